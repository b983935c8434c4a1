"""An audited sales order: its lines wait to be delivered, and claim their goods if the order says so."""

from dataclasses import dataclass, field
from uuid import UUID

from contracts import Document, DocumentLine, StockRefusal, to_micros
from inventory.domain.book.books import Books
from inventory.domain.book.stock import LineKey
from inventory.domain.orders.order_line import OrderLine
from inventory.domain.orders.reserve import ShortWish, Wish, reserve
from inventory.domain.posting.refuse import Refused
from inventory.domain.posting.short_lines import ShortLine


@dataclass(slots=True)
class Reserved:
    """The order stands; what its lines claim is with them."""

    lines: list[OrderLine] = field(default_factory=list)


def order_lines_of(organisation_id: UUID, document: Document) -> list[OrderLine]:
    """One for each line that moves stock."""
    if document.warehouse is None:
        return []
    warehouse_id = document.warehouse.warehouse_id
    return [_order_line(organisation_id, document, line, warehouse_id) for line in document.lines if line.moves_stock]


def _order_line(organisation_id: UUID, document: Document, line: DocumentLine, warehouse_id: UUID) -> OrderLine:
    return OrderLine(
        LineKey(organisation_id, document.document_id, line.line_id),
        document.version,
        document.number,
        line.line_number,
        line.product.product_id,
        warehouse_id,
        line.batch.batch_id if line.batch else None,
        line.product.batch_costed,
        to_micros(line.quantity),
    )


def take_order(document: Document, wishes: list[Wish], books: Books) -> Reserved | Refused:
    """All that is wished is claimed, or the order is refused and unknown."""
    short = reserve(wishes)
    lines = [wish.line for wish in wishes]
    if not short:
        return Reserved(lines)
    for line in lines:
        books.order_lines.pop(line.key, None)
    by_id = {line.line_id: line for line in document.lines}
    return Refused(StockRefusal.INSUFFICIENT_STOCK, [_short_line(by_id, one) for one in short])


def _short_line(lines: dict[UUID, DocumentLine], short: ShortWish) -> ShortLine:
    line = short.wish.line
    return ShortLine(lines[line.key.line_id], short.wish.quantity, short.available, line.batch_id)
