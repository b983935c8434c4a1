"""Lock and load all that a batch of documents can need, in a handful of statements."""

from collections.abc import Sequence
from uuid import UUID

from contracts import DocumentAudited, DocumentKind
from inventory.domain.book.books import Books, MovingLine, Way
from inventory.domain.book.stock import LineKey, Stock, StockKey
from inventory.domain.posting.task import Task
from inventory.domain.recompute.restate import Restatement
from inventory.storage.lock_stocks import lock_stocks
from inventory.storage.read_layers import read_layers, read_own_layers
from inventory.storage.read_origins import lock_origins, read_origins
from inventory.storage.read_short_issues import read_short_issues
from inventory.storage.recompute.restatements import read_restatements
from inventory.storage.transits import lock_transits
from inventory.use_cases.open_batches import open_batches
from inventory.use_cases.open_orders import find_claimed_stocks, lock_orders, open_wishes, take_up_wishes
from inventory.use_cases.place_charges import place_charges
from messaging import Connection


async def open_books(connection: Connection, events: Sequence[DocumentAudited]) -> tuple[Books, list[Task]]:
    """Lock every stock of the events: postings of origins first, then balances; then read what hangs on them."""
    books = Books()
    tasks = [_task(event, books) for event in events]
    if books.coming_lines:
        await place_charges(connection, tasks, books)
    orders = [(event, task) for event, task in zip(events, tasks, strict=True) if event.document.kind.is_order]
    if orders:
        await open_wishes(connection, orders, books)
    if books.wanted_order_lines:
        await find_claimed_stocks(connection, list(books.wanted_order_lines), books)
    if books.stocks:
        await _open_stocks(connection, tasks, books)
    if books.wanted_order_lines:
        await lock_orders(connection, books.wanted_order_lines, books)
        take_up_wishes([wish for _, task in orders for wish in task.wishes or ()], books)
    return books, tasks


def _task(event: DocumentAudited, books: Books) -> Task:
    document = event.document
    return Task(document, [] if document.kind.is_order else books.moving_lines(event.organisation_id, document))


async def _open_stocks(connection: Connection, tasks: Sequence[Task], books: Books) -> None:
    stocks = list(books.stocks.values())
    versions = await _lock_sources(connection, books) if books.coming_lines else {}
    await lock_stocks(connection, stocks)
    books.origins = await read_origins(connection, versions) if versions else {}
    _allow_negative(tasks)
    await open_batches(connection, [line for task in tasks for line in task.lines], books)
    books.restatements = await _load_restatements(connection, tasks)
    await _load_layers(connection, tasks, books)
    negative = [stock for stock in stocks if stock.quantity < 0]
    if negative:
        await read_short_issues(connection, negative)


async def _load_restatements(connection: Connection, tasks: Sequence[Task]) -> dict[tuple[UUID, StockKey], Restatement]:
    """What recomputes found, where documents make it true."""
    posting = [(task.document.recompute_id, task) for task in tasks if task.document.recompute_id]
    wanted = {(recompute_id, line.stock.key) for recompute_id, task in posting for line in task.lines if recompute_id}
    return await read_restatements(connection, list(wanted)) if wanted else {}


async def _lock_sources(connection: Connection, books: Books) -> dict[LineKey, int]:
    """Lock the postings that lines come from; returns their versions. What is on its way is loaded at once."""
    asked = [(kind, line.origin_key) for kind, line in books.coming_lines if line.origin_key]
    transits = {key for kind, key in asked if kind is DocumentKind.TRANSFER_RECEIPT}
    books.wanted_origins = {key for _, key in asked} - transits
    versions = await lock_origins(connection, books.wanted_origins) if books.wanted_origins else {}
    if transits:
        books.transits = await lock_transits(connection, transits)
    return versions


def _allow_negative(tasks: Sequence[Task]) -> None:
    for task in tasks:
        if task.document.warehouse and task.document.warehouse.allows_negative_stock:
            for line in task.lines:
                line.stock.may_be_negative = True


async def _load_layers(connection: Connection, tasks: Sequence[Task], books: Books) -> None:
    """Of each FIFO stock as many as the whole batch can need, and the receipts' own that lines come from."""
    lines = [(task.document.kind, line) for task in tasks for line in task.lines if line.stock.is_fifo()]
    needs = _needs(lines)
    if needs:
        await read_layers(connection, needs)
    own = _own_layers([line for _, line in lines], books)
    if own:
        await read_own_layers(connection, own)


def _needs(lines: Sequence[tuple[DocumentKind, MovingLine]]) -> list[tuple[Stock, int]]:
    """Each stock with what leaves it at most; all layers where a value is spread over them or the last is asked for."""
    sums: dict[int, int] = {}
    for kind, line in lines:
        needed = line.quantity if line.way is Way.OUT else ALL_LAYERS if kind in _OVER_ALL_LAYERS else 0
        if needed:
            sums[id(line.stock)] = sums.get(id(line.stock), 0) + needed
    stocks = {id(line.stock): line.stock for _, line in lines}
    return [(stocks[key], quantity) for key, quantity in sums.items()]


def _own_layers(lines: Sequence[MovingLine], books: Books) -> list[tuple[Stock, int]]:
    """Stock and sequence of the receipts that purchase returns and landed costs belong to."""
    asking = [line for line in lines if line.way in _OF_OWN_LAYER and line.origin_key in books.origins]
    pairs = [(line.stock, books.origins[line.origin_key]) for line in asking if line.origin_key]
    return [(stock, origin.sequence) for stock, origin in pairs if origin.stock_key == stock.key]


_OF_OWN_LAYER = frozenset({Way.OUT, Way.VALUE})
_OVER_ALL_LAYERS = frozenset({DocumentKind.COST_ADJUSTMENT, DocumentKind.STOCK_COUNT})
ALL_LAYERS = 10**30
"""More micros than a stock can have."""
