"""Posting of audited documents on real PostgreSQL."""

import asyncio
import random
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from contracts import (
    Document,
    DocumentKind,
    StockRefusal,
    Valuation,
    new_id,
)
from inventory.use_cases.post_stock import post_stock

House = Callable[..., Any]


def names(events: list[Any]) -> list[str]:
    return [type(event).__name__ for event in events]


async def test_a_batch_with_refusals_inside(desk: Any, new_house: House) -> None:
    house = new_house()
    said = await desk.post(
        house,
        house.receipt("10", "10"),
        house.delivery("12"),
        house.delivery("4"),
        house.document(DocumentKind.SALES_DELIVERY, [house.line("7"), house.line("1", product="B"), house.line("1")]),
    )
    assert names(said) == ["StockPosted", "StockRefused", "StockPosted", "StockRefused"]
    assert said[1].reason is StockRefusal.INSUFFICIENT_STOCK
    assert [movement.cost for movement in said[2].movements] == [Decimal("-40.00")]
    shorts = [(short.product_code, short.wanted, short.available) for short in said[3].shortages]
    assert shorts == [("A", 8, 6), ("B", 1, 0), ("A", 8, 6)]
    assert await desk.state(house) == [("6.000000", "60.00"), ("0.000000", "0.00")]


async def test_twice_is_once(desk: Any, new_house: House) -> None:
    house = new_house()
    receipt = house.receipt("10", "10")
    first = await desk.post(house, receipt, receipt)
    again = await desk.post(house, receipt)
    assert (len(first), again) == (1, [])
    assert await desk.state(house) == [("10.000000", "100.00")]


async def test_a_refused_document_is_decided_anew_as_its_next_version(desk: Any, new_house: House) -> None:
    house = new_house()
    delivery = house.delivery("5")
    refused = await desk.post(house, delivery)
    posted = await desk.post(house, house.receipt("5", "1"), delivery, delivery.model_copy(update={"version": 2}))
    assert names(refused + posted) == ["StockRefused", "StockPosted", "StockPosted"]
    assert posted[1].document.version == 2


async def test_a_second_organisation_is_another_world(desk: Any, new_house: House) -> None:
    """Even when it names the same warehouse, product and document ids."""
    house, other = new_house(), new_house()
    other.warehouse_id, other.products = house.warehouse_id, house.products
    receipt, delivery = house.receipt("10", "10"), house.delivery("4")
    await desk.post(house, receipt, delivery)
    said = await desk.post(other, other.delivery("1"), other.return_of(delivery, "1"), other.return_of(receipt, "1"))
    assert [event.reason for event in said] == [
        StockRefusal.INSUFFICIENT_STOCK,
        StockRefusal.ORIGIN_NOT_POSTED,
        StockRefusal.ORIGIN_NOT_POSTED,
    ]
    assert await desk.state(house) == [("6.000000", "60.00")]


async def test_lines_that_move_nothing_pass_through(desk: Any, new_house: House) -> None:
    house = new_house()
    said = await desk.post(house, house.document(DocumentKind.SALES_DELIVERY, [house.line("5", "1", moves=False)]))
    assert (names(said), said[0].movements) == (["StockPosted"], ())
    assert await desk.state(house) == []


@pytest.mark.parametrize("in_one_batch", [True, False])
async def test_returns_come_back_at_their_issues_cost(in_one_batch: bool, desk: Any, new_house: House) -> None:
    house = new_house(valuation=Valuation.FIFO)
    receipts = [house.receipt("1", "10"), house.receipt("2", "20")]
    issue = house.delivery("3")
    returns = [house.return_of(issue, "1"), house.return_of(issue, "2"), house.return_of(issue, "0.000001")]
    story = [*receipts, issue, *returns]
    batches = [story] if in_one_batch else [[document] for document in story]
    said = [event for batch in batches for event in await desk.post(house, *batch)]
    assert names(said[3:]) == ["ReturnPosted", "ReturnPosted", "StockRefused"]
    assert [event.movements[0].cost for event in said[3:5]] == [Decimal("16.67"), Decimal("33.33")]
    assert said[5].reason is StockRefusal.RETURN_EXCEEDS_ORIGIN
    assert await desk.state(house) == [("3.000000", "50.00")]


async def test_a_purchase_return_leaves_from_its_own_layer(desk: Any, new_house: House) -> None:
    house = new_house(valuation=Valuation.FIFO)
    receipts = [house.receipt("5", price) for price in ("10", "20", "30")]
    await desk.post(house, *receipts)
    said = await desk.post(house, house.return_of(receipts[1], "4"), house.delivery("6"))
    assert [event.movements[0].cost for event in said] == [Decimal("-80.00"), Decimal("-70.00")]
    said = await desk.post(house, house.delivery("5"))
    assert said[0].movements[0].cost == Decimal("-150.00")
    assert await desk.state(house) == [("0.000000", "0.00")]


