"""Taking a version out of the finance book: red letters to all its vouchers, at their own figures."""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from contracts import VoucherRefusal, to_cents
from ledger.domain.books import NumberedVoucher, Period, Refused, Request, Reversed, WrittenLine, period_of
from ledger.domain.draft_vouchers import Entry, VoucherDraft
from ledger.domain.posting_terms import Part


class KeptVoucher(NamedTuple):
    """A voucher as it was booked, with the accounts of then."""

    voucher_id: UUID
    part: Part
    flag: str | None
    lines: list[WrittenLine]


Version = tuple[UUID, UUID, int]
"""Organisation, document, version."""


@dataclass(slots=True)
class ReversalBooks:
    """What a batch of reversals has to know. `kept`: the vouchers of each version; one that booked nothing has none."""

    closed: Set[Period]
    numbers: dict[Period, int]
    kept: Mapping[Version, Sequence[KeptVoucher]]


def reverse_document(request: Request, books: ReversalBooks, new_id: Callable[[], UUID]) -> Reversed | Refused:
    """Same sides, negative amounts (valuation rule 12), dated as the document; numbers are taken in memory."""
    document = request.document
    period = period_of(request.organisation_id, document.business_date)
    kept = books.kept.get((request.organisation_id, document.document_id, document.version), ())
    if kept and period in books.closed:
        return Refused(request, VoucherRefusal.PERIOD_CLOSED, period.month)
    first = books.numbers[period] + 1
    books.numbers[period] += len(kept)
    return Reversed(
        request,
        [
            NumberedVoucher(
                voucher_id=new_id(),
                period=period,
                number=number,
                voucher_date=document.business_date,
                red_letter_of=voucher.voucher_id,
                draft=VoucherDraft(voucher.part, [_negative(line) for line in voucher.lines], flag=voucher.flag),
                lines=[line._replace(debit=-line.debit, credit=-line.credit) for line in voucher.lines],
            )
            for number, voucher in enumerate(kept, first)
        ],
    )


def _negative(line: WrittenLine) -> Entry:
    return Entry(line.role, -to_cents(line.debit), -to_cents(line.credit))
