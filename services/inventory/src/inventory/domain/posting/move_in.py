"""A line that brings goods: its movement, and the true-ups of issues that had gone short."""

from contracts import Document
from inventory.domain.book.books import Books, MovingLine
from inventory.domain.book.moved import Moved, MovementType
from inventory.domain.posting.bring_in import Correction, bring_in
from inventory.domain.posting.posted import Posted, TruedUp, keep


def move_in(posted: Posted, document: Document, line: MovingLine, value: int, books: Books) -> None:
    """`value`: what the goods are worth, in cents."""
    stock, quantity = line.stock, line.quantity
    quantity_after, value_after = stock.quantity + quantity, stock.value + value
    inflow = bring_in(stock, quantity, value)
    last = Moved(stock, line.line.line_id, inflow.sequence, quantity, value, quantity_after, value_after, inflow.covers)
    keep(posted, document, line, last, books)
    for correction in inflow.corrections:
        last = _true_up(posted, line, last, correction, books)


def _true_up(posted: Posted, line: MovingLine, last: Moved, correction: Correction, books: Books) -> Moved:
    """Value-only movement right after `last`; later returns of the corrected issue come back at the corrected cost."""
    stock, cost = last.stock, correction.cost
    moved = Moved(stock, last.line_id, stock.next_sequence(), 0, cost, last.quantity_after, last.value_after + cost, [])
    moved.origin, moved.movement_type, moved.batch_id = correction.line, MovementType.TRUE_UP, last.batch_id
    posted.true_ups.append(TruedUp(moved, line.line.product.code, correction.line))
    if correction.line in books.origins:
        books.origins[correction.line].cost -= cost
    return moved
