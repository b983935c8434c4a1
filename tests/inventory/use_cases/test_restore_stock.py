"""Ledger keeps the vouchers of an un-audited document: its stock stands again, whatever happened in between."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from contracts import (
    Direction,
    Document,
    DocumentKind,
    StockRestored,
    StockReversed,
    Valuation,
)
from inventory.use_cases.restore_stock import restore_stock
from inventory.use_cases.reverse_stock import reverse_unaudited

House = Callable[..., Any]


async def test_it_stands_again_and_twice_is_once(desk: Any, new_house: House) -> None:
    house = new_house(Valuation.FIFO)
    issue = house.delivery("3")
    await desk.post(house, house.receipt("2", "10"), house.receipt("2", "20"), issue)
    await desk.hear(reverse_unaudited, [desk.unaudited(house, issue)])
    said = await desk.hear(restore_stock, [desk.reversal_refused(house, issue), desk.reversal_refused(house, issue)])
    assert [type(event) for event in said] == [StockRestored]
    assert [(str(one.quantity), str(one.cost)) for one in said[0].movements] == [("-3.000000", "-40.00")]
    assert said[0].true_ups == ()
    assert await desk.hear(restore_stock, [desk.reversal_refused(house, issue)]) == []
    assert await desk.state(house) == [("1.000000", "20.00")]
    assert [str(one.cost) for one in (await desk.post(house, house.return_of(issue, "3")))[0].movements] == ["40.00"]


async def test_what_was_never_reversed_is_left_alone(desk: Any, new_house: House) -> None:
    house = new_house()
    receipt = house.receipt("2", "10")
    await desk.post(house, receipt)
    assert (
        await desk.hear(
            restore_stock,
            [desk.reversal_refused(house, receipt), desk.reversal_refused(house, house.receipt("1", "1"))],
        )
        == []
    )
    assert await desk.state(house) == [("2.000000", "20.00")]


@pytest.mark.parametrize("valuation", list(Valuation))
async def test_goods_that_others_took_meanwhile_are_short(valuation: Valuation, desk: Any, new_house: House) -> None:
    """Its own cost stays; what is lacking is short until it comes."""
    house = new_house(valuation)
    issue = house.delivery("8")
    await desk.post(house, house.receipt("10", "10"), issue)
    await desk.hear(reverse_unaudited, [desk.unaudited(house, issue)])
    await desk.post(house, house.delivery("6"))
    said = await desk.hear(restore_stock, [desk.reversal_refused(house, issue)])
    assert [str(one.cost) for one in said[0].movements] == ["-80.00"]
    assert await desk.state(house) == [("-4.000000", "-40.00")]
    await desk.post(house, house.receipt("5", "12"))
    assert await desk.state(house) == [("1.000000", "12.00")]


async def test_goods_that_cost_otherwise_now_are_trued_up(desk: Any, new_house: House) -> None:
    house = new_house(Valuation.FIFO)
    issue = house.delivery("5")
    await desk.post(house, house.receipt("5", "10"), house.receipt("5", "20"), issue)
    await desk.hear(reverse_unaudited, [desk.unaudited(house, issue)])
    await desk.post(house, house.delivery("5"))
    said = await desk.hear(restore_stock, [desk.reversal_refused(house, issue)])
    assert [str(one.cost) for one in said[0].movements] == ["-50.00"]
    assert [(one.issue_document_id, str(one.cost)) for one in said[0].true_ups] == [(issue.document_id, "-50.00")]
    assert await desk.state(house) == [("0.000000", "0.00")]


def taken_meanwhile(house: Any) -> tuple[Document, list[Document], list[Document]]:
    issue = house.delivery("8")
    return issue, [house.receipt("10", "10")], [house.delivery("6")]


def dearer_now(house: Any) -> tuple[Document, list[Document], list[Document]]:
    issue = house.delivery("5")
    return issue, [house.receipt("5", "10"), house.receipt("5", "20")], [house.delivery("5")]


def covers_meanwhile(house: Any) -> tuple[Document, list[Document], list[Document]]:
    house.negative = True
    return house.receipt("7", "30"), [house.receipt("2", "10")], [house.delivery("5")]


def adjusted(house: Any) -> tuple[Document, list[Document], list[Document]]:
    adjustment = house.document(DocumentKind.COST_ADJUSTMENT, [house.value_line("9")])
    return adjustment, [house.receipt("10", "10"), house.receipt("10", "20")], [house.delivery("12")]


def adjusted_what_is_gone(house: Any) -> tuple[Document, list[Document], list[Document]]:
    adjustment = house.document(DocumentKind.COST_ADJUSTMENT, [house.value_line("9")])
    return adjustment, [house.receipt("10", "10")], [house.delivery("10")]


def sent_away(house: Any) -> tuple[Document, list[Document], list[Document]]:
    return (
        house.transfer("5", house.next_door()),
        [house.receipt("5", "10"), house.receipt("5", "20")],
        [house.delivery("5")],
    )


def counted_meanwhile(house: Any) -> tuple[Document, list[Document], list[Document]]:
    count = house.document(DocumentKind.STOCK_COUNT, [house.line("1", direction=Direction.OUT)])
    return house.delivery("3"), [house.receipt("5", "10"), house.receipt("5", "20")], [count]


STORIES = [taken_meanwhile, dearer_now, covers_meanwhile, adjusted, adjusted_what_is_gone, sent_away, counted_meanwhile]
SHAPES = """
SELECT b.warehouse_id, b.quantity, b.value, b.last_unit_cost,
    ARRAY(SELECT (sequence, remaining_quantity, remaining_value)::text FROM layers l
        WHERE l.balance_id = b.balance_id AND remaining_quantity > 0 ORDER BY 1),
    ARRAY(SELECT (sequence, remaining_quantity, remaining_value)::text FROM short_issues s
        WHERE s.balance_id = b.balance_id AND remaining_quantity > 0 ORDER BY 1),
    ARRAY(SELECT (quantity, cost)::text FROM transits t WHERE quantity > 0)
