"""Why a document cannot be posted: every line that stands in the way, in the order of `contracts.StockRefusal`."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from contracts import Document, DocumentLine, StockRefusal
from inventory.domain.books import Books, MovingLine
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


def refuse(document: Document, lines: Sequence[MovingLine], books: Books) -> Refused | None:
    """None: the document can be posted."""
    if document.kind.is_return:
        refused = _refuse_return(lines, books)
        if refused:
            return refused
    if document.kind.stock_sign < 0 and not (document.warehouse and document.warehouse.allows_negative_stock):
        return _refuse_shortage(lines)
    return None


def _refuse_return(lines: Sequence[MovingLine], books: Books) -> Refused | None:
    origins = [books.origins.get(line.origin_key) if line.origin_key else None for line in lines]
    pairs = [(line, origin) for line, origin in zip(lines, origins, strict=True) if origin]
    if len(pairs) < len(lines):
        missing = [line for line, origin in zip(lines, origins, strict=True) if origin is None]
        return Refused(StockRefusal.ORIGIN_NOT_POSTED, [ShortLine(line.line, line.quantity, 0) for line in missing])
    wanted: dict[UUID | None, int] = defaultdict(int)
    for line in lines:
        wanted[line.line.origin_line_id] += line.quantity
    short = [
        ShortLine(line.line, wanted[line.line.origin_line_id], origin.returnable)
        for line, origin in pairs
        if not origin.can_give_back(wanted[line.line.origin_line_id], line.line.product.decimals)
    ]
    return Refused(StockRefusal.RETURN_EXCEEDS_ORIGIN, short) if short else None


def _refuse_shortage(lines: Sequence[MovingLine]) -> Refused | None:
    wanted: dict[int, int] = {}
    for line in lines:
        stock = id(line.stock)
        wanted[stock] = wanted.get(stock, 0) + line.quantity
    short = [
        ShortLine(line.line, wanted[id(line.stock)], line.stock.quantity)
        for line in lines
        if not can_serve(line.stock, wanted[id(line.stock)], line.line.product.decimals)
    ]
    return Refused(StockRefusal.INSUFFICIENT_STOCK, short) if short else None
