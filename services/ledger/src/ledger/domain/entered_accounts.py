"""What an entry of opening balances may name: a plain account by its number, or a partner's by its role."""

from collections.abc import Iterable

from contracts import OpeningEntry
from ledger.domain.chart import Accounts
from ledger.domain.posting_rules import BY_PARTNER, BY_PRODUCT, PARTNER_ACCOUNTS

DETAILED = BY_PARTNER | BY_PRODUCT


def unknown_numbers(entries: Iterable[OpeningEntry], accounts: Accounts) -> set[str]:
    return {entry.account for entry in entries if entry.account is not None} - accounts.keys()


def kept_in_detail(entries: Iterable[OpeningEntry], accounts: Accounts) -> list[str]:
    """Numbers of accounts that an entry may not name: opening stock has documents of its own, a partner has a role."""
    return sorted({e.account for e in entries if e.account is not None and _needs_detail(e, accounts[e.account])})


def _needs_detail(entry: OpeningEntry, role: str | None) -> bool:
    if entry.partner_role is None or entry.partner is None:
        return role in DETAILED
    return role != PARTNER_ACCOUNTS[entry.partner_role]
