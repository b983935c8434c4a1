"""What an order reserves is free again when it is closed, or when its audit is taken back."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TypeAlias
from uuid import UUID

from contracts import OrderClosed
from inventory.domain.book.books import Books
from inventory.storage.batch_stocks import read_batch_stocks, save_batch_stocks
from inventory.storage.lock_stocks import lock_stocks
from inventory.storage.orders.order_lines import find_order_lines
from inventory.storage.save_stocks import save_stocks
from inventory.use_cases.open_orders import find_claimed_stocks, lock_orders, save_orders
from messaging import Connection, Delivery

Order: TypeAlias = tuple[UUID, UUID]
"""Organisation, document."""


async def hear_closed_orders(connection: Connection, deliveries: Sequence[Delivery[OrderClosed]]) -> None:
    """Orders that inventory never heard of have nothing to give.

    What was delivered of an order that is done is not closed: an un-audited delivery claims its goods again.
    """
    orders = {(one.event.organisation_id, one.event.document.document_id): one.event.by_hand for one in deliveries}
    await free_orders(connection, list(orders), [order for order, by_hand in orders.items() if not by_hand])


async def free_orders(connection: Connection, orders: Sequence[Order], done: Sequence[Order] = ()) -> None:
    """Close all lines of orders; of those that are `done`, what was not delivered. Twice is once."""
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
        if line.key[:2] in done and line.delivered >= line.ordered:
            line.free(line.reserved)
        else:
            line.close()
    await save_stocks(connection, stocks)
    if batch_stocks:
        await save_batch_stocks(connection, batch_stocks)
    await save_orders(connection, books, datetime.now(UTC))
