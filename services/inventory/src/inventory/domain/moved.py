"""One row of the stock ledger."""

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from contracts import new_id
from inventory.domain.stock import Draw, LineKey, Stock


class MovementType(StrEnum):
    DOCUMENT = "document"
    TRUE_UP = "true_up"
    REVERSAL = "reversal"


@dataclass(slots=True)
class Moved:
    """A movement, signed, and the stock after it. `draws`: the layers drawn, or the short issues covered.

    `origin`: of a return, the line it comes from; of a true-up, the issue it corrects; of a reversal, that of what it
    reverses.
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
    movement_id: UUID = field(default_factory=new_id)