async def test_many_layers_are_read_only_as_far_as_needed(desk: Any, new_house: House) -> None:
    house = new_house(valuation=Valuation.FIFO)
    await desk.post(house, *(house.receipt("1", str(price)) for price in range(1, 101)))
    said = await desk.post(house, house.delivery("70"))
    assert said[0].movements[0].cost == Decimal(-sum(range(1, 71)))
    said = await desk.post(house, house.delivery("30"))
    assert said[0].movements[0].cost == Decimal(-sum(range(71, 101)))


@pytest.mark.parametrize("valuation", list(Valuation))
async def test_v9_through_storage(valuation: Valuation, desk: Any, new_house: House) -> None:
    house = new_house(valuation, negative=True)
    issue = house.delivery("30")
    await desk.post(house, house.receipt("10", "15"), house.receipt("10", "15"))
    await desk.post(house, issue)
    assert await desk.state(house) == [("-10.000000", "-150.00")]
    said = await desk.post(house, house.receipt("10", "30"))
    true_up = said[0].true_ups[0]
    assert (true_up.cost, true_up.issue_line_id) == (Decimal("-150.00"), issue.lines[0].line_id)
    await desk.post(house, house.receipt("10", "40"))
    assert await desk.state(house) == [("10.000000", "400.00")]
    said = await desk.post(house, house.return_of(issue, "30"))
    assert said[0].movements[0].cost == Decimal("600.00")


async def test_1500_requests_for_1000_pieces(desk: Any, new_house: House) -> None:
    """Eight writers, lines in random product order: exactly 1,000 of each product leave, and nobody deadlocks."""
    house = new_house()
    products = [f"P{number}" for number in range(5)]
    await desk.post(house, *(house.receipt("1000", "3.33", product) for product in products))
    requests = [_request(house, products) for _ in range(1500)]
    batches = [requests[start : start + 50] for start in range(0, 1500, 50)]
    await asyncio.gather(*(desk.hand(post_stock, [house.audited(one) for one in batch]) for batch in batches))
    outcomes = await desk.pool.fetch("SELECT outcome, count(*) FROM postings GROUP BY outcome")
    assert dict(outcomes) == {"posted": 1005, "refused": 500}
    assert await desk.state(house) == [("0.000000", "0.00")] * 5


def _request(house: Any, products: list[str]) -> Document:
    order = random.sample(products, len(products))
    lines = [house.line("1", "5", product) for product in order]
    document: Document = house.document(DocumentKind.SALES_DELIVERY, lines)
    return document


async def test_returns_into_two_warehouses_at_once_never_exceed_their_origin(desk: Any, new_house: House) -> None:
    house, second = new_house(), new_house()
    second.organisation_id, second.products = house.organisation_id, house.products
    issue = house.delivery("10")
    await desk.post(house, house.receipt("10", "1"), issue)
    second.warehouse_id = new_id()
    returns = [one.return_of(issue, "1") for one in (house, second) for _ in range(10)]
    await asyncio.gather(*(desk.hand(post_stock, [house.audited(one)]) for one in returns))
    outcomes = await desk.pool.fetch(
        "SELECT outcome, count(*) FROM postings WHERE document_kind = 'sales_return' GROUP BY 1"
    )
    assert dict(outcomes) == {"posted": 10, "refused": 10}


async def test_50000_open_layers_cost_a_posting_nothing(desk: Any, new_house: House) -> None:
    """The plan reads layers by key from the head: a handful of pages, whatever lies behind."""
    house = new_house(valuation=Valuation.FIFO)
    await desk.post(house, house.receipt("1", "1"))
    await desk.pool.execute(MANY_LAYERS_SQL)
    await desk.pool.execute("ANALYZE layers")
    async with desk.pool.acquire() as connection, connection.transaction():
        await connection.execute("SET LOCAL track_counts = on")
        before = await connection.fetchrow(LAYER_READS_SQL)
        await post_stock(connection, desk.deliveries([house.audited(house.delivery("3"))]))
        after = await connection.fetchrow(LAYER_READS_SQL)
    assert after["scanned"] == before["scanned"]
    assert after["fetched"] - before["fetched"] < 50
    assert await desk.state(house) == [("49998.000000", "49998.00")]


MANY_LAYERS_SQL = """
WITH more AS (
    INSERT INTO movements (movement_id, organisation_id, product_id, warehouse_id, sequence, document_id, version,
        line_id, movement_type, quantity, cost, quantity_after, value_after)
    SELECT gen_random_uuid(), organisation_id, product_id, warehouse_id, n, document_id, version, line_id, 'document',
        1, 1, n, n
    FROM movements CROSS JOIN generate_series(2, 50001) n
), balance AS (
    UPDATE balances SET quantity = 50001, value = 50001, sequence = 50001 RETURNING balance_id, organisation_id
)
INSERT INTO layers (balance_id, organisation_id, sequence, remaining_quantity, remaining_value)
SELECT balance_id, organisation_id, n, 1, 1 FROM balance CROSS JOIN generate_series(2, 50001) n
"""
LAYER_READS_SQL = """
SELECT pg_stat_get_xact_tuples_returned('layers'::regclass) AS scanned,
    pg_stat_get_xact_tuples_fetched('layers'::regclass) AS fetched
"""
