"""What an order reserves is free again when it is closed, or when its audit is taken back."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from contracts import OrderClosed
from inventory.domain.books import Books
from inventory.storage.batch_stocks import read_batch_stocks, save_batch_stocks
from inventory.storage.lock_stocks import lock_stocks
from inventory.storage.order_lines import find_order_lines
from inventory.storage.save_stocks import save_stocks
from inventory.use_cases.open_orders import find_claimed_stocks, lock_orders, save_orders
from messaging import Connection, Delivery


async def hear_closed_orders(connection: Connection, deliveries: Sequence[Delivery[OrderClosed]]) -> None:
    """Orders that inventory never heard of have nothing to give."""
    events = [delivery.event for delivery in deliveries]
    await free_orders(connection, [(event.organisation_id, event.document.document_id) for event in events])


async def free_orders(connection: Connection, orders: Sequence[tuple[UUID, UUID]]) -> None:
    """Close all lines of orders, given as (organisation, document); twice is once."""
    keys = await find_order_lines(connection, orders)
    if not keys:
        return
    books = Books()
    await find_claimed_stocks(connection, keys, books)
    stocks, batch_stocks = list(books.stocks.values()), list(books.batch_stocks.values())
    if stocks:
        await lock_stocks(connection, stocks)
    if batch_stocks:
        await read_batch_stocks(connection, batch_stocks)
    await lock_orders(connection, keys, books)
    for line in books.order_lines.values():
        line.close()
    await save_stocks(connection, stocks)
    if batch_stocks:
        await save_batch_stocks(connection, batch_stocks)
    await save_orders(connection, books, datetime.now(UTC))
