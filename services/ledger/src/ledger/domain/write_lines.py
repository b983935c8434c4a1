"""Entries as they are written: with the account of the organisation's chart, in decimals."""

from decimal import Decimal

from contracts import from_cents
from ledger.domain.books import WrittenLine
from ledger.domain.chart import Chart
from ledger.domain.draft_vouchers import VoucherDraft

ZERO = Decimal("0.00")


def written(draft: VoucherDraft, chart: Chart) -> list[WrittenLine]:
    return [
        WrittenLine(account or chart[role], role, _money(debit), _money(credit), *about)
        for role, debit, credit, *about, account in draft.entries
    ]


def _money(cents: int) -> Decimal:
    return from_cents(cents) if cents else ZERO
