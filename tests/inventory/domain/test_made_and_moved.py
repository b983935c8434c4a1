"""Assembly and disassembly pass cost on exactly; a transfer arrives with what it left with, to the cent (rule 8)."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts import Direction, Document, DocumentKind, StockRefusal
from inventory.domain.posting.posted import Posted
from inventory.domain.posting.spread import spread

K = DocumentKind
NewPlayer = Callable[..., Any]


def cents(decided: Any) -> list[int]:
    assert isinstance(decided, Posted)
    return [moved.cost for moved in decided.movements]


def made(house: Any, kind: DocumentKind, outs: list[tuple[str, str]], ins: list[tuple[str, ...]]) -> Document:
    """outs: (product, quantity); ins: (product, quantity, price, processing cost)."""
    lines = [house.line(quantity, "0", product, direction=Direction.OUT) for product, quantity in outs]
    for product, quantity, price, *processing in ins:
        value = Decimal(processing[0]) if processing else None
        lines.insert(0, house.line(quantity, price, product, direction=Direction.IN, value=value))
    document: Document = house.document(kind, lines)
    return document


@pytest.mark.parametrize("method", ["average", "FIFO"])
def test_an_assembly_costs_its_components_and_processing(method: str, new_player: NewPlayer) -> None:
    player = new_player(method)
    house = player.house
    for product, price in (("frame", "10.01"), ("wheel", "3.33")):
        player.post(house.receipt("10", price, product))
    bicycle = made(house, K.ASSEMBLY, [("frame", "1"), ("wheel", "2")], [("A", "1", "0", "5.5")])
    assert cents(player.post(bicycle)) == [-1001, -666, 2217]
    assert player.state() == (1, Decimal("22.17"))


def test_a_short_component_refuses_all(new_player: NewPlayer) -> None:
    player = new_player()
    player.post(player.house.receipt("1", "1", "wheel"))
    refused = player.post(made(player.house, K.ASSEMBLY, [("wheel", "2")], [("A", "1", "0")]))
    assert (refused.reason, len(refused.short_lines)) == (StockRefusal.INSUFFICIENT_STOCK, 1)
    assert player.state() == (0, 0)


# what comes in (product, quantity, price), cents of each in the order of lines
PARTS: dict[str, tuple[list[tuple[str, ...]], list[int]]] = {
    "by net": ([("B", "1", "30"), ("C", "2", "35")], [700, 300]),
    "by quantity where no net is given": ([("B", "1", "0"), ("C", "3", "0")], [750, 250]),
    "a part without net gets nothing": ([("B", "1", "0"), ("C", "1", "9")], [1000, 0]),
    "no cent is lost": ([("B", "1", "1"), ("C", "1", "1"), ("D", "1", "1")], [333, 334, 333]),
}


@pytest.mark.parametrize("name", PARTS)
def test_a_disassembly_shares_its_cost(name: str, new_player: NewPlayer) -> None:
    parts, expected = PARTS[name]
    player = new_player()
    player.post(player.house.receipt("3", "10"))
    assert cents(player.post(made(player.house, K.DISASSEMBLY, [("A", "1")], parts))) == [-1000, *expected]


@given(st.integers(-(10**12), 10**12), st.lists(st.integers(1, 10**12), min_size=1, max_size=20))
def test_spread_is_exact(value: int, weights: list[int]) -> None:
    shares = spread(value, weights)
    assert sum(shares) == value
    assert all(share * value >= 0 for share in shares)


def sent(player: Any, quantity: str = "3", price: str = "33.333333") -> tuple[Any, Document]:
    """The house next door, and a transfer of all goods to it."""
    target = player.house.next_door()
    player.post(player.house.receipt(quantity, price))
    transfer = player.house.transfer(quantity, target)
    player.post(transfer)
    return target, transfer


@pytest.mark.parametrize("method", ["average", "FIFO"])
def test_what_leaves_is_what_arrives(method: str, new_player: NewPlayer) -> None:
    player = new_player(method)
    target, transfer = sent(player)
    arrived = [cents(player.post(target.arrival_of(transfer, "1"))) for _ in range(3)]
    assert arrived == [[3333], [3334], [3333]]
    assert player.state() == (0, 0)
    assert [(transit.quantity, transit.cost) for transit in player.books.transits.values()] == [(0, 0)]


def test_what_is_lost_on_the_way_moves_no_stock(new_player: NewPlayer) -> None:
    player = new_player()
    target, transfer = sent(player)
    posted = player.post(target.arrival_of(transfer, "1", lost="2"))
    assert cents(posted) == [3333]
    assert [(lost.quantity, lost.cost) for lost in posted.losses] == [(2_000_000, 6667)]


# (arrivals before, the arrival that is refused)
TOO_MUCH = {"at once": ([], ("4", "0")), "after another": ([("2", "0")], ("1", "1"))}


@pytest.mark.parametrize("name", TOO_MUCH)
def test_no_more_arrives_than_left(name: str, new_player: NewPlayer) -> None:
    before, last = TOO_MUCH[name]
    player = new_player()
    target, transfer = sent(player)
    for arrival in before:
        player.post(target.arrival_of(transfer, *arrival))
    assert player.post(target.arrival_of(transfer, *last)).reason is StockRefusal.RETURN_EXCEEDS_ORIGIN


def test_a_transfer_that_is_not_posted_cannot_arrive(new_player: NewPlayer) -> None:
    player = new_player()
    target = player.house.next_door()
    arrival = target.arrival_of(player.house.transfer("1", target), "1")
    assert player.post(arrival).reason is StockRefusal.ORIGIN_NOT_POSTED


def test_a_transfer_from_a_short_warehouse_keeps_its_estimate(new_player: NewPlayer) -> None:
    """The true-up of the source is its cost of sales; what is on the way keeps the cost it left with."""
    player = new_player(negative=True, card_cost=Decimal(10))
    target = player.house.next_door()
    transfer = player.house.transfer("2", target)
    player.post(transfer)
    true_up = player.post(player.house.receipt("2", "13")).true_ups[0]
    assert (true_up.moved.cost, cents(player.post(target.arrival_of(transfer, "2")))) == (-600, [2000])
