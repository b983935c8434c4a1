"""What the posting of one document did."""

from dataclasses import dataclass, field

from contracts import Document
from inventory.domain.books import Books, MovingLine
from inventory.domain.moved import Moved
from inventory.domain.origin import Origin
from inventory.domain.stock import LineKey


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
class Posted:
    movements: list[Moved] = field(default_factory=list)
    true_ups: list[TruedUp] = field(default_factory=list)
    losses: list[Lost] = field(default_factory=list)


def keep(posted: Posted, document: Document, line: MovingLine, moved: Moved, books: Books) -> None:
    """Note the movement; a return counts against its origin, a later return may come from this line."""
    posted.movements.append(moved)
    if line.line.batch is not None:
        moved.batch_id = line.line.batch.batch_id
    if line.origin_key:
        moved.origin = line.origin_key
        origin = books.origins.get(line.origin_key)
        if origin and moved.quantity:
            origin.give_back(line.quantity, abs(moved.cost))
    if not books.wanted_origins:
        return
    key = LineKey(line.stock.key.organisation_id, document.document_id, moved.line_id)
    if key in books.wanted_origins:
        books.origins[key] = Origin(
            line.stock.key, moved.sequence, abs(moved.quantity), abs(moved.cost), batch_id=moved.batch_id
        )
