"""Why a document cannot be posted: every line that stands in the way, in the order of `contracts.StockRefusal`."""

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from contracts import Document, DocumentLine, StockRefusal, to_micros
from inventory.domain.books import Books, origin_key, stock_key
from inventory.domain.take_out import can_serve


@dataclass(slots=True)
class ShortLine:
    """`wanted` and `available` (micros) are for the whole document."""

    line: DocumentLine
    wanted: int
    available: int


@dataclass(slots=True)
class Refused:
    reason: StockRefusal
    short_lines: list[ShortLine]


def refuse(organisation_id: UUID, document: Document, lines: list[DocumentLine], books: Books) -> Refused | None:
    """None: the document can be posted."""
    if document.kind.is_return:
        refused = _refuse_return(organisation_id, document, lines, books)
        if refused:
            return refused
    if document.kind.stock_sign < 0 and not (document.warehouse and document.warehouse.allows_negative_stock):
        return _refuse_shortage(organisation_id, document, lines, books)
    return None


def _refuse_return(
    organisation_id: UUID, document: Document, lines: list[DocumentLine], books: Books
) -> Refused | None:
    origins = [
        books.origins.get(key) if (key := origin_key(organisation_id, document, line)) else None for line in lines
    ]
    missing = [line for line, origin in zip(lines, origins, strict=True) if origin is None]
    if missing:
        short = [ShortLine(line, to_micros(line.quantity), 0) for line in missing]
        return Refused(StockRefusal.ORIGIN_NOT_POSTED, short)
    wanted: dict[UUID | None, int] = defaultdict(int)
    for line in lines:
        wanted[line.origin_line_id] += to_micros(line.quantity)
    short = [
        ShortLine(line, wanted[line.origin_line_id], origin.returnable)
        for line, origin in zip(lines, origins, strict=True)
        if origin and not origin.can_give_back(wanted[line.origin_line_id], line.product.decimals)
    ]
    return Refused(StockRefusal.RETURN_EXCEEDS_ORIGIN, short) if short else None


def _refuse_shortage(
    organisation_id: UUID, document: Document, lines: list[DocumentLine], books: Books
) -> Refused | None:
    wanted: dict[UUID, int] = defaultdict(int)
    for line in lines:
        wanted[line.product.product_id] += to_micros(line.quantity)
    short: list[ShortLine] = []
    for line in lines:
        stock = books.stocks[stock_key(organisation_id, document, line)]
        quantity = wanted[line.product.product_id]
        if not can_serve(stock, quantity, line.product.decimals):
            short.append(ShortLine(line, quantity, stock.quantity))
    return Refused(StockRefusal.INSUFFICIENT_STOCK, short) if short else None
