"""Reservations when documents are un-audited, and when ledger then refuses to reverse them; on real PostgreSQL."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from contracts import (
    Document,
    DocumentKind,
    DocumentUnaudited,
    OrderClosed,
    PersonReference,
    StockReversalRefusal,
    VoucherRefusal,
    VoucherReversalRefused,
    new_id,
)
from inventory.use_cases.free_orders import hear_closed_orders
from inventory.use_cases.restore_stock import restore_stock
from inventory.use_cases.reverse_stock import reverse_unaudited

K = DocumentKind
House = Callable[..., Any]
STATE_SQL = """
SELECT trunc(o.ordered)::int AS ordered, trunc(o.delivered)::int AS delivered,
    (SELECT trunc(coalesce(sum(r.quantity), 0))::int FROM reservations r WHERE r.line_id = o.line_id) AS reserved
FROM order_lines o ORDER BY o.document_number, o.line_id
"""


def order(house: Any, quantity: str, batch: str | None = None) -> Document:
    line = house.line(quantity, "9", batch=house.batch(batch) if batch else None)
    document: Document = house.document(K.SALES_ORDER, [line], reserve=True)
    return document


def delivery_of(house: Any, of: Document, quantity: str) -> Document:
    line = house.line(quantity, "9", origin=of.lines[0], batch=of.lines[0].batch)
    document: Document = house.document(K.SALES_DELIVERY, [line], of)
    return document


def unaudited(house: Any, document: Document) -> DocumentUnaudited:
    return DocumentUnaudited(
        organisation_id=house.organisation_id,
        document=document,
        unaudited_by=PersonReference(person_id=new_id(), name="Li"),
        unaudited_at=datetime.now(UTC),
    )


def kept_by_ledger(house: Any, document: Document) -> VoucherReversalRefused:
    return VoucherReversalRefused(
        organisation_id=house.organisation_id,
        key=house.warehouse_id,
        document_id=document.document_id,
        version=document.version,
        document_kind=document.kind,
        number=document.number,
        refused_at=datetime.now(UTC),
        reason=VoucherRefusal.PERIOD_CLOSED,
    )


async def orders(desk: Any) -> list[tuple[int, ...]]:
    """Ordered, delivered, reserved."""
    return [tuple(row) for row in await desk.pool.fetch(STATE_SQL)]


@pytest.mark.parametrize("batch", [None, "a"])
async def test_an_unaudited_delivery_claims_again(batch: str | None, desk: Any, new_house: House) -> None:
    house = new_house(batch_costed=False if batch else None)
    one = order(house, "8", batch)
    first, second = delivery_of(house, one, "3"), delivery_of(house, one, "5")
    line = house.line("10", "1", batch=house.batch(batch) if batch else None)
    await desk.post(house, house.document(K.PURCHASE_RECEIPT, [line]), one, first, second)
    assert await orders(desk) == [(8, 8, 0)]
    await desk.hear(reverse_unaudited, [unaudited(house, first)])
    assert await orders(desk) == [(8, 5, 3)]
    await desk.hear(restore_stock, [kept_by_ledger(house, first)])
    assert await orders(desk) == [(8, 8, 0)]
    await desk.hear(reverse_unaudited, [unaudited(house, first), unaudited(house, second)])
    assert await orders(desk) == [(8, 0, 8)]


@pytest.mark.parametrize(("by_hand", "after"), [(False, (8, 0, 8)), (True, (8, 0, 0))])
async def test_of_an_order_that_is_done_it_claims_again_and_of_one_that_was_closed_not(
    by_hand: bool, after: tuple[int, int, int], desk: Any, new_house: House
) -> None:
    house = new_house()
    one = order(house, "8")
    delivery = delivery_of(house, one, "8")
    await desk.post(house, house.receipt("8", "1"), one, delivery)
    event = OrderClosed(
        organisation_id=house.organisation_id,
        document=one,
        closed_by=PersonReference(person_id=new_id(), name="Li"),
        closed_at=datetime.now(UTC),
        by_hand=by_hand,
    )
    await desk.hear(hear_closed_orders, [event])
    await desk.hear(reverse_unaudited, [unaudited(house, delivery)])
    assert await orders(desk) == [after]


async def test_what_others_took_meanwhile_stays_theirs(desk: Any, new_house: House) -> None:
    house = new_house()
    one = order(house, "8")
    delivery = delivery_of(house, one, "12")
    await desk.post(house, house.receipt("12", "1"), one, delivery)
    await desk.hear(reverse_unaudited, [unaudited(house, delivery)])
    assert await orders(desk) == [(8, 0, 8)]
    said = await desk.post(house, house.delivery("5"))
    assert [short.available for short in said[0].shortages] == [4]


async def test_an_unaudited_order_claims_nothing_and_may_come_again(desk: Any, new_house: House) -> None:
    house = new_house()
    one = order(house, "8")
    await desk.post(house, house.receipt("12", "1"), one)
    said = await desk.hear(reverse_unaudited, [unaudited(house, one)])
    assert [(event.movements, event.unaudited) for event in said] == [((), True)]
    assert await orders(desk) == [(8, 0, 0)]
    await desk.post(house, one.model_copy(update={"version": 2}))
    assert await orders(desk) == [(8, 0, 8)]


async def test_goods_that_orders_claim_keep_their_receipt(desk: Any, new_house: House) -> None:
    house = new_house()
    receipt = house.receipt("8", "1")
    await desk.post(house, receipt, house.receipt("4", "1"), order(house, "8"))
    said = await desk.hear(reverse_unaudited, [unaudited(house, receipt)])
    assert said[0].reason is StockReversalRefusal.QUANTITY_BELOW_ZERO


async def test_a_delivery_of_a_closed_order_claims_nothing_again(desk: Any, new_house: House) -> None:
    house = new_house()
    one = order(house, "8")
    delivery = delivery_of(house, one, "8")
    await desk.post(house, house.receipt("8", "1"), one, delivery)
    await desk.pool.execute("UPDATE order_lines SET closed = true")
    await desk.hear(reverse_unaudited, [unaudited(house, delivery)])
    assert await orders(desk) == [(8, 0, 0)]
