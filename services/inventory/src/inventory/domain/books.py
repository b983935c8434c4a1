"""All that the decisions of one batch look at and change: stocks, batches, pieces, origins, goods on the way."""

from dataclasses import dataclass, field
from enum import Enum
from uuid import UUID

from contracts import BatchReference, Direction, Document, DocumentKind, DocumentLine, to_micros
from inventory.domain.batch_stock import BatchKey, BatchStock
from inventory.domain.origin import Origin
from inventory.domain.piece import Piece, PieceKey
from inventory.domain.stock import LineKey, Stock, StockKey
from inventory.domain.transit import Transit


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
    none is left over of goods that are counted by batch but costed together.
    """

    line: DocumentLine
    quantity: int
    stock: Stock
    way: Way
    origin_key: LineKey | None
    batch_stock: BatchStock | None = None

    @property
    def decimals(self) -> int:
        product = self.line.product
        return 6 if self.batch_stock and not product.batch_costed else product.decimals

    @property
    def batch_id(self) -> UUID | None:
        return self.line.batch.batch_id if self.line.batch else None


@dataclass(slots=True)
class Books:
    """Stocks by the integers of their key (an integer hashes faster than a UUID), and what lines come from.

    An origin that some line of the batch asks for is in `wanted_origins`; absent
    from `origins` (`transits`) it is not posted. `origin_pieces`: serials that such a line moved, where one asks.
    """

    stocks: dict[tuple[int, ...], Stock] = field(default_factory=dict)
    origins: dict[LineKey, Origin] = field(default_factory=dict)
    wanted_origins: set[LineKey] = field(default_factory=set)
    transits: dict[LineKey, Transit] = field(default_factory=dict)
    batch_stocks: dict[BatchKey, BatchStock] = field(default_factory=dict)
    batches: dict[UUID, tuple[BatchKey, BatchReference]] = field(default_factory=dict)
    pieces: dict[PieceKey, Piece] = field(default_factory=dict)
    origin_pieces: dict[LineKey, frozenset[str]] = field(default_factory=dict)

    def moving_lines(self, organisation_id: UUID, document: Document) -> list[MovingLine]:
        """Lines that move stock: not services, not out of stock accounting, not of a register-only document."""
        if document.warehouse is None:
            return []
        kind, warehouse_id = document.kind, document.warehouse.warehouse_id
        way, comes_from = _WAYS.get(kind), comes_from_document(kind)
        return [
            MovingLine(
                line,
                to_micros(line.quantity),
                self._stock(organisation_id, warehouse_id, line),
                way or _way_of(kind, line),
                _origin_key(organisation_id, document, line) if comes_from else None,
                self._batch_stock(organisation_id, warehouse_id, line, line.batch) if line.batch else None,
            )
            for line in document.lines
            if line.moves_stock
        ]

    def pieces_of(self, line: MovingLine) -> list[Piece]:
        """Those that the line names, in its order."""
        key = line.stock.key
        keys = [PieceKey(key.organisation_id, key.product_id, serial) for serial in line.line.serials]
        return [self.pieces.setdefault(one, Piece(one)) for one in keys]

    def _stock(self, organisation_id: UUID, warehouse_id: UUID, line: DocumentLine) -> Stock:
        product = line.product
        if product.batch_costed and line.batch:
            return self._stock_of_batch(organisation_id, warehouse_id, line, line.batch.batch_id)
        key = organisation_id.int, product.product_id.int, warehouse_id.int
        stock = self.stocks.get(key)
        if stock is None:
            stock_key = StockKey(organisation_id, product.product_id, warehouse_id)
            stock = self.stocks[key] = Stock(stock_key, product.valuation)
        return stock

    def _stock_of_batch(self, organisation_id: UUID, warehouse_id: UUID, line: DocumentLine, batch_id: UUID) -> Stock:
        key = StockKey(organisation_id, line.product.product_id, warehouse_id, batch_id)
        return self.stocks.setdefault(tuple(one.int for one in key), Stock(key, line.product.valuation))

    def _batch_stock(
        self, organisation_id: UUID, warehouse_id: UUID, line: DocumentLine, batch: BatchReference
    ) -> BatchStock:
        key = BatchKey(organisation_id, line.product.product_id, warehouse_id, batch.batch_id)
        self.batches[batch.batch_id] = key, batch
        return self.batch_stocks.setdefault(key, BatchStock(key))


_COMING_FROM = frozenset(kind for kind in DocumentKind if kind.takes_cost_of_origin) | {
    DocumentKind.LANDED_COST,
    DocumentKind.BILL_DIFFERENCE,
}
_WAYS: dict[DocumentKind, Way] = {
    kind: Way.VALUE if kind.is_value_only else Way.IN if kind.stock_sign > 0 else Way.OUT
    for kind in DocumentKind
    if kind.moves_goods and not kind.lines_say_direction and kind is not DocumentKind.TRANSFER_RECEIPT
}
"""Where the kind alone says it."""


def comes_from_document(kind: DocumentKind) -> bool:
    """Each of its lines belongs to a posted line: goods at its cost, or a charge on its goods."""
    return kind in _COMING_FROM


def _way_of(kind: DocumentKind, line: DocumentLine) -> Way:
    if line.direction is not Direction.OUT:
        return Way.IN
    return Way.LOST if kind is DocumentKind.TRANSFER_RECEIPT else Way.OUT


def _origin_key(organisation_id: UUID, document: Document, line: DocumentLine) -> LineKey | None:
    document_id = line.origin_document_id or (document.origin.document_id if document.origin else None)
    if document_id is None or line.origin_line_id is None:
        return None
    return LineKey(organisation_id, document_id, line.origin_line_id)
