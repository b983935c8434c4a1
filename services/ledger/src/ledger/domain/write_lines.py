"""Entries as they are written: with the account of the organisation's chart, in decimals."""

from decimal import Decimal

from contracts import from_cents
from ledger.domain.books import WrittenLine
from ledger.domain.chart import Chart
from ledger.domain.draft_vouchers import Foreign, VoucherDraft
from ledger.domain.posting_rules import IN_FOREIGN

ZERO = Decimal("0.00")


def written(draft: VoucherDraft, chart: Chart) -> list[WrittenLine]:
    lines = [
        WrittenLine(account or chart[role], role, _money(debit), _money(credit), partner, product, place, line, batch)
        for role, debit, credit, partner, product, place, line, batch, account in draft.entries
    ]
    foreign = draft.foreign
    return [_in_foreign(line, foreign) for line in lines] if foreign and foreign.cents else lines


def _in_foreign(line: WrittenLine, foreign: Foreign) -> WrittenLine:
    """All of it, with the sign of the line: such a voucher has one line of each account that keeps it."""
    if line.role not in IN_FOREIGN:
        return line
    amount = from_cents(abs(foreign.cents))
    signed = amount if line.debit + line.credit > 0 else -amount
    return line._replace(currency=foreign.currency, foreign_amount=signed, exchange_rate=foreign.rate)


def _money(cents: int) -> Decimal:
    return from_cents(cents) if cents else ZERO
