"""Stock that was restored at another worth: the finance book, which kept its vouchers, follows by one more."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from uuid import UUID

from contracts import AccountRole, TrueUp, to_cents
from ledger.domain.books import NumberedVoucher, Request, WrittenLine, period_of
from ledger.domain.chart import Chart
from ledger.domain.draft_vouchers import VoucherDraft, true_up_voucher
from ledger.domain.measure import Row, measure_cost
from ledger.domain.posting_terms import Part
from ledger.domain.reverse_document import KeptVoucher
from ledger.domain.write_lines import written

RESTORED = "restored"
"""Flag of such a voucher."""


def draft_addition(true_ups: Sequence[TrueUp], kept: Sequence[KeptVoucher]) -> VoucherDraft | None:
    """What the true-ups of the restored stock amount to beyond those that are booked; None: nothing."""
    draft = true_up_voucher(measure_cost([*_said(true_ups), *_booked(kept)]))
    return draft._replace(flag=RESTORED) if draft.entries else None


def add_voucher(
    request: Request, draft: VoucherDraft, chart: Chart, day: date, number: int, new_id: Callable[[], UUID]
) -> NumberedVoucher:
    period = period_of(request.organisation_id, day)
    return NumberedVoucher(new_id(), period, number, day, None, draft, written(draft, chart))


def _said(true_ups: Sequence[TrueUp]) -> Iterator[Row]:
    for t in true_ups:
        yield -to_cents(t.cost), t.product_id, t.warehouse_id, None, None


def _booked(kept: Sequence[KeptVoucher]) -> Iterator[Row]:
    for line in (line for voucher in kept if voucher.part is Part.TRUE_UP for line in voucher.lines):
        if line.role is AccountRole.INVENTORY and line.product_id:
            yield _cents(line), line.product_id, line.warehouse_id, None, None


def _cents(line: WrittenLine) -> int:
    """What it added to the inventory account: what the true-ups say takes it back."""
    return to_cents(line.debit) - to_cents(line.credit)
