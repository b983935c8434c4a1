"""Reserving goods for orders: all that is wished, or nothing and every line that is short (reliability: I2)."""

from collections.abc import Sequence
from dataclasses import dataclass

from inventory.domain.orders.order_line import OrderLine, Supply


@dataclass(slots=True)
class Wish:
    """Micros of an order line; `supplies` in the order in which they are claimed (first expired, first out)."""

    line: OrderLine
    quantity: int
    supplies: list[Supply]


@dataclass(slots=True)
class ShortWish:
    """`available`: what was left for this wish when the earlier ones were served."""

    wish: Wish
    available: int


def reserve(wishes: Sequence[Wish]) -> list[ShortWish]:
    """Lay the claims; empty: done. Otherwise nothing was claimed, and these are the short ones."""
    taken: list[tuple[OrderLine, int]] = []
    short = []
    for wish in wishes:
        got = _claim(wish)
        taken.append((wish.line, got))
        if got < wish.quantity:
            short.append(ShortWish(wish, got))
    if short:
        for line, quantity in reversed(taken):
            line.free(quantity)
    return short


def _claim(wish: Wish) -> int:
    """As much as there is."""
    left = wish.quantity
    for supply in wish.supplies:
        part = max(0, min(left, supply.available))
        if part:
            wish.line.reserve(supply, part)
            left -= part
    return wish.quantity - left
