"""Reserving: all or nothing, in the order of supplies; deliveries use what is nearest first."""

from collections.abc import Callable
from typing import Any

import pytest

from contracts import Valuation, new_id
from inventory.domain.book.stock import LineKey, Stock, StockKey
from inventory.domain.orders.order_line import OrderLine, Supply
from inventory.domain.orders.reserve import Wish, reserve
from inventory.domain.orders.reserve_by_hand import Asked, ReservationRefusal, release, reserve_more

R = ReservationRefusal


def supply(quantity: int, reserved: int = 0) -> Supply:
    key = StockKey(new_id(), new_id(), new_id())
    return Supply(Stock(key, Valuation.MOVING_AVERAGE, quantity=quantity, reserved=reserved))


def order_line(ordered: int = 10, **more: Any) -> OrderLine:
    key = LineKey(new_id(), new_id(), new_id())
    return OrderLine(key, 1, "SO-1", 1, new_id(), new_id(), None, False, ordered, **more)


def reserved(*supplies: Supply) -> list[int]:
    return [one.stock.reserved for one in supplies]


# wishes of (quantity), supplies of (quantity, reserved) that all of them share, short ones as (place, available), after
CASES: dict[str, tuple[list[int], list[tuple[int, int]], list[tuple[int, int]], list[int]]] = {
    "all there": ([4, 6], [(10, 0)], [], [10]),
    "others have reserved": ([4], [(10, 7)], [(0, 3)], [7]),
    "the second is short, so nothing is claimed": ([4, 7], [(10, 0)], [(1, 6)], [0]),
    "every short one is named": ([4, 7], [(3, 0)], [(0, 3), (1, 0)], [0]),
    "one supply after the other": ([12], [(10, 0), (5, 1)], [], [10, 3]),
    "less than nothing is nothing": ([1], [(-5, 0)], [(0, 0)], [0]),
    "no wish": ([0], [(0, 0)], [], [0]),
}


@pytest.mark.parametrize("name", CASES)
def test_all_or_nothing(name: str) -> None:
    quantities, goods, short, after = CASES[name]
    supplies = [supply(*one) for one in goods]
    wishes = [Wish(order_line(), quantity, supplies) for quantity in quantities]
    assert [(wishes.index(one.wish), one.available) for one in reserve(wishes)] == short
    assert reserved(*supplies) == after
    assert all(wish.line.reserved == (0 if short else wish.quantity) for wish in wishes)


def test_a_delivery_uses_the_nearest_claim_first() -> None:
    here, there, line = supply(10), supply(10), order_line(20)
    reserve([Wish(line, 15, [there, here])])
    assert [claim.quantity for claim in line.deliver(7, here)] == [5, 2]
    assert (reserved(there, here), line.open, line.reserved) == ([8, 0], 13, 8)


def test_more_than_reserved_may_be_delivered() -> None:
    here, line = supply(10), order_line(5)
    reserve([Wish(line, 2, [here])])
    assert [claim.quantity for claim in line.deliver(9, here)] == [2]
    assert (reserved(here), line.open) == ([0], 0)


def test_a_closed_line_claims_nothing() -> None:
    here, line = supply(10), order_line()
    reserve([Wish(line, 10, [here])])
    line.close()
    assert (reserved(here), line.open, line.reserved) == ([0], 0, 0)


# by hand on a line of 10 ordered, 2 delivered, 3 reserved, 4 more available: (what, quantity, refusal, possible)
BY_HAND: list[tuple[Callable[..., Any], int, ReservationRefusal | None, int]] = [
    (reserve_more, 4, None, 0),
    (reserve_more, 5, R.RESERVATION_OVER_AVAILABLE, 4),
    (reserve_more, 6, R.RESERVATION_OVER_ORDER, 5),
    (release, 3, None, 0),
    (release, 4, R.RELEASE_OVER_RESERVED, 3),
]


@pytest.mark.parametrize(("change", "quantity", "refusal", "possible"), BY_HAND)
def test_by_hand(change: Callable[..., Any], quantity: int, refusal: ReservationRefusal | None, possible: int) -> None:
    here, line = supply(7), order_line(delivered=2)
    reserve([Wish(line, 3, [here])])
    lines, supplies = {line.key.line_id: line}, {line.key.line_id: [here]}
    arguments = (lines, supplies) if change is reserve_more else (lines,)
    hindrances = change([Asked(line.key.line_id, quantity)], *arguments)
    assert [(one.refusal, one.possible) for one in hindrances] == ([(refusal, possible)] if refusal else [])


def test_by_hand_on_what_is_not_open() -> None:
    line = order_line(closed=True)
    hindrances = reserve_more([Asked(line.key.line_id, 1), Asked(new_id(), 1)], {line.key.line_id: line}, {})
    assert [(one.place, one.refusal) for one in hindrances] == [(0, R.ORDER_CLOSED), (1, R.ORDER_LINE_UNKNOWN)]
