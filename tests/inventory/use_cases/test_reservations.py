"""Sales orders claim stock, deliveries use it, closing frees it: on real PostgreSQL, also when many come at once."""

import asyncio
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from contracts import Document, DocumentKind, OrderClosed, OriginReference, PersonReference, StockRefusal, new_id
from inventory.use_cases.free_orders import hear_closed_orders
from inventory.use_cases.post_stock import post_stock

K = DocumentKind
House = Callable[..., Any]
RESERVED_SQL = "SELECT trunc(reserved)::int FROM balances ORDER BY product_id, batch_id"


def order(house: Any, *quantities: str, reserve: bool = True, batch: str | None = None, product: str = "A") -> Document:
    named = house.batch(batch) if batch else None
    lines = [house.line(quantity, "20", product, batch=named) for quantity in quantities]
    document: Document = house.document(K.SALES_ORDER, lines, reserve=reserve)
    return document


def delivery_of(house: Any, of: Document, quantity: str, **more: Any) -> Document:
    line = of.lines[0]
    document: Document = house.document(
        K.SALES_DELIVERY, [house.line(quantity, "20", line.product.code, line, **more)], of
    )
    return document


def closed(house: Any, of: Document) -> OrderClosed:
    return OrderClosed(
        organisation_id=house.organisation_id,
        document=of,
        closed_by=PersonReference(person_id=new_id(), name="Li"),
        closed_at=datetime.now(UTC),
        by_hand=True,
    )


def names(said: list[Any]) -> list[str]:
    return [type(event).__name__ for event in said]


async def reserved(desk: Any) -> list[int]:
    return [row[0] for row in await desk.pool.fetch(RESERVED_SQL)]


@pytest.mark.parametrize("in_one_batch", [True, False])
async def test_others_cannot_take_what_an_order_reserves(in_one_batch: bool, desk: Any, new_house: House) -> None:
    house = new_house()
    first = order(house, "4", "3")
    story = [
        house.receipt("10", "10"),
        first,
        order(house, "4"),
        order(house, "99", reserve=False),
        house.delivery("4"),
        house.delivery("3"),
        delivery_of(house, first, "5"),
        delivery_of(house, first, "4"),
    ]
    batches = [story] if in_one_batch else [[document] for document in story]
    said = [event for batch in batches for event in await desk.post(house, *batch)]
    assert names(said) == [
        "StockPosted", "StockReserved", "StockRefused", "StockRefused", "StockPosted", "StockRefused", "StockPosted",
    ]  # fmt: skip
    shortages = [(short.wanted, short.available) for event in (said[2], said[3], said[5]) for short in event.shortages]
    assert shortages == [(4, 3), (4, 3), (5, 4)]
    assert await reserved(desk) == [3]
    assert await desk.state(house) == [("3.000000", "30.00")]


async def test_a_refused_order_claims_nothing_and_names_every_short_line(desk: Any, new_house: House) -> None:
    house = new_house()
    refused = order(house, "4", "7", "1")
    said = await desk.post(house, house.receipt("5", "1"), refused)
    assert said[1].reason is StockRefusal.INSUFFICIENT_STOCK
    assert [(short.line_id, short.available) for short in said[1].shortages] == [
        (refused.lines[1].line_id, 1),
        (refused.lines[2].line_id, 0),
    ]
    assert await reserved(desk) == [0]
    assert await desk.pool.fetchval("SELECT count(*) FROM order_lines") == 0
    again = refused.model_copy(update={"version": 2})
    said = await desk.post(house, house.receipt("7", "1"), again)
    assert (names(said), await reserved(desk)) == (["StockPosted", "StockReserved"], [12])


async def test_what_a_closed_order_reserved_is_free(desk: Any, new_house: House) -> None:
    house = new_house()
    one = order(house, "4")
    await desk.post(house, house.receipt("5", "1"), one, delivery_of(house, one, "1"))
    assert await reserved(desk) == [3]
    for _ in range(2):
        await desk.hear(hear_closed_orders, [closed(house, one), closed(house, order(house, "1"))])
        assert await reserved(desk) == [0]
    said = await desk.post(house, house.delivery("4"))
    assert names(said) == ["StockPosted"]


async def test_a_delivery_from_elsewhere_uses_the_claim_too(desk: Any, new_house: House) -> None:
    """What is delivered needs no reservation any more, wherever it came from."""
    house = new_house()
    other = house.next_door()
    one = order(house, "4")
    await desk.post(house, house.receipt("5", "1"), one)
    await desk.post(other, other.receipt("5", "1"), delivery_of(other, one, "3"))
    assert sorted(await reserved(desk)) == [0, 1]


