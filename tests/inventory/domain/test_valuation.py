"""The worked examples of valuation.md, by their ids."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from contracts import Document
from inventory.domain.posting.posted import Posted

# (method, events, on hand, value, costs of the issues and returns in order). An event is ("in", quantity, price),
# ("out", quantity) or ("return", index of the event returned from, quantity).
EXAMPLES: dict[str, tuple[str, list[tuple[Any, ...]], str, str, list[str]]] = {
    "V1": ("average", [("in", 10, 10), ("in", 10, 20), ("out", 15)], "5", "75.00", ["-225.00"]),
    "V2": (
        "average",
        [("in", 60, 15), ("in", 140, "15.5"), ("out", 190), ("in", 70, 16), ("out", 30), ("out", 50)],
        "0",
        "0.00",
        ["-2916.50", "-477.56", "-795.94"],
    ),
    "V3": ("average", [("in", 1, "1.00"), ("in", 1, "1.00"), ("in", 1, "1.01"), ("out", 3)], "0", "0.00", ["-3.01"]),
    "V4": ("FIFO", [("in", 10, 10), ("in", 10, 20), ("out", 15)], "5", "100.00", ["-200.00"]),
    "V5": (
        "FIFO",
        [
            ("in", 68, 15),
            ("in", 140, "15.5"),
            ("out", 94),
            ("in", 40, 16),
            ("in", 78, "16.5"),
            ("out", 116),
            ("out", 62),
            ("out", 10),
        ],
        "44",
        "726.00",
        ["-1423.00", "-1799.00", "-1004.00", "-165.00"],
    ),
    "V6": (
        "FIFO",
        [("in", 1, 10), ("in", 1, 20), ("out", 1), ("return", 2, 1), ("out", 1)],
        "1",
        "10.00",
        ["-10.00", "10.00", "-20.00"],
    ),
    "V7": (
        "FIFO",
        [("in", 8, 10), ("in", 4, 16), ("out", 10), ("in", 2, 6), ("return", 2, 1)],
        "5",
        "55.20",
        ["-112.00", "11.20"],
    ),
    "V8": ("average", [("in", 2, 100), ("in", 2, 200), ("return", 1, 1)], "3", "400.00", ["-200.00"]),
    "V11": ("FIFO", [("in", 10, 10), ("out", 10), ("return", 1, 10)], "10", "100.00", ["-100.00", "100.00"]),
    "rule 3": (
        "FIFO",
        [("in", 3, "33.333333"), ("out", 1), ("out", 1), ("out", 1)],
        "0",
        "0",
        ["-33.33", "-33.34", "-33.33"],
    ),
    "rule 7": (
        "average",
        [("in", 10, 100), ("in", 100, 10), ("out", 100), ("return", 0, 8)],
        "2",
        "36.36",
        ["-1818.18", "-145.46"],
    ),
    "rule 7 from its own layer": (
        "FIFO",
        [("in", 5, 10), ("in", 5, 20), ("in", 5, 30), ("out", 6), ("return", 1, 5)],
        "4",
        "120.00",
        ["-70.00", "-110.00"],
    ),
}


@pytest.mark.parametrize("case", EXAMPLES)
def test_example(case: str, new_player: Callable[..., Any]) -> None:
    method, events, quantity, value, costs = EXAMPLES[case]
    player = new_player(method)
    documents: list[Document] = []
    told: list[Decimal] = []
    for what, *figures in events:
        document = _document(player.house, documents, what, figures)
        documents.append(document)
        cost = player.cost(document)
        if what != "in":
            told.append(cost)
    assert player.state() == (Decimal(quantity), Decimal(value))
    assert told == [Decimal(cost) for cost in costs]


def _document(house: Any, documents: list[Document], what: str, figures: list[Any]) -> Document:
    if what == "in":
        return house.receipt(str(figures[0]), str(figures[1]))  # type: ignore[no-any-return]
    if what == "out":
        return house.delivery(str(figures[0]))  # type: ignore[no-any-return]
    return house.return_of(documents[figures[0]], str(figures[1]))  # type: ignore[no-any-return]


def test_v9_a_short_issue_is_trued_up_by_the_next_receipt(new_player: Callable[..., Any]) -> None:
    player = new_player(negative=True)
    house = player.house
    player.post(house.receipt("10", "10"))
    player.post(house.receipt("10", "20"))
    issue = house.delivery("30")
    assert player.cost(issue) == Decimal("-450.00")
    assert player.state() == (Decimal(-10), Decimal("-150.00"))
    posted = player.post(house.receipt("10", "30"))
    assert isinstance(posted, Posted)
    assert [(up.moved.cost, up.issue.line_id) for up in posted.true_ups] == [(-15000, issue.lines[0].line_id)]
    assert player.state() == (Decimal(0), Decimal(0))
    player.post(house.receipt("10", "40"))
    assert player.state() == (Decimal(10), Decimal("400.00"))
    assert player.cost(house.return_of(issue, "30")) == Decimal("600.00")


@pytest.mark.parametrize(
    ("method", "before", "card_cost", "estimate"),
    [
        ("average", [], None, "0"),
        ("average", [], "7.5", "-15.00"),
        ("FIFO", [], "7.5", "-15.00"),
        ("average", [("in", 3, 10), ("out", 3)], "7.5", "-20.00"),
        ("FIFO", [("in", 3, 10), ("in", 3, 12), ("out", 6)], "7.5", "-24.00"),
    ],
)
def test_a_short_issue_is_valued_at_the_last_known_cost(
    method: str, before: list[tuple[Any, ...]], card_cost: str | None, estimate: str, new_player: Callable[..., Any]
) -> None:
    player = new_player(method, negative=True, card_cost=Decimal(card_cost) if card_cost else None)
    for what, *figures in before:
        player.post(_document(player.house, [], what, figures))
    assert player.cost(player.house.delivery("2")) == Decimal(estimate)


def test_a_rest_that_is_nothing_goes_with_the_last_issue(new_player: Callable[..., Any]) -> None:
    player = new_player(decimals=2)
    player.post(player.house.receipt("10.004", "1"))
    assert player.cost(player.house.delivery("10")) == Decimal("-10.00")
    assert player.state() == (Decimal(0), Decimal(0))