FROM balances b ORDER BY 1
"""


async def books_of(desk: Any) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in await desk.pool.fetch(SHAPES)]


@pytest.mark.parametrize("valuation", [Valuation.FIFO, Valuation.MOVING_AVERAGE])
@pytest.mark.parametrize("story", STORIES)
async def test_unaudited_again_it_leaves_nothing(
    story: House, valuation: Valuation, desk: Any, new_house: House
) -> None:
    """However often it stood again, at whatever worth: what it takes back is all that it did since."""
    house = new_house(valuation)
    document, before, meanwhile = story(house)
    await desk.post(house, *before, document)
    assert [type(one) for one in await desk.hear(reverse_unaudited, [desk.unaudited(house, document)])] == [
        StockReversed
    ]
    await desk.post(house, *meanwhile)
    without = await books_of(desk)
    for _ in range(3):
        restored = (await desk.hear(restore_stock, [desk.reversal_refused(house, document)]))[0]
        said = (await desk.hear(reverse_unaudited, [desk.unaudited(house, document)]))[0]
        assert isinstance(said, StockReversed), said.reason
        assert worth_of(said) == -worth_of(restored)
        assert await books_of(desk) == without


def worth_of(said: StockRestored | StockReversed) -> Decimal:
    costs = [one.cost for one in said.movements] + [one.cost for one in said.true_ups]
    return sum(costs, Decimal(0))


async def test_pieces_that_others_took_meanwhile_stay_taken(desk: Any, new_house: House) -> None:
    house = new_house(batch_costed=False)
    line = {"batch": house.batch("a"), "serials": ("s1",)}
    issue, other = (house.document(DocumentKind.SALES_DELIVERY, [house.line("1", "20", **line)]) for _ in range(2))
    await desk.post(house, house.document(DocumentKind.PURCHASE_RECEIPT, [house.line("1", "10", **line)]), issue)
    await desk.hear(reverse_unaudited, [desk.unaudited(house, issue)])
    await desk.post(house, other)
    await desk.hear(restore_stock, [desk.reversal_refused(house, issue)])
    assert [type(one) for one in await desk.hear(reverse_unaudited, [desk.unaudited(house, issue)])] == [StockReversed]
    where = "SELECT s.warehouse_id, m.document_id FROM serials s JOIN movements m USING (movement_id)"
    assert [tuple(row) for row in await desk.pool.fetch(where)] == [(None, other.document_id)]
    assert await desk.state(house) == [("0.000000", "0.00")]
