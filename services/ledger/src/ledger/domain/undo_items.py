"""Undoing open items: every settlement they took part in is taken back, and then nothing remains of them."""

from collections.abc import Iterable, Mapping, Set
from typing import NamedTuple
from uuid import UUID

from ledger.domain.open_item import OpenItem


class KeptSettlement(NamedTuple):
    """`cents` of an item that a credit settled, giving up `credit_cents`; `foreign` of both in a foreign currency."""

    settlement_id: UUID
    item_id: UUID
    credit_id: UUID
    cents: int
    credit_cents: int
    foreign: int = 0


def undo_items(own: Set[UUID], items: Mapping[UUID, OpenItem], settlements: Iterable[KeptSettlement]) -> None:
    """`own`: the items to undo; `items`: they and all that `settlements`, which they took part in, name.

    What others settled of them is their credit again; what they had settled of others is open again: each side has its
    own share back.
    """
    for settled in settlements:
        item, credit = items[settled.item_id], items[settled.credit_id]
        item.remaining += settled.cents
        item.foreign_remaining += settled.foreign
        credit.remaining -= settled.credit_cents
        credit.foreign_remaining -= settled.foreign
    for item_id in own:
        items[item_id].remaining = items[item_id].foreign_remaining = 0
