"""Reserving and releasing by hand: more or less of an order's lines, all that is asked or nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from inventory.domain.orders.order_line import OrderLine, Supply
from inventory.domain.orders.reserve import Wish, reserve


class ReservationRefusal(StrEnum):
    """In the order of the checks."""

    ORDER_LINE_UNKNOWN = "order_line_unknown"
    ORDER_CLOSED = "order_closed"
    RESERVATION_OVER_ORDER = "reservation_over_order"
    RESERVATION_OVER_AVAILABLE = "reservation_over_available"
    RELEASE_OVER_RESERVED = "release_over_reserved"


@dataclass(frozen=True, slots=True)
class Asked:
    """Micros of one line of the order."""

    line_id: UUID
    quantity: int


@dataclass(frozen=True, slots=True)
class Hindrance:
    """`place` of the asked line; `possible`: micros that could have been."""

    place: int
    refusal: ReservationRefusal
    possible: int = 0


R = ReservationRefusal


def reserve_more(
    asked: Sequence[Asked], lines: Mapping[UUID, OrderLine], supplies: Mapping[UUID, list[Supply]]
) -> list[Hindrance]:
    """Empty: claimed. Otherwise nothing was."""
    hindrances = _hindrances(asked, lines)
    if hindrances:
        return hindrances
    wishes = [Wish(lines[one.line_id], one.quantity, supplies[one.line_id]) for one in asked]
    places = {id(wish): place for place, wish in enumerate(wishes)}
    return [
        Hindrance(places[id(short.wish)], R.RESERVATION_OVER_AVAILABLE, short.available) for short in reserve(wishes)
    ]


def _hindrances(asked: Sequence[Asked], lines: Mapping[UUID, OrderLine]) -> list[Hindrance]:
    found = []
    for place, one in enumerate(asked):
        line = lines.get(one.line_id)
        if line is None:
            found.append(Hindrance(place, R.ORDER_LINE_UNKNOWN))
        elif line.closed:
            found.append(Hindrance(place, R.ORDER_CLOSED))
        elif one.quantity > line.open - line.reserved:
            found.append(Hindrance(place, R.RESERVATION_OVER_ORDER, max(0, line.open - line.reserved)))
    return found


def release(asked: Sequence[Asked], lines: Mapping[UUID, OrderLine]) -> list[Hindrance]:
    """Empty: given free. Otherwise nothing was."""
    found = []
    for place, one in enumerate(asked):
        line = lines.get(one.line_id)
        if line is None:
            found.append(Hindrance(place, R.ORDER_LINE_UNKNOWN))
        elif one.quantity > line.reserved:
            found.append(Hindrance(place, R.RELEASE_OVER_RESERVED, line.reserved))
    if not found:
        for one in asked:
            lines[one.line_id].free(one.quantity)
    return found
