"""Orders and their reservations when a document is taken back, or stands again (valuation rule 9)."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID

from contracts import Document, DocumentKind, to_micros
from inventory.domain.book.batch_stock import BatchKey
from inventory.domain.book.books import Books
from inventory.domain.book.stock import LineKey, StockKey
from inventory.domain.orders.order_line import OrderLine, Supply
from inventory.domain.reversal.done import DocumentKey, Holdings
from inventory.storage.orders.claims import StoredClaim, read_claims, read_uses
from inventory.use_cases.open_orders import lock_orders, save_orders
from messaging import Connection


@dataclass(slots=True)
class Concerned:
    """Order lines that the documents are, or deliver, with the quantities (micros); what deliveries used of claims."""

    orders: dict[DocumentKey, list[LineKey]] = field(default_factory=dict)
    deliveries: dict[DocumentKey, list[tuple[LineKey, int]]] = field(default_factory=dict)
    uses: list[tuple[DocumentKey, StoredClaim]] = field(default_factory=list)
    claims: list[StoredClaim] = field(default_factory=list)

    @property
    def lines(self) -> set[LineKey]:
        own = {key for keys in self.orders.values() for key in keys}
        return own | {key for pairs in self.deliveries.values() for key, _ in pairs}

    @property
    def claimed(self) -> set[tuple[StockKey, UUID | None]]:
        """Stocks and named batches that claims are on, or were."""
        return {(one.stock_key, one.batch_id) for one in [*self.claims, *(used for _, used in self.uses)]}


async def find_concerned(connection: Connection, documents: Mapping[DocumentKey, Document]) -> Concerned:
    """Before the stocks are locked; no statement where no document has to do with an order."""
    concerned = Concerned()
    for key, document in documents.items():
        if document.kind is DocumentKind.SALES_ORDER:
            concerned.orders[key] = [LineKey(*key[:2], line.line_id) for line in document.lines if line.moves_stock]
        elif document.origin and document.origin.kind is DocumentKind.SALES_ORDER:
            concerned.deliveries[key] = _delivered(key, document)
    if concerned.deliveries:
        concerned.uses = await read_uses(connection, list(concerned.deliveries))
    if concerned.lines:
        concerned.claims = await read_claims(connection, list(concerned.lines))
    return concerned


async def undo_orders(
    connection: Connection, concerned: Concerned, gone: Collection[DocumentKey], holdings: Holdings
) -> None:
    """Orders that are gone claim nothing; what gone deliveries used is claimed again, as far as it is free.

    With the stocks locked, as the reversals left them; before they are saved.
    """
    if not concerned.lines:
        return
    books = await _open(connection, concerned, holdings)
    for key in gone:
        for line in _lines(books, concerned.orders.get(key, ())):
            line.close()
        for line_key, quantity in concerned.deliveries.get(key, ()):
            for line in _lines(books, [line_key]):
                line.delivered = max(0, line.delivered - quantity)
    for line, supply, quantity in _used(concerned, gone, books, holdings):
        line.reserve(supply, max(0, min(quantity, supply.available, line.open - line.reserved)))
    await save_orders(connection, books, datetime.now(UTC))


async def redo_orders(
    connection: Connection, concerned: Concerned, back: Collection[DocumentKey], holdings: Holdings
) -> None:
    """Deliveries that stand again use what they had used, and nothing stays claimed that is no longer to come."""
    if not concerned.lines:
        return
    books = await _open(connection, concerned, holdings)
    for line, supply, quantity in _used(concerned, back, books, holdings):
        line.free(quantity, supply)
    for key in back:
        for line_key, quantity in concerned.deliveries.get(key, ()):
            for line in _lines(books, [line_key]):
                line.delivered += quantity
                line.free(max(0, line.reserved - line.open))
    await save_orders(connection, books, datetime.now(UTC))


def _delivered(key: DocumentKey, document: Document) -> list[tuple[LineKey, int]]:
    order_id = document.origin.document_id if document.origin else None
    found = []
    for line in document.lines:
        of_line = line.origin_document_id or order_id
        if line.moves_stock and line.origin_line_id and of_line:
            found.append((LineKey(key[0], of_line, line.origin_line_id), to_micros(line.quantity)))
    return found


async def _open(connection: Connection, concerned: Concerned, holdings: Holdings) -> Books:
    books = Books(batch_stocks=holdings.batch_stocks)
    for stock in holdings.stocks.values():
        books.put(stock)
    await lock_orders(connection, concerned.lines, books)
    return books


def _lines(books: Books, keys: Iterable[LineKey]) -> list[OrderLine]:
    """Those that inventory knows."""
    return [books.order_lines[key] for key in keys if key in books.order_lines]


def _used(
    concerned: Concerned, deliveries: Collection[DocumentKey], books: Books, holdings: Holdings
) -> list[tuple[OrderLine, Supply, int]]:
    found = []
    for key, used in concerned.uses:
        for line in _lines(books, [used.line] if key in deliveries else ()):
            batch = books.batch_stock_at(BatchKey(*used.stock_key[:3], used.batch_id)) if used.batch_id else None
            found.append((line, Supply(holdings.stocks[used.stock_key], batch), used.quantity))
    return found
