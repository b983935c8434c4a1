"""What each kind of document does to quantity, value and layers: a story, and the costs and the stock it leaves.

An event is (name, arguments…): ("in", quantity, price), ("out", quantity), ("gain" | "loss", quantity) of a count,
("adjust", value), ("landed" | "bill", index of the receipt, value), ("back", index, quantity) a return of it.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from contracts import Direction, Document, DocumentKind, StockRefusal
from inventory.domain.book.moved import MovementType
from inventory.domain.posting.posted import Posted
from inventory.domain.posting.refuse import Refused

K = DocumentKind
Event = tuple[Any, ...]


def document_of(house: Any, story: list[Document], event: Event) -> Document:
    name, *rest = event
    words = [str(one) for one in rest]
    makers: dict[str, Callable[[], Document]] = {
        "in": lambda: house.receipt(*words),
        "out": lambda: house.delivery(*words),
        "gain": lambda: house.document(K.STOCK_COUNT, [house.line(words[0], direction=Direction.IN)]),
        "loss": lambda: house.document(K.STOCK_COUNT, [house.line(words[0], direction=Direction.OUT)]),
        "adjust": lambda: house.document(K.COST_ADJUSTMENT, [house.value_line(words[0])]),
        "landed": lambda: house.document(K.LANDED_COST, [house.value_line(words[1], of=story[rest[0]])]),
        "bill": lambda: house.document(K.BILL_DIFFERENCE, [house.value_line(words[1], of=story[rest[0]])]),
        "back": lambda: house.return_of(story[rest[0]], words[1]),
    }
    return makers[name]()


def play(player: Any, events: list[Event]) -> list[Posted | Refused]:
    story: list[Document] = []
    decided = []
    for event in events:
        story.append(document_of(player.house, story, event))
        decided.append(player.post(story[-1]))
    return decided


def costs(decided: list[Any]) -> list[str]:
    return [str(Decimal(moved.cost) / 100) for posted in decided for moved in posted.movements]


# (method, options, events, signed costs, quantity, value)
STORIES: dict[str, tuple[str, dict[str, Any], list[Event], list[str], str, str]] = {
    "a gain comes in at the average": (
        "average", {}, [("in", 10, 10), ("in", 10, 20), ("gain", 2)], ["100", "200", "30"], "22", "330"),
    "a gain comes in at the last layer": (
        "FIFO", {}, [("in", 10, 10), ("in", 10, 20), ("gain", 2), ("out", 22)], ["100", "200", "40", "-340"], "0", "0"),
    "a gain of an emptied stock: the last known": (
        "average", {}, [("in", 2, 7), ("out", 2), ("gain", 3)], ["14", "-14", "21"], "3", "21"),
    "a gain of an emptied stock, FIFO: the last known": (
        "FIFO", {}, [("in", 1, 5), ("in", 1, 7), ("out", 2), ("gain", 3)], ["5", "7", "-12", "21"], "3", "21"),
    "a gain of what never was: the card's": (
        "average", {"card_cost": Decimal("4.5")}, [("gain", 3)], ["13.5"], "3", "13.5"),
    "a gain of what nobody knows: nothing": ("FIFO", {}, [("gain", 3)], ["0"], "3", "0"),
    "a loss leaves as an issue": (
        "FIFO", {}, [("in", 10, 10), ("in", 10, 20), ("loss", 11)], ["100", "200", "-120"], "9", "180"),
    "an adjustment adds value": ("average", {}, [("in", 3, 10), ("adjust", "1.01")], ["30", "1.01"], "3", "31.01"),
    "an adjustment takes value": ("average", {}, [("in", 3, 10), ("adjust", "-30")], ["30", "-30"], "3", "0"),
    "an adjustment is spread over layers by quantity": (
        "FIFO", {}, [("in", 1, 10), ("in", 2, 10), ("adjust", "1"), ("out", 1), ("out", 1), ("out", 1)],
        ["10", "20", "1", "-10.33", "-10.34", "-10.33"], "0", "0"),
    "by value where a layer has too little": (
        "FIFO", {}, [("in", 1, 1), ("in", 1, 99), ("adjust", "-10"), ("out", 1), ("out", 1)],
        ["1", "99", "-10", "-0.9", "-89.1"], "0", "0"),
    "landed cost, all on hand": ("average", {}, [("in", 10, 10), ("landed", 0, 7)], ["100", "7"], "10", "107"),
    "landed cost, part on hand (rule 11)": (
        "average", {}, [("in", 10, 10), ("out", 6), ("landed", 0, 7)], ["100", "-60", "2.8"], "4", "42.8"),
    "landed cost, others on hand cover too (average)": (
        "average", {}, [("in", 10, 10), ("in", 10, 10), ("out", 6), ("landed", 0, 7)],
        ["100", "100", "-60", "7"], "14", "147"),
    "landed cost, own layer (FIFO)": (
        "FIFO", {}, [("in", 10, 10), ("in", 10, 10), ("out", 6), ("landed", 0, 7), ("out", 4)],
        ["100", "100", "-60", "2.8", "-42.8"], "10", "100"),
    "landed cost, nothing on hand": ("FIFO", {}, [("in", 1, 1), ("out", 1), ("landed", 0, 7)],
        ["1", "-1", "0"], "0", "0"),
    "a cheaper bill": ("FIFO", {}, [("in", 10, 10), ("out", 5), ("bill", 0, -10)], ["100", "-50", "-5"], "5", "45"),
    "a purchase return leaves at its receipt's own cost, landed cost stays": (
        "average", {}, [("in", 10, 10), ("landed", 0, 20), ("back", 0, 4)], ["100", "20", "-40"], "6", "80"),
    "a sales return comes back at its issue's cost, whatever was added since": (
        "average", {}, [("in", 10, 10), ("out", 5), ("adjust", 5), ("back", 1, 5)],
        ["100", "-50", "5", "50"], "10", "105"),
    "a FIFO purchase return right after its receipt takes its own layer": (
        "FIFO", {}, [("in", 1, 10), ("in", 1, 20), ("back", 1, 1)], ["10", "20", "-20"], "1", "10"),
}  # fmt: skip


@pytest.mark.parametrize("name", STORIES)
def test_stories(name: str, new_player: Callable[..., Any]) -> None:
    method, options, events, expected, quantity, value = STORIES[name]
    player = new_player(method, **options)
    decided = play(player, events)
    assert [Decimal(cost) for cost in costs(decided)] == [Decimal(cost) for cost in expected]
    assert player.state() == (Decimal(quantity), Decimal(value))


# (method, events; the last one is refused)
BELOW_ZERO: dict[str, tuple[str, list[Event]]] = {
    "more than there is": ("average", [("in", 3, 10), ("adjust", "-30.01")]),
    "value on nothing": ("average", [("in", 3, 10), ("out", 3), ("adjust", "0.01")]),
    "more than its layer has": ("FIFO", [("in", 10, 1), ("in", 10, 50), ("bill", 0, -11)]),
}


@pytest.mark.parametrize("name", BELOW_ZERO)
def test_value_below_zero(name: str, new_player: Callable[..., Any]) -> None:
    method, events = BELOW_ZERO[name]
    player = new_player(method)
    *_, refused = play(player, events)
    assert isinstance(refused, Refused)
    assert (refused.reason, len(refused.line_ids)) == (StockRefusal.VALUE_BELOW_ZERO, 1)


def test_value_only_movements_say_so(new_player: Callable[..., Any]) -> None:
    player = new_player()
    posted = play(player, [("in", 10, 10), ("landed", 0, 7)])[-1]
    assert isinstance(posted, Posted)
    moved = posted.movements[0]
    assert (moved.movement_type, moved.quantity, moved.origin is not None) == (MovementType.VALUE, 0, True)


def test_a_charge_on_a_receipt_that_is_not_posted(new_player: Callable[..., Any]) -> None:
    player = new_player()
    charge = player.house.document(K.LANDED_COST, [player.house.value_line("7", of=player.house.receipt("1", "1"))])
    assert player.post(charge).reason is StockRefusal.ORIGIN_NOT_POSTED
