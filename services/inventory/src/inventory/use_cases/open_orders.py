"""Load sales orders and their claims: first which stocks these are on, then, with the stocks locked, the orders."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from contracts import DocumentAudited
from inventory.domain.book.batch_stock import BatchKey
from inventory.domain.book.books import Books
from inventory.domain.book.stock import NO_BATCH, LineKey, StockKey
from inventory.domain.orders.order_line import Claim, OrderLine, Supply
from inventory.domain.orders.reserve import Wish
from inventory.domain.orders.take_order import order_lines_of
from inventory.domain.posting.task import Task
from inventory.storage.orders.claims import read_claims, save_claims
from inventory.storage.orders.order_lines import lock_order_lines, save_order_lines
from inventory.storage.read_fefo import read_fefo
from messaging import Connection


async def find_claimed_stocks(connection: Connection, keys: Sequence[LineKey], books: Books) -> None:
    """Put the stocks that the order lines claim into the books, to be locked; nothing is locked yet."""
    for stored in await read_claims(connection, keys):
        _supply(books, stored.stock_key, stored.batch_id)


async def find_supplies(connection: Connection, lines: Sequence[OrderLine], books: Books) -> list[list[Supply]]:
    """What each line can claim, in the order of claiming, put into the books.

    Where batches have their own cost and none is named: those that lie there, first expired first.
    """
    free = [line for line in lines if _takes_any_batch(line)]
    found = await read_fefo(connection, [_place(line) for line in free]) if free else []
    batches = {id(line): [one.batch_id for one in lying] for line, lying in zip(free, found, strict=True)}
    named = [batches.get(id(line), [line.batch_id]) for line in lines]
    return [[_supply_of(books, line, batch) for batch in them] for line, them in zip(lines, named, strict=True)]


async def open_wishes(connection: Connection, orders: Sequence[tuple[DocumentAudited, Task]], books: Books) -> None:
    """Give each order its wishes; one that does not reserve wishes for nothing, but its lines are to be known."""
    for event, task in orders:
        lines = order_lines_of(event.organisation_id, event.document)
        supplies = await find_supplies(connection, lines, books) if event.document.reserve else [[] for _ in lines]
        task.wishes = [
            Wish(line, line.ordered if event.document.reserve else 0, them)
            for line, them in zip(lines, supplies, strict=True)
        ]
        books.wanted_order_lines.update(line.key for line in lines)


def take_up_wishes(wishes: Sequence[Wish], books: Books) -> None:
    """With the orders loaded: a line that was known before keeps what it has."""
    for wish in wishes:
        known = books.order_lines.get(wish.line.key)
        if known:
            wish.line.delivered, wish.line.claims = known.delivered, known.claims
        books.order_lines[wish.line.key] = wish.line


async def lock_orders(connection: Connection, keys: Iterable[LineKey], books: Books) -> None:
    """After the stocks are locked and read. A claim that was laid meanwhile on a stock not locked is passed over."""
    books.order_lines = await lock_order_lines(connection, keys)
    known = {stock.key: stock for stock in books.stocks.values()}
    for stored in await read_claims(connection, list(books.order_lines)):
        if stored.stock_key in known:
            supply = _supply(books, stored.stock_key, stored.batch_id)
            books.order_lines[stored.line].claims.append(Claim(supply, stored.quantity))


async def save_orders(connection: Connection, books: Books, at: datetime) -> None:
    """After the stocks are saved. No statement where no order was asked for."""
    if books.order_lines:
        lines = list(books.order_lines.values())
        await save_order_lines(connection, lines)
        await save_claims(connection, lines, at)


def _takes_any_batch(line: OrderLine) -> bool:
    return line.batch_costed and line.batch_id is None


def _place(line: OrderLine) -> tuple[UUID, UUID, UUID]:
    return line.key.organisation_id, line.product_id, line.warehouse_id


def _supply_of(books: Books, line: OrderLine, batch_id: UUID | None) -> Supply:
    stock_batch = batch_id if line.batch_costed and batch_id else NO_BATCH
    return _supply(books, StockKey(*_place(line), stock_batch), batch_id)


def _supply(books: Books, key: StockKey, batch_id: UUID | None) -> Supply:
    batch_stock = books.batch_stock_at(BatchKey(*key[:3], batch_id)) if batch_id else None
    return Supply(books.stock_at(key), batch_stock)
