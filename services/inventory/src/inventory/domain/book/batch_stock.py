"""How much of one batch lies in one warehouse, besides the stock that it is costed with."""

from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID


class BatchKey(NamedTuple):
    organisation_id: UUID
    product_id: UUID
    warehouse_id: UUID
    batch_id: UUID


@dataclass(slots=True)
class BatchStock:
    """Micros; `reserved` is what orders that name the batch claim of it. Guarded by the lock of its stock."""

    key: BatchKey
    quantity: int = 0
    reserved: int = 0
    may_be_negative: bool = False

    @property
    def available(self) -> int:
        return self.quantity - self.reserved
