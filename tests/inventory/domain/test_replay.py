"""The replay in business-date order as a table: events by (day, audit), costs and what is on hand as they should be."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import pytest

from contracts import DocumentKind, Valuation, new_id
from inventory.domain.book.stock import LineKey, StockKey
from inventory.domain.recompute.recompute import Recompute
from inventory.domain.recompute.recompute_portions import bound_to, portions_of
from inventory.domain.recompute.recompute_state import Happened, Period, Restated

K = DocumentKind
R, D, S, P, A = K.PURCHASE_RECEIPT, K.SALES_DELIVERY, K.SALES_RETURN, K.PURCHASE_RETURN, K.COST_ADJUSTMENT
AVERAGE, FIFO = Valuation.MOVING_AVERAGE, Valuation.FIFO
KEY = StockKey(new_id(), new_id(), new_id())
PIECE = 10**6


class Event(NamedTuple):
    """In the order of audits; `cost` as posted, in cents; `of`: place of the line it comes from."""

    day: int
    kind: DocumentKind
    pieces: int
    cost: int
    of: int | None = None


def happened(events: Sequence[Event]) -> list[Happened]:
    """As storage reads them: by date, then by audit."""
    lines = [LineKey(KEY.organisation_id, new_id(), new_id()) for _ in events]
    origins = {event.of for event in events}
    made = [
        Happened(
            new_id(),
            KEY,
            line,
            event.kind,
            date(2010, 12, event.day),
            place,
            place + 1,
            event.pieces * PIECE,
            event.cost,
            origin=None if event.of is None else lines[event.of],
            is_origin=place in origins,
        )
        for place, (line, event) in enumerate(zip(lines, events, strict=True))
    ]
    return sorted(made, key=lambda one: one.place)


def recomputed(valuation: Valuation, events: Sequence[Event], period: Period) -> tuple[dict[int, int], Restated]:
    """Costs that should be others, by place in the order of audits; the stock as it should be."""
    replay = Recompute(period, lambda _: valuation)
    recosted = [*replay.take(happened(events)), *replay.finish()]
    return {one.happened.audit_order: one.cost for one in recosted}, next(iter(replay.restated()))


YEAR = Period(date(2010, 12, 31))
CASES: list[tuple[str, Valuation, list[Event], dict[int, int], tuple[int, int]]] = [
    ("in order", AVERAGE, [Event(1, R, 10, 1000), Event(2, D, -4, -400)], {}, (6, 600)),
    (
        "a receipt that was dated before a delivery",
        AVERAGE,
        [Event(1, R, 10, 1000), Event(3, D, -10, -1000), Event(2, R, 10, 2000)],
        {1: -1500},
        (10, 1500),
    ),
    (
        "first in by date, first out",
        FIFO,
        [Event(2, R, 1, 2000), Event(3, D, -1, -2000), Event(1, R, 1, 1000)],
        {1: -1000},
        (1, 2000),
    ),
    (
        "returns come back at what their issue should have cost",
        AVERAGE,
        [Event(1, R, 10, 1000), Event(3, D, -10, -1000), Event(4, S, 5, 500, 1), Event(2, R, 10, 2000)],
        {1: -1500, 2: 750},
        (15, 2250),
    ),
    (
        "a return waits for the line it comes from",
        FIFO,
        [Event(1, R, 2, 200), Event(5, D, -2, -200), Event(3, S, 1, 100, 1)],
        {},
        (1, 100),
    ),
    (
        "a delivery before its goods is trued up within its own cost",
        AVERAGE,
        [Event(4, R, 10, 1000), Event(2, D, -5, -500)],
        {},
        (5, 500),
    ),
    (
        "what stays short stays estimated",
        AVERAGE,
        [Event(1, R, 1, 300), Event(2, D, -3, -900)],
        {},
        (-2, -600),
    ),
    (
        "a purchase return leaves from its own receipt",
        FIFO,
        [Event(1, R, 1, 100), Event(2, R, 1, 200), Event(3, P, -1, -200, 1)],
        {},
        (1, 100),
    ),
    (
        "value needs goods: what they cannot bear is not theirs",
        AVERAGE,
        [Event(2, R, 1, 100), Event(1, A, 0, 50), Event(3, A, 0, -500)],
        {1: 0, 2: -100},
        (1, 0),
    ),
]


@pytest.mark.parametrize(("name", "valuation", "events", "costs", "left"), CASES, ids=[case[0] for case in CASES])
def test_business_date_order(
    name: str, valuation: Valuation, events: list[Event], costs: dict[int, int], left: tuple[int, int]
) -> None:
    found, restated = recomputed(valuation, events, YEAR)
    assert found == costs
    assert (restated.quantity, restated.new_value) == (left[0] * PIECE, left[1])
    assert restated.value == left[1] - sum(event.cost for event in events)
    if valuation is FIFO:
        assert sum(layer.value for layer in restated.layers) == left[1]


BACK_DATED = [Event(1, R, 10, 1000), Event(10, D, -5, -500), Event(5, R, 10, 2000), Event(20, D, -5, -833)]


@pytest.mark.parametrize(
    ("period", "costs", "old_value", "new_value", "value"),
    [
        (YEAR, {1: -750, 3: -750}, 1667, 1500, -167),
        (Period(date(2010, 12, 15)), {1: -750}, 2500, 2250, -250),
        (Period(date(2010, 12, 31), date(2010, 12, 11)), {}, 1667, 1667, 0),
    ],
)
def test_periods(period: Period, costs: dict[int, int], old_value: int, new_value: int, value: int) -> None:
    """Before the period costs stay; what came after it keeps them, and goods on hand take the difference."""
    found, restated = recomputed(AVERAGE, BACK_DATED, period)
    assert found == costs
    assert (restated.old_value, restated.new_value, restated.value) == (old_value, new_value, value)


def test_layers_are_revalued_where_the_period_begins() -> None:
    events = [Event(2, R, 2, 400), Event(3, D, -1, -200), Event(1, R, 2, 100), Event(20, D, -1, -200)]
    found, restated = recomputed(FIFO, events, Period(date(2010, 12, 31), date(2010, 12, 11)))
    assert sum(layer.value for layer in restated.layers) == restated.new_value
    assert found == {3: -33}
    assert restated.new_value == 300 - 33


def test_what_assemblies_bind_is_replayed_together() -> None:
    a, b, c, d = (new_id() for _ in range(4))
    portions = list(portions_of({a: 19_000, b: 2_000, c: 1, d: 1}, [[c, a], [d, c]]))
    assert [sorted(portion) for portion in portions] == [sorted([a, c, d]), [b]]
    assert sorted(bound_to([d], [[c, a], [d, c]])) == sorted([a, c, d])
