"""All that the decisions of one batch look at and change: stocks, batches, pieces, origins, goods on the way."""

from dataclasses import dataclass, field
from enum import Enum
from uuid import UUID

from contracts import BatchReference, Direction, Document, DocumentKind, DocumentLine, Valuation, to_micros
from inventory.domain.book.batch_stock import BatchKey, BatchStock
from inventory.domain.book.piece import Piece, PieceKey
from inventory.domain.book.stock import NO_BATCH, LineKey, Stock, StockKey
from inventory.domain.orders.order_line import OrderLine
from inventory.domain.posting.origin import Origin
from inventory.domain.posting.transit import Transit
from inventory.domain.recompute.restate import Restatement


class Way(Enum):
    """Which way a line goes. LOST: it left its transfer without arriving."""

    IN = "in"
    OUT = "out"
    VALUE = "value"
    LOST = "lost"


@dataclass(slots=True)
class MovingLine:
    """A line that moves stock: how much (micros), which stock, which way, and the line it comes from, if any.

    `batch_stock`: where its batch is counted. `decimals`: the precision at which a rest is nothing (valuation rule 14);
    none is left over of goods that are counted by batch but costed together. `order_key`: the sales order's line that
    is delivered.
    """

    line: DocumentLine
    quantity: int
    stock: Stock
    way: Way
    origin_key: LineKey | None
    decimals: int
    batch_stock: BatchStock | None = None
    order_key: LineKey | None = None

    @property
    def batch_id(self) -> UUID | None:
        return self.line.batch.batch_id if self.line.batch else None


@dataclass(slots=True)
class Books:
    """Stocks by the integers of their key (an integer hashes faster than a UUID), and what lines come from.

    An origin that some line of the batch asks for is in `wanted_origins`; absent
    from `origins` (`transits`) it is not posted. `coming_lines`: those that belong to a line of another document.
    `origin_pieces`: serials that such a line moved, where one asks.
    """

    stocks: dict[tuple[int, ...], Stock] = field(default_factory=dict)
    origins: dict[LineKey, Origin] = field(default_factory=dict)
    wanted_origins: set[LineKey] = field(default_factory=set)
    transits: dict[LineKey, Transit] = field(default_factory=dict)
    batch_stocks: dict[BatchKey, BatchStock] = field(default_factory=dict)
    batches: dict[UUID, tuple[BatchKey, BatchReference]] = field(default_factory=dict)
    pieces: dict[PieceKey, Piece] = field(default_factory=dict)
    origin_pieces: dict[LineKey, frozenset[str]] = field(default_factory=dict)
    restatements: dict[tuple[UUID, StockKey], Restatement] = field(default_factory=dict)
    order_lines: dict[LineKey, OrderLine] = field(default_factory=dict)
    wanted_order_lines: set[LineKey] = field(default_factory=set)
    coming_lines: list[tuple[DocumentKind, MovingLine]] = field(default_factory=list)

    def moving_lines(self, organisation_id: UUID, document: Document) -> list[MovingLine]:
        """Lines that move stock: not services, not out of stock accounting, not of a register-only document."""
        if document.warehouse is None:
            return []
        kind, warehouse_id = document.kind, document.warehouse.warehouse_id
        way, comes_from, of_order = _WAYS.get(kind), comes_from_document(kind), _delivers_order(document)
        lines = [
            MovingLine(
                line,
                to_micros(line.quantity),
                self._stock(organisation_id, warehouse_id, line),
                way or _way_of(kind, line),
                _origin_key(organisation_id, document, line) if comes_from else None,
                line.product.decimals if line.batch is None or line.product.batch_costed else 6,
                self._batch_stock(organisation_id, warehouse_id, line, line.batch) if line.batch else None,
                _origin_key(organisation_id, document, line) if of_order else None,
            )
            for line in document.lines
            if line.moves_stock
        ]
        if comes_from:
            self.coming_lines.extend((kind, line) for line in lines)
        if of_order:
            self.wanted_order_lines.update(line.order_key for line in lines if line.order_key)
        return lines

    def stock_at(self, key: StockKey, valuation: Valuation = Valuation.MOVING_AVERAGE) -> Stock:
        """The stock of a key; a new one has the valuation until it is loaded."""
        return self.stocks.setdefault(_numbers(key), Stock(key, valuation))

    def put(self, stock: Stock) -> None:
        """A stock that was loaded elsewhere."""
        self.stocks[_numbers(stock.key)] = stock

    def batch_stock_at(self, key: BatchKey) -> BatchStock:
        return self.batch_stocks.setdefault(key, BatchStock(key))

    def pieces_of(self, line: MovingLine) -> list[Piece]:
        """Those that the line names, in its order."""
        key = line.stock.key
        keys = [PieceKey(key.organisation_id, key.product_id, serial) for serial in line.line.serials]
        return [self.pieces.setdefault(one, Piece(one)) for one in keys]

    def _stock(self, organisation_id: UUID, warehouse_id: UUID, line: DocumentLine) -> Stock:
        product = line.product
        if product.batch_costed and line.batch:
            key = StockKey(organisation_id, product.product_id, warehouse_id, line.batch.batch_id)
            return self.stock_at(key, product.valuation)
        numbers = organisation_id.int, product.product_id.int, warehouse_id.int
        stock = self.stocks.get(numbers)
        if stock is None:
            stock_key = StockKey(organisation_id, product.product_id, warehouse_id)
            stock = self.stocks[numbers] = Stock(stock_key, product.valuation)
        return stock

    def _batch_stock(
        self, organisation_id: UUID, warehouse_id: UUID, line: DocumentLine, batch: BatchReference
    ) -> BatchStock:
        key = BatchKey(organisation_id, line.product.product_id, warehouse_id, batch.batch_id)
        self.batches[batch.batch_id] = key, batch
        return self.batch_stock_at(key)


def _numbers(key: StockKey) -> tuple[int, ...]:
    return tuple(one.int for one in (key if key.batch_id != NO_BATCH else key[:3]))


_COMING_FROM = frozenset(kind for kind in DocumentKind if kind.takes_cost_of_origin) | {
    DocumentKind.LANDED_COST,
    DocumentKind.BILL_DIFFERENCE,
}
_DELIVERY = DocumentKind.SALES_DELIVERY
_WAYS: dict[DocumentKind, Way] = {
    kind: Way.VALUE if kind.is_value_only else Way.IN if kind.stock_sign > 0 else Way.OUT
    for kind in DocumentKind
    if kind.moves_goods and not kind.lines_say_direction and kind is not DocumentKind.TRANSFER_RECEIPT
}
"""Where the kind alone says it."""


def comes_from_document(kind: DocumentKind) -> bool:
    """Each of its lines belongs to a posted line: goods at its cost, or a charge on its goods."""
    return kind in _COMING_FROM


def _delivers_order(document: Document) -> bool:
    origin = document.origin
    return origin is not None and origin.kind is DocumentKind.SALES_ORDER and document.kind is _DELIVERY


def _way_of(kind: DocumentKind, line: DocumentLine) -> Way:
    if line.direction is not Direction.OUT:
        return Way.IN
    return Way.LOST if kind is DocumentKind.TRANSFER_RECEIPT else Way.OUT


def _origin_key(organisation_id: UUID, document: Document, line: DocumentLine) -> LineKey | None:
    document_id = line.origin_document_id or (document.origin.document_id if document.origin else None)
    if document_id is None or line.origin_line_id is None:
        return None
    return LineKey(organisation_id, document_id, line.origin_line_id)