async def test_an_order_may_name_a_batch(desk: Any, new_house: House) -> None:
    house = new_house(batch_costed=False)
    lines = [house.line("5", "1", batch=house.batch(name)) for name in ("a", "b")]
    one = order(house, "4", batch="a")
    said = await desk.post(
        house,
        house.document(K.PURCHASE_RECEIPT, lines),
        one,
        order(house, "2", batch="a"),
        house.document(K.SALES_DELIVERY, [house.line("2", "9", batch=house.batch("a"))]),
        delivery_of(house, one, "3", batch=house.batch("b")),
        delivery_of(house, one, "1", batch=house.batch("a")),
    )
    assert names(said) == [
        "StockPosted", "StockReserved", "StockRefused", "StockRefused", "StockPosted", "StockPosted",
    ]  # fmt: skip
    assert [short.available for event in said[2:4] for short in event.shortages] == [1, 1]
    assert await reserved(desk) == [0]


async def test_goods_costed_by_batch_are_reserved_first_expired_first(desk: Any, new_house: House) -> None:
    house = new_house(batch_costed=True)
    expiries = {"late": date(2012, 1, 1), "soon": date(2011, 1, 1), "never": None}
    lines = [house.line("5", "1", batch=house.batch(name, day)) for name, day in expiries.items()]
    await desk.post(house, house.document(K.PURCHASE_RECEIPT, lines))
    one = order(house, "7")
    said = await desk.post(house, one)
    assert names(said) == ["StockReserved"]
    rows = await desk.pool.fetch(
        "SELECT n.number, trunc(r.quantity)::int FROM reservations r JOIN batches n USING (batch_id)"
    )
    assert dict(rows) == {"soon": 5, "late": 2}
    said = await desk.post(house, delivery_of(house, one, "5", batch=house.batch("never")))
    assert (names(said), sum(await reserved(desk))) == (["StockPosted"], 2)


async def test_a_warehouse_below_zero_may_take_reserved_goods(desk: Any, new_house: House) -> None:
    house = new_house(negative=True)
    one = order(house, "4")
    said = await desk.post(house, house.receipt("4", "1"), one, house.delivery("3"), delivery_of(house, one, "4"))
    assert names(said) == ["StockPosted", "StockReserved", "StockPosted", "StockPosted"]
    assert await reserved(desk) == [0]


async def test_1500_orders_for_1000_pieces(desk: Any, new_house: House) -> None:
    """Orders, their deliveries and others' deliveries at once: nothing is promised twice, nobody deadlocks."""
    house = new_house()
    products = [f"P{number}" for number in range(3)]
    await desk.post(house, *(house.receipt("1000", "1", product) for product in products))
    orders = [house.document(K.SALES_ORDER, _lines(house, products), reserve=True) for _ in range(750)]
    others = [house.document(K.SALES_DELIVERY, _lines(house, products)) for _ in range(750)]
    mixed = [document for pair in zip(orders, others, strict=True) for document in pair]
    batches = [mixed[start : start + 50] for start in range(0, len(mixed), 50)]
    await asyncio.gather(*(desk.hand(post_stock, [house.audited(one) for one in batch]) for batch in batches))
    outcomes = await desk.pool.fetch("SELECT outcome, count(*) FROM postings GROUP BY outcome")
    assert dict(outcomes) == {"posted": 1003, "refused": 500}
    left = await desk.pool.fetch("SELECT quantity - reserved AS available, reserved FROM balances")
    assert [row["available"] for row in left] == [Decimal(0)] * 3
    await asyncio.gather(*(desk.hand(hear_closed_orders, [closed(house, one)]) for one in orders[:100]))


def _lines(house: Any, products: list[str]) -> list[Any]:
    start = len(house.batches) % len(products)
    house.batches[str(new_id())] = new_id()
    return [house.line("1", "5", product) for product in products[start:] + products[:start]]


async def test_an_order_that_was_never_heard_of_claims_nothing(desk: Any, new_house: House) -> None:
    house = new_house()
    stranger = order(house, "4")
    said = await desk.post(house, house.receipt("4", "1"), delivery_of(house, stranger, "4"))
    assert names(said) == ["StockPosted", "StockPosted"]
    assert isinstance(said[1].document.origin, OriginReference)
