"""All that the decisions of one batch look at and change: stocks, and the origins of returns."""

from dataclasses import dataclass, field
from uuid import UUID

from contracts import Document, DocumentLine, to_micros
from inventory.domain.origin import Origin
from inventory.domain.stock import LineKey, Stock, StockKey


@dataclass(slots=True)
class MovingLine:
    """A line that moves stock: how much (micros), which stock, and the line it returns from, if any."""

    line: DocumentLine
    quantity: int
    stock: Stock
    origin_key: LineKey | None


@dataclass(slots=True)
class Books:
    """Stocks by the integers of their key (an integer hashes faster than a UUID), and the origins of returns.

    An origin that some return of the batch asks for is in `wanted_origins`; absent from `origins` it is not posted.
    """

    stocks: dict[tuple[int, int, int], Stock] = field(default_factory=dict)
    origins: dict[LineKey, Origin] = field(default_factory=dict)
    wanted_origins: set[LineKey] = field(default_factory=set)

    def moving_lines(self, organisation_id: UUID, document: Document) -> list[MovingLine]:
        """Lines that move stock: not services, not out of stock accounting, not of a register-only document."""
        if document.warehouse is None:
            return []
        warehouse_id, is_return = document.warehouse.warehouse_id, document.kind.is_return
        return [
            MovingLine(
                line,
                to_micros(line.quantity),
                self._stock(organisation_id, warehouse_id, line),
                _origin_key(organisation_id, document, line) if is_return else None,
            )
            for line in document.lines
            if line.moves_stock
        ]

    def _stock(self, organisation_id: UUID, warehouse_id: UUID, line: DocumentLine) -> Stock:
        product = line.product
        key = organisation_id.int, product.product_id.int, warehouse_id.int
        stock = self.stocks.get(key)
        if stock is None:
            stock_key = StockKey(organisation_id, product.product_id, warehouse_id)
            stock = self.stocks[key] = Stock(stock_key, product.valuation)
        return stock


def _origin_key(organisation_id: UUID, document: Document, line: DocumentLine) -> LineKey | None:
    if document.origin is None or line.origin_line_id is None:
        return None
    return LineKey(organisation_id, document.origin.document_id, line.origin_line_id)
