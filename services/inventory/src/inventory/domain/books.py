"""All that the decisions of one batch look at and change: stocks and the origins of returns."""

from dataclasses import dataclass, field
from uuid import UUID

from contracts import Document, DocumentLine
from inventory.domain.origin import Origin
from inventory.domain.stock import LineKey, Stock, StockKey


@dataclass(slots=True)
class Books:
    """Locked stocks by key, and the origins that some return of the batch asks for (absent: not posted)."""

    stocks: dict[StockKey, Stock]
    origins: dict[LineKey, Origin] = field(default_factory=dict)
    wanted_origins: frozenset[LineKey] = frozenset()


def moving_lines(document: Document) -> list[DocumentLine]:
    """Lines that move stock: not services, not out of stock accounting, not of a register-only document."""
    return [line for line in document.lines if line.moves_stock]


def stock_key(organisation_id: UUID, document: Document, line: DocumentLine) -> StockKey:
    """Broken code if a stock document has no warehouse."""
    assert document.warehouse is not None  # noqa: S101
    return StockKey(organisation_id, line.product.product_id, document.warehouse.warehouse_id)


def origin_key(organisation_id: UUID, document: Document, line: DocumentLine) -> LineKey | None:
    if document.origin is None or line.origin_line_id is None:
        return None
    return LineKey(organisation_id, document.origin.document_id, line.origin_line_id)
