"""One row of the stock ledger."""

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from contracts import new_id
from inventory.domain.book.stock import Draw, LineKey, Stock


class MovementType(StrEnum):
    """`value`: a document's line that changes the value of goods, not their quantity.

    `restoration`: what was reversed stands again where it stood; `reposted`: again, on the stock as it is meanwhile.
    """

    DOCUMENT = "document"
    VALUE = "value"
    TRUE_UP = "true_up"
    REVERSAL = "reversal"
    RESTORATION = "restoration"
    REPOSTED = "reposted"


@dataclass(slots=True)
class Moved:
    """A movement, signed, and the stock after it. `draws`: the layers drawn, or the short issues covered;
    of a value, what the layers were given, negative.

    `origin`: of a return or an arrival, the line it comes from; of a landed cost, the receipt it belongs to; of a
    true-up, the issue it corrects; of a reversal, that of what it reverses. `batch_id`: which goods of the product
    moved, also where the stock is costed as a whole; `serials`: which pieces.
    """

    stock: Stock
    line_id: UUID
    sequence: int
    quantity: int
    cost: int
    quantity_after: int
    value_after: int
    draws: list[Draw]
    origin: LineKey | None = None
    movement_type: MovementType = MovementType.DOCUMENT
    batch_id: UUID | None = None
    serials: tuple[str, ...] = ()
    movement_id: UUID = field(default_factory=new_id)
