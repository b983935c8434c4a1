"""Why a document cannot be posted: every line that stands in the way, in the order of `contracts.StockRefusal`."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from contracts import Document, DocumentLine, StockRefusal
from inventory.domain.books import Books, MovingLine, Way, comes_from_document
from inventory.domain.refuse_origin import exceeding_lines, lines_without_origin
from inventory.domain.refuse_value import lines_below_zero
from inventory.domain.take_out import can_serve


@dataclass(slots=True)
class ShortLine:
    """`wanted` and `available` (micros) are for the whole document."""

    line: DocumentLine
    wanted: int
    available: int


@dataclass(slots=True)
class Refused:
    """`line_ids` stand in the way for another reason than a shortage."""

    reason: StockRefusal
    short_lines: list[ShortLine] = field(default_factory=list)
    line_ids: list[UUID] = field(default_factory=list)


def refuse(document: Document, lines: Sequence[MovingLine], books: Books) -> Refused | None:
    """None: the document can be posted."""
    kind = document.kind
    if comes_from_document(kind):
        refused = _refuse_origin(lines, books, kind.takes_cost_of_origin)
        if refused:
            return refused
    if kind.is_value_only:
        below = lines_below_zero(lines, books)
        return Refused(StockRefusal.VALUE_BELOW_ZERO, line_ids=[line.line.line_id for line in below]) if below else None
    if kind.stock_sign <= 0 and not (document.warehouse and document.warehouse.allows_negative_stock):
        return _refuse_shortage(lines)
    return None


def _refuse_origin(lines: Sequence[MovingLine], books: Books, takes_goods: bool) -> Refused | None:
    missing = lines_without_origin(lines, books)
    if missing:
        return Refused(StockRefusal.ORIGIN_NOT_POSTED, [ShortLine(line.line, line.quantity, 0) for line in missing])
    short = exceeding_lines(lines, books) if takes_goods else []
    if not short:
        return None
    return Refused(StockRefusal.RETURN_EXCEEDS_ORIGIN, [ShortLine(line.line, *rest) for line, *rest in short])


def _refuse_shortage(lines: Sequence[MovingLine]) -> Refused | None:
    wanted: dict[int, int] = {}
    for line in lines:
        if line.way is Way.OUT:
            stock = id(line.stock)
            wanted[stock] = wanted.get(stock, 0) + line.quantity
    short = [
        ShortLine(line.line, wanted[id(line.stock)], line.stock.quantity)
        for line in lines
        if line.way is Way.OUT and not can_serve(line.stock, wanted[id(line.stock)], line.line.product.decimals)
    ]
    return Refused(StockRefusal.INSUFFICIENT_STOCK, short) if short else None
