"""Reserve goods for a sales order, or release them, by hand; other writers wait, so that nothing is promised twice."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID

from inventory.domain.book.books import Books
from inventory.domain.orders.order_line import OrderLine, Supply
from inventory.domain.orders.reserve_by_hand import Asked, Hindrance, release, reserve_more
from inventory.storage.batch_stocks import read_batch_stocks, save_batch_stocks
from inventory.storage.lock_stocks import lock_stocks
from inventory.storage.orders.order_lines import find_order_lines, read_order_lines
from inventory.storage.save_stocks import save_stocks
from inventory.use_cases.open_orders import find_claimed_stocks, find_supplies, lock_orders, save_orders
from messaging import Connection


@dataclass(slots=True)
class OpenOrder:
    """A sales order with its stocks, all locked. `lines` and `supplies` by line id; no lines: inventory has no such."""

    books: Books = field(default_factory=Books)
    lines: dict[UUID, OrderLine] = field(default_factory=dict)
    supplies: dict[UUID, list[Supply]] = field(default_factory=dict)


async def reserve_stock(connection: Connection, order: OpenOrder, asked: Sequence[Asked]) -> list[Hindrance]:
    """All of it, or nothing and what hinders."""
    hindrances = reserve_more(asked, order.lines, order.supplies)
    if not hindrances:
        await _save(connection, order.books)
    return hindrances


async def release_stock(connection: Connection, order: OpenOrder, asked: Sequence[Asked]) -> list[Hindrance]:
    """All of it, or nothing and what hinders."""
    hindrances = release(asked, order.lines)
    if not hindrances:
        await _save(connection, order.books)
    return hindrances


async def open_order(connection: Connection, organisation_id: UUID, document_id: UUID) -> OpenOrder:
    """Stocks locked first, then the lines."""
    order = OpenOrder()
    keys = await find_order_lines(connection, [(organisation_id, document_id)])
    if not keys:
        return order
    books = order.books
    known = await read_order_lines(connection, keys)
    await find_claimed_stocks(connection, keys, books)
    supplies = await find_supplies(connection, known, books)
    await lock_stocks(connection, list(books.stocks.values()))
    if books.batch_stocks:
        await read_batch_stocks(connection, list(books.batch_stocks.values()))
    await lock_orders(connection, keys, books)
    order.lines = {line.key.line_id: line for line in books.order_lines.values()}
    order.supplies = {line.key.line_id: them for line, them in zip(known, supplies, strict=True)}
    return order


async def _save(connection: Connection, books: Books) -> None:
    await save_stocks(connection, list(books.stocks.values()))
    if books.batch_stocks:
        await save_batch_stocks(connection, list(books.batch_stocks.values()))
    await save_orders(connection, books, datetime.now(UTC))
