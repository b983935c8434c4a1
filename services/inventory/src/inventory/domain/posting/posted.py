"""What the posting of one document did."""

from dataclasses import dataclass, field
from uuid import UUID

from contracts import Document
from inventory.domain.book.books import Books, MovingLine
from inventory.domain.book.moved import Moved
from inventory.domain.book.stock import LineKey
from inventory.domain.orders.order_line import Claim, OrderLine
from inventory.domain.posting.origin import Origin


@dataclass(slots=True)
class TruedUp:
    """Value-only movement that corrects the issue `issue`."""

    moved: Moved
    product_code: str
    issue: LineKey


@dataclass(slots=True)
class Lost:
    """What left the way of a transfer without arriving; micros and cents, positive.

    `sequence`: that of the last movement of the stock it was bound for.
    """

    line: MovingLine
    quantity: int
    cost: int
    sequence: int


@dataclass(slots=True)
class Used:
    """What a delivery's line used of its order's reservation."""

    line_id: UUID
    order_line: OrderLine
    claim: Claim


@dataclass(slots=True)
class Posted:
    movements: list[Moved] = field(default_factory=list)
    true_ups: list[TruedUp] = field(default_factory=list)
    losses: tuple[Lost, ...] = ()
    used: tuple[Used, ...] = ()


def keep(posted: Posted, document: Document, line: MovingLine, moved: Moved, books: Books) -> None:
    """Note the movement; a return counts against its origin, a later return may come from this line."""
    posted.movements.append(moved)
    if line.batch_stock is not None:
        moved.batch_id = line.batch_stock.key.batch_id
        line.batch_stock.quantity += moved.quantity
    if line.line.serials:
        _move_pieces(line, moved, books)
    if line.origin_key:
        moved.origin = line.origin_key
        origin = books.origins.get(line.origin_key)
        if origin and moved.quantity:
            origin.give_back(line.quantity, abs(moved.cost))
    if not (books.wanted_origins or books.origin_pieces):
        return
    key = LineKey(line.stock.key.organisation_id, document.document_id, moved.line_id)
    if key in books.origin_pieces:
        books.origin_pieces[key] = frozenset(moved.serials)
    if key in books.wanted_origins:
        books.origins[key] = Origin(
            line.stock.key, moved.sequence, abs(moved.quantity), abs(moved.cost), batch_id=moved.batch_id
        )


def _move_pieces(line: MovingLine, moved: Moved, books: Books) -> None:
    moved.serials = line.line.serials
    warehouse_id = line.stock.key.warehouse_id if moved.quantity > 0 else None
    for piece in books.pieces_of(line):
        piece.warehouse_id, piece.batch_id, piece.movement_id = warehouse_id, moved.batch_id, moved.movement_id
