"""Realised exchange differences: what a credit gave up in book currency, less what the items did that it settled.

As much the account of the partner moves beyond the document itself, so that it stays the sum of its open items:
receivables up is a gain, payables up a loss.
"""

from collections.abc import Iterable, Sequence

from contracts import AccountRole
from ledger.domain.draft_vouchers import Entry, Foreign, VoucherDraft
from ledger.domain.open_item import ItemSide, Party
from ledger.domain.posting_terms import Part
from ledger.domain.settle import Settled

ACCOUNTS = {ItemSide.RECEIVABLE: AccountRole.RECEIVABLE, ItemSide.PAYABLE: AccountRole.PAYABLE}


def exchange_voucher(settled: Sequence[Settled]) -> VoucherDraft | None:
    """Of all that one document settled in its foreign currency; None: at the same worth. Ups and downs stand apart."""
    differences = [one.credit_cents - one.cents for one in settled]
    ups = sum(cents for cents in differences if cents > 0)
    downs = -sum(cents for cents in differences if cents < 0)
    credit = next((one.credit for one in settled), None)
    if credit is None or credit.currency is None or not (ups or downs):
        return None
    entries = [*_pair(credit.party, ups, up=True), *_pair(credit.party, downs, up=False)]
    return VoucherDraft(Part.EXCHANGE, entries, foreign=Foreign(credit.currency, 0))


def red_letter_of_difference(party: Party, currency: str, cents: int) -> VoucherDraft:
    """Takes the difference of one settlement back; `cents`: what its credit gave up beyond the item, not 0."""
    entries = [_negative(entry) for entry in _pair(party, abs(cents), up=cents > 0)]
    return VoucherDraft(Part.EXCHANGE, entries, foreign=Foreign(currency, 0))


def _pair(party: Party, cents: int, *, up: bool) -> Iterable[Entry]:
    """Debit and credit that move the account of the partner up or down by as much; none if it is nothing."""
    account = ACCOUNTS[party.side]
    if not cents:
        return ()
    if up is (party.side is ItemSide.RECEIVABLE):
        return Entry(account, cents, 0, party.partner_id), Entry(AccountRole.EXCHANGE_DIFFERENCES, 0, cents)
    return Entry(AccountRole.EXCHANGE_DIFFERENCES, cents, 0), Entry(account, 0, cents, party.partner_id)


def _negative(entry: Entry) -> Entry:
    return entry._replace(debit=-entry.debit, credit=-entry.credit)
