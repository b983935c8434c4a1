"""How far an order is fulfilled, and what a caller sees of the quantities that later documents took of a line."""

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from typing import Any

from contracts import DocumentKind

NOTHING = Decimal("0.000000")


class Fulfilment(StrEnum):
    """Of an audited order. Goods of a purchase order are delivered too: to us."""

    OPEN = "open"
    PARTLY_DELIVERED = "partly_delivered"
    DONE = "done"
    CLOSED = "closed"
    """By hand: nothing more will come or go of it, whatever is still open."""


ENDED = frozenset({Fulfilment.DONE, Fulfilment.CLOSED})
_STATE_NAMES = {True: ("partly_arrived", "arrived"), False: ("partly_returned", "returned")}


def taken_figures(kind: DocumentKind, quantity: Decimal, taken: Decimal, committed: Decimal) -> dict[str, Decimal]:
    """`taken` by audited documents; `committed` also by submitted ones."""
    left = max(quantity - committed, NOTHING)
    if kind.is_order:
        return {"delivered": taken, "open": left}
    if kind is DocumentKind.TRANSFER:
        return {"arrived": taken, "in_transit": quantity - taken, "open": left}
    return {"returned": taken, "returnable": left}


def taken_state(kind: DocumentKind, lines: Iterable[tuple[Decimal, Decimal]]) -> dict[str, Any]:
    """`return_state` or, of a transfer, `arrival_state`, of (quantity, taken) per line; None: nothing yet."""
    is_transfer = kind is DocumentKind.TRANSFER
    name = "arrival_state" if is_transfer else "return_state"
    pairs = list(lines)
    if kind.is_order or not any(taken for _, taken in pairs):
        return {name: None}
    whole = all(taken >= quantity for quantity, taken in pairs)
    return {name: _STATE_NAMES[is_transfer][whole]}
