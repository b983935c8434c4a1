"""Settling an item by a credit: the same amount of both in their currency, and each at its own worth in the books.

In the book currency worth and amount are one. In a foreign one an item stands in the books at the rate of its own
document: what both give up in book currency may differ, and that is a realised exchange difference.
"""

from collections.abc import Iterable
from typing import NamedTuple

from ledger.domain.items_of_documents import Wish
from ledger.domain.open_item import OpenItem, age, outstanding


class Settled(NamedTuple):
    """`cents` of an item settled by `credit_cents` of a credit; `foreign` (> 0) of both, in a foreign currency."""

    item: OpenItem
    credit: OpenItem
    cents: int
    credit_cents: int
    foreign: int | None = None


def settle(credit: OpenItem, item: OpenItem, wish: Wish | None = None) -> Settled | None:
    """Settle as much of the item as the credit covers and the wish allows. None: there is nothing to settle."""
    most = wish.most if wish else None
    left = outstanding(item)
    amount = min(left, -outstanding(credit), left if most is None else most)
    if amount <= 0 or item.party != credit.party or item.currency != credit.currency:
        return None
    cents, credit_cents = _shares(credit, item, amount, wish) if credit.currency else (amount, amount)
    item.remaining -= cents
    credit.remaining += credit_cents
    if not credit.currency:
        return Settled(item, credit, cents, credit_cents)
    item.foreign_remaining -= amount
    credit.foreign_remaining += amount
    return Settled(item, credit, cents, credit_cents, amount)


def settle_oldest_first(credit: OpenItem, items: Iterable[OpenItem]) -> list[Settled]:
    ordered = sorted(items, key=age)
    return [settled for item in ordered if outstanding(credit) and (settled := settle(credit, item))]


def share(worth: int, part: int, whole: int) -> int:
    """What `part` of `whole` is worth, half up; all of it is worth all that remains. Nothing is below zero."""
    return worth if part == whole else (2 * worth * part + whole) // (2 * whole)


def _shares(credit: OpenItem, item: OpenItem, foreign: int, wish: Wish | None) -> tuple[int, int]:
    """What the item and the credit give up in book currency."""
    if wish and wish.worth is not None and wish.most:
        return _equal_shares(credit, item, foreign, share(wish.worth, foreign, wish.most))
    cents = share(item.remaining, foreign, item.foreign_remaining)
    return cents, share(-credit.remaining, foreign, -credit.foreign_remaining)


def _equal_shares(credit: OpenItem, item: OpenItem, foreign: int, worth: int) -> tuple[int, int]:
    """A return is of the rate of its origin: both give up the same, as far as they have it; what ends gives its all."""
    ends = foreign == -credit.foreign_remaining
    wanted = -credit.remaining if ends else min(worth, -credit.remaining)
    cents = item.remaining if foreign == item.foreign_remaining else min(wanted, item.remaining)
    return cents, wanted if ends else min(cents, -credit.remaining)
