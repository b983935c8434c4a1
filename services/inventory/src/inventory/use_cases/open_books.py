"""Lock and load all that a batch of documents can need, in a handful of statements."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from contracts import Document, DocumentAudited, Valuation, to_micros
from inventory.domain.books import Books, moving_lines, origin_key, stock_key
from inventory.domain.stock import LineKey, Stock, StockKey
from inventory.storage.lock_stocks import lock_stocks
from inventory.storage.read_layers import read_layers, read_own_layers
from inventory.storage.read_origins import lock_origins, read_origins
from inventory.storage.read_short_issues import read_short_issues
from messaging import Connection


@dataclass(slots=True)
class Needs:
    """What the documents name: stocks, which of them may be negative, how much leaves each, where returns come from."""

    stocks: dict[StockKey, Valuation] = field(default_factory=dict)
    negative: set[StockKey] = field(default_factory=set)
    leaving: dict[StockKey, int] = field(default_factory=lambda: defaultdict(int))
    origins: set[LineKey] = field(default_factory=set)


async def open_books(connection: Connection, events: Sequence[DocumentAudited]) -> Books:
    """Lock every stock of the events: postings of origins first, then balances; then read what hangs on them."""
    needs = _needs_of(events)
    if not needs.stocks:
        return Books({})
    versions = await lock_origins(connection, needs.origins) if needs.origins else {}
    stocks = await lock_stocks(connection, needs.stocks)
    for key in needs.negative:
        stocks[key].may_be_negative = True
    origins = await read_origins(connection, versions) if versions else {}
    books = Books(stocks, origins, frozenset(needs.origins))
    await _load_layers(connection, needs, books)
    await _load_short_issues(connection, list(stocks.values()))
    return books


def _needs_of(events: Sequence[DocumentAudited]) -> Needs:
    needs = Needs()
    for event in events:
        _add_needs(needs, event, event.document)
    return needs


def _add_needs(needs: Needs, event: DocumentAudited, document: Document) -> None:
    leaves, is_return = document.kind.stock_sign < 0, document.kind.is_return
    negative = document.warehouse is not None and document.warehouse.allows_negative_stock
    for line in moving_lines(document):
        key = stock_key(event.organisation_id, document, line)
        needs.stocks[key] = line.product.valuation
        if negative:
            needs.negative.add(key)
        if leaves:
            needs.leaving[key] += to_micros(line.quantity)
        if is_return and (origin := origin_key(event.organisation_id, document, line)):
            needs.origins.add(origin)


async def _load_layers(connection: Connection, needs: Needs, books: Books) -> None:
    leaving = [(books.stocks[key], quantity) for key, quantity in needs.leaving.items()]
    fifo = [(stock, quantity) for stock, quantity in leaving if stock.is_fifo()]
    if fifo:
        await read_layers(connection, fifo)
        await _load_own_layers(connection, needs, books)


async def _load_own_layers(connection: Connection, needs: Needs, books: Books) -> None:
    """Those of the receipts that purchase returns come from."""
    asked = [
        (books.stocks[origin.stock_key], origin.sequence)
        for origin in books.origins.values()
        if origin.stock_key in needs.leaving
    ]
    own = [(stock, sequence) for stock, sequence in asked if stock.is_fifo()]
    if own:
        await read_own_layers(connection, own)


async def _load_short_issues(connection: Connection, stocks: Sequence[Stock]) -> None:
    negative = [stock for stock in stocks if stock.quantity < 0]
    if negative:
        await read_short_issues(connection, negative)
