"""Purchase orders move nothing and claim nothing: inventory only keeps what they are still to bring."""

from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from contracts import Document, DocumentAudited, DocumentEvent, DocumentKind, DocumentUnaudited, OrderClosed
from inventory.storage.orders.purchases import PurchaseLine, close_purchase_orders, save_purchase_lines
from inventory.use_cases.free_orders import hear_closed_orders
from inventory.use_cases.post_stock import post_stock
from inventory.use_cases.reverse_stock import reverse_unaudited
from messaging import Connection, Delivery

E = TypeVar("E", bound=DocumentEvent)


async def hear_audited(connection: Connection, deliveries: Sequence[Delivery[DocumentAudited]]) -> None:
    orders, others = _split(deliveries)
    events = [one.event for one in orders]
    lines = {line[:3]: line for event in events for line in _lines(event.organisation_id, event.document)}
    if lines:
        await save_purchase_lines(connection, list(lines.values()))
    if others:
        await post_stock(connection, others)


async def hear_unaudited(connection: Connection, deliveries: Sequence[Delivery[DocumentUnaudited]]) -> None:
    orders, others = _split(deliveries)
    await _close(connection, orders)
    if others:
        await reverse_unaudited(connection, others)


async def hear_closed(connection: Connection, deliveries: Sequence[Delivery[OrderClosed]]) -> None:
    """An order that is done has nothing left anyway, and is open again once a receipt of it is taken back."""
    orders, others = _split(deliveries)
    await _close(connection, [one for one in orders if one.event.by_hand])
    if others:
        await hear_closed_orders(connection, others)


async def _close(connection: Connection, orders: Sequence[Delivery[E]]) -> None:
    if orders:
        keys = [(one.event.organisation_id, one.event.document.document_id) for one in orders]
        await close_purchase_orders(connection, keys)


def _split(deliveries: Sequence[Delivery[E]]) -> tuple[list[Delivery[E]], list[Delivery[E]]]:
    """Purchase orders, and all else."""
    orders = [one for one in deliveries if one.event.document.kind is DocumentKind.PURCHASE_ORDER]
    return orders, [one for one in deliveries if one.event.document.kind is not DocumentKind.PURCHASE_ORDER]


def _lines(organisation_id: UUID, document: Document) -> list[PurchaseLine]:
    if document.warehouse is None:
        return []
    key, place = (organisation_id, document.document_id), document.warehouse.warehouse_id
    return [
        PurchaseLine(*key, line.line_id, line.product.product_id, place, line.quantity)
        for line in document.lines
        if line.moves_stock
    ]
