"""What purchase orders are still to bring counts before more is suggested; so do receipts, un-audits and closing."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from tests.inventory.test_http import hear, product_changed, served

from contracts import STOCK_VIEW, Document, DocumentKind, DocumentUnaudited, OrderClosed, PersonReference, new_id

K = DocumentKind
LI = PersonReference(person_id=new_id(), name="Li")
Fresh = Callable[..., str]
House = Callable[..., Any]


def received(house: Any, order: Document, quantity: str) -> Document:
    line = house.line(quantity, "1", origin=order.lines[0])
    made: Document = house.document(K.PURCHASE_RECEIPT, [line], order)
    return made


def unaudited(house: Any, document: Document) -> DocumentUnaudited:
    return DocumentUnaudited(
        organisation_id=house.organisation_id, document=document, unaudited_by=LI, unaudited_at=datetime.now(UTC)
    )


def closed(house: Any, document: Document, *, by_hand: bool) -> OrderClosed:
    return OrderClosed(
        organisation_id=house.organisation_id,
        document=document,
        closed_by=LI,
        closed_at=datetime.now(UTC),
        by_hand=by_hand,
    )


async def suggested(client: Any) -> list[tuple[int, int]]:
    """(on order, suggested)."""
    answer = await client.get("/reorder-suggestions")
    assert answer.status_code == 200, answer.text
    return [(int(Decimal(one["on_order"])), int(Decimal(one["suggested"]))) for one in answer.json()["items"]]


async def test_nothing_is_bought_twice(fresh_database: Fresh, new_house: House) -> None:
    house = new_house()
    order = house.document(K.PURCHASE_ORDER, [house.line("6", "1")])
    part, rest = received(house, order, "2"), received(house, order, "4")
    async with served(fresh_database("on_order", service="inventory"), house, [STOCK_VIEW]) as (app, client):
        card = product_changed(house, 1, "Pot").model_copy(update={"reorder_point": Decimal(10)})
        await hear(app, card)
        assert await suggested(client) == [(0, 10)]
        await hear(app, house.audited(order))
        assert await suggested(client) == [(6, 4)]
        await hear(app, house.audited(part))
        assert await suggested(client) == [(4, 4)]
        await hear(app, house.audited(rest), closed(house, order, by_hand=False))
        assert await suggested(client) == [(0, 4)]
        await hear(app, unaudited(house, rest))
        assert await suggested(client) == [(4, 4)], "it is to come again"
        await hear(app, closed(house, order, by_hand=True))
        assert await suggested(client) == [(0, 8)]


async def test_an_order_that_is_taken_back_brings_nothing(fresh_database: Fresh, new_house: House) -> None:
    house = new_house()
    order = house.document(K.PURCHASE_ORDER, [house.line("60", "1")])
    async with served(fresh_database("on_order", service="inventory"), house, [STOCK_VIEW]) as (app, client):
        card = product_changed(house, 1, "Pot").model_copy(update={"reorder_point": Decimal(10)})
        await hear(app, card, house.audited(order))
        assert await suggested(client) == []
        await hear(app, unaudited(house, order))
        assert await suggested(client) == [(0, 10)]
        lowered = order.model_copy(update={"version": 2, "lines": (house.line("6", "1"),)})
        await hear(app, house.audited(lowered), house.audited(lowered))
        assert await suggested(client) == [(6, 4)]


async def test_a_receipt_that_is_heard_before_its_order_counts(fresh_database: Fresh, new_house: House) -> None:
    """They are of other warehouses, say."""
    house = new_house()
    order = house.document(K.PURCHASE_ORDER, [house.line("6", "1")])
    async with served(fresh_database("on_order", service="inventory"), house, [STOCK_VIEW]) as (app, client):
        card = product_changed(house, 1, "Pot").model_copy(update={"reorder_point": Decimal(10)})
        await hear(app, card, house.audited(received(house, order, "2")), house.audited(order))
        assert await suggested(client) == [(4, 4)]
