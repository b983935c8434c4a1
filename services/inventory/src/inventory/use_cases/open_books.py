"""Lock and load all that a batch of documents can need, in a handful of statements."""

from collections.abc import Sequence
from dataclasses import dataclass

from contracts import Document, DocumentAudited
from inventory.domain.books import Books, MovingLine
from inventory.domain.stock import Stock
from inventory.storage.lock_stocks import lock_stocks
from inventory.storage.read_layers import read_layers, read_own_layers
from inventory.storage.read_origins import lock_origins, read_origins
from inventory.storage.read_short_issues import read_short_issues
from messaging import Connection


@dataclass(slots=True)
class Task:
    """A document to decide, with its lines that move stock."""

    document: Document
    lines: list[MovingLine]


async def open_books(connection: Connection, events: Sequence[DocumentAudited]) -> tuple[Books, list[Task]]:
    """Lock every stock of the events: postings of origins first, then balances; then read what hangs on them."""
    books = Books()
    tasks = [Task(event.document, books.moving_lines(event.organisation_id, event.document)) for event in events]
    if not books.stocks:
        return books, tasks
    stocks = list(books.stocks.values())
    books.wanted_origins = {line.origin_key for task in tasks for line in task.lines if line.origin_key}
    versions = await lock_origins(connection, books.wanted_origins) if books.wanted_origins else {}
    await lock_stocks(connection, stocks)
    books.origins = await read_origins(connection, versions) if versions else {}
    _allow_negative(tasks)
    await _load_layers(connection, tasks, books)
    negative = [stock for stock in stocks if stock.quantity < 0]
    if negative:
        await read_short_issues(connection, negative)
    return books, tasks


def _allow_negative(tasks: Sequence[Task]) -> None:
    for task in tasks:
        if task.document.warehouse and task.document.warehouse.allows_negative_stock:
            for line in task.lines:
                line.stock.may_be_negative = True


async def _load_layers(connection: Connection, tasks: Sequence[Task], books: Books) -> None:
    """Of each FIFO stock as many as the whole batch can take out, and those that purchase returns came with."""
    leaving = [task for task in tasks if task.document.kind.stock_sign < 0]
    lines = [line for task in leaving for line in task.lines if line.stock.is_fifo()]
    if not lines:
        return
    await read_layers(connection, _leaving(lines))
    own = _own_layers(lines, books)
    if own:
        await read_own_layers(connection, own)


def _own_layers(lines: Sequence[MovingLine], books: Books) -> list[tuple[Stock, int]]:
    """Stock and sequence of the receipts that purchase returns come from."""
    returns = [(line.stock, books.origins[line.origin_key]) for line in lines if line.origin_key in books.origins]
    return [(stock, origin.sequence) for stock, origin in returns if origin.stock_key == stock.key]


def _leaving(lines: Sequence[MovingLine]) -> list[tuple[Stock, int]]:
    """Each stock with what leaves it at most."""
    sums: dict[int, int] = {}
    for line in lines:
        sums[id(line.stock)] = sums.get(id(line.stock), 0) + line.quantity
    stocks = {id(line.stock): line.stock for line in lines}
    return [(stocks[key], quantity) for key, quantity in sums.items()]
