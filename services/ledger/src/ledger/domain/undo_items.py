"""Undoing open items: every settlement they took part in is taken back, and then nothing remains of them."""

from collections.abc import Iterable, Mapping, Set
from typing import NamedTuple
from uuid import UUID

from ledger.domain.open_item import OpenItem


class KeptSettlement(NamedTuple):
    """`cents` (> 0) of an item that a credit settled."""

    settlement_id: UUID
    item_id: UUID
    credit_id: UUID
    cents: int


def undo_items(own: Set[UUID], items: Mapping[UUID, OpenItem], settlements: Iterable[KeptSettlement]) -> None:
    """`own`: the items to undo; `items`: they and all that `settlements`, which they took part in, name.

    What others settled of them is their credit again; what they had settled of others is open again.
    """
    for settled in settlements:
        items[settled.item_id].remaining += settled.cents
        items[settled.credit_id].remaining -= settled.cents
    for item_id in own:
        items[item_id].remaining = 0
