"""Why a document cannot be posted: every line that stands in the way, in the order of `contracts.StockRefusal`."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from contracts import Document, StockRefusal
from inventory.domain.book.books import Books, MovingLine, Way, comes_from_document
from inventory.domain.posting.adjust_value import stated_value
from inventory.domain.posting.refuse_origin import exceeding_lines, lines_without_origin
from inventory.domain.posting.refuse_pieces import (
    lines_with_foreign_pieces,
    lines_with_pieces_in_stock,
    lines_with_pieces_not_in_stock,
)
from inventory.domain.posting.refuse_value import lines_below_zero
from inventory.domain.posting.short_lines import ShortLine, short_of_batches, short_of_stock


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
    if document.recompute_id:
        outdated = [line for line in lines if not _is_as_recomputed(document.recompute_id, line, books)]
        return Refused(StockRefusal.RECOMPUTE_OUTDATED, line_ids=_ids(outdated)) if outdated else None
    if books.pieces:
        refused = _refuse_pieces(lines, books)
        if refused:
            return refused
    if kind.is_value_only:
        below = lines_below_zero(lines, books)
        return Refused(StockRefusal.VALUE_BELOW_ZERO, line_ids=_ids(below)) if below else None
    if kind.stock_sign <= 0 and not (document.warehouse and document.warehouse.allows_negative_stock):
        leaving = lines if kind.stock_sign else [line for line in lines if line.way is Way.OUT]
        return _refuse_shortage(leaving, books)
    return None


def _refuse_origin(lines: Sequence[MovingLine], books: Books, takes_goods: bool) -> Refused | None:
    missing = lines_without_origin(lines, books)
    if missing:
        return Refused(StockRefusal.ORIGIN_NOT_POSTED, [ShortLine(line.line, line.quantity, 0) for line in missing])
    short = exceeding_lines(lines, books) if takes_goods else []
    foreign = lines_with_foreign_pieces(lines, books) if takes_goods else []
    if not (short or foreign):
        return None
    exceeding = [ShortLine(line.line, wanted, left) for line, wanted, left in short]
    return Refused(StockRefusal.RETURN_EXCEEDS_ORIGIN, exceeding, _ids(foreign))


def _is_as_recomputed(recompute_id: UUID, line: MovingLine, books: Books) -> bool:
    restatement = books.restatements.get((recompute_id, line.stock.key))
    return restatement is not None and restatement.fits(line.stock, stated_value(line))


def _refuse_pieces(lines: Sequence[MovingLine], books: Books) -> Refused | None:
    there = lines_with_pieces_in_stock(lines, books)
    if there:
        return Refused(StockRefusal.SERIAL_IN_STOCK, line_ids=_ids(there))
    missing = lines_with_pieces_not_in_stock(lines, books)
    return Refused(StockRefusal.SERIAL_NOT_IN_STOCK, line_ids=_ids(missing)) if missing else None


def _refuse_shortage(lines: Sequence[MovingLine], books: Books) -> Refused | None:
    short = short_of_stock(lines, books) or (short_of_batches(lines, books) if books.batch_stocks else [])
    return Refused(StockRefusal.INSUFFICIENT_STOCK, short) if short else None


def _ids(lines: Sequence[MovingLine]) -> list[UUID]:
    return [line.line.line_id for line in lines]
