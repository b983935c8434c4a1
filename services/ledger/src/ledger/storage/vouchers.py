"""Saving vouchers: header rows and lines by COPY, the totals of accounts by one statement."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from contracts import from_cents
from ledger.domain.books import WORD, Added, Booked, NumberedVoucher, Paper, Reversed
from messaging import Connection

_VOUCHER_COLUMNS = (
    "id", "organisation_id", "month", "word", "number", "voucher_date", "part", "flag", "document_id",
    "document_version", "document_kind", "document_number", "partner_id", "amount", "red_letter_of", "posted_at",
    "reversal", "currency", "foreign_amount",
)  # fmt: skip
_LINE_COLUMNS = (
    "voucher_id", "line_number", "organisation_id", "voucher_date", "account", "role", "debit", "credit",
    "partner_id", "product_id", "warehouse_id", "document_line_id", "batch_id",
    "currency", "foreign_amount", "exchange_rate",
)  # fmt: skip
NOTHING = (None, None)
_ADD_TOTALS = """
INSERT INTO account_totals AS kept (organisation_id, month, account, debit, credit)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::numeric[], $5::numeric[])
ON CONFLICT (organisation_id, month, account)
DO UPDATE SET debit = kept.debit + excluded.debit, credit = kept.credit + excluded.credit
"""


async def save_vouchers(connection: Connection, answers: Sequence[Booked | Added | Reversed], now: datetime) -> None:
    vouchers = (row for one in answers for row in _voucher_rows(one, now))
    await connection.copy_records_to_table("vouchers", records=vouchers, columns=_VOUCHER_COLUMNS)
    numbered = [voucher for one in answers for voucher in one.vouchers]
    lines = (row for voucher in numbered for row in _line_rows(voucher))
    await connection.copy_records_to_table("voucher_lines", records=lines, columns=_LINE_COLUMNS)
    if numbered:
        await _add_totals(connection, numbered)


def _voucher_rows(one: Booked | Added | Reversed, now: datetime) -> Iterator[tuple[Any, ...]]:
    paper = one.paper if isinstance(one, Added) else one.request.paper
    for voucher in one.vouchers:
        yield _voucher_row(voucher, paper, now, isinstance(one, Reversed))


def _voucher_row(voucher: NumberedVoucher, paper: Paper, now: datetime, reversal: bool) -> tuple[Any, ...]:
    draft = voucher.draft
    amount = from_cents(sum(entry.debit for entry in draft.entries))
    of = (paper.document_id, paper.version, paper.kind, paper.number, paper.partner_id)
    numbered = (voucher.voucher_id, *voucher.period, WORD, voucher.number, voucher.voucher_date)
    foreign = (draft.foreign.currency, from_cents(draft.foreign.cents)) if draft.foreign else NOTHING
    return *numbered, draft.part, draft.flag, *of, amount, voucher.red_letter_of, now, reversal, *foreign


def _line_rows(voucher: NumberedVoucher) -> Iterator[tuple[Any, ...]]:
    voucher_id, organisation_id, day = voucher.voucher_id, voucher.period.organisation_id, voucher.voucher_date
    for place, line in enumerate(voucher.lines, 1):
        yield voucher_id, place, organisation_id, day, *line


async def _add_totals(connection: Connection, vouchers: Sequence[NumberedVoucher]) -> None:
    totals: dict[tuple[UUID, str, str], tuple[int, int]] = {}
    for voucher in vouchers:
        for entry, line in zip(voucher.draft.entries, voucher.lines, strict=True):
            kept = (*voucher.period, line.account)
            debit, credit = totals.get(kept, (0, 0))
            totals[kept] = (debit + entry.debit, credit + entry.credit)
    rows = [(*kept, from_cents(debit), from_cents(credit)) for kept, (debit, credit) in sorted(totals.items())]
    await connection.execute(_ADD_TOTALS, *zip(*rows, strict=True))
