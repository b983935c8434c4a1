"""One piece with a serial number: in which warehouse it is, if any."""

from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID


class PieceKey(NamedTuple):
    organisation_id: UUID
    product_id: UUID
    serial: str


@dataclass(slots=True)
class Piece:
    """`warehouse_id` None: not in stock. `movement_id`: the last that moved it."""

    key: PieceKey
    warehouse_id: UUID | None = None
    batch_id: UUID | None = None
    movement_id: UUID | None = None

    def is_in(self, warehouse_id: UUID, batch_id: UUID | None) -> bool:
        return self.warehouse_id == warehouse_id and self.batch_id == batch_id
