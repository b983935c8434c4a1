"""One step of a price list, of one product."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID


@dataclass(frozen=True, slots=True)
class ListPrice:
    """One step of one list, of one product. `partner_id` None: for everybody; `valid_to` None: until further notice."""

    side: str
    partner_id: UUID | None
    valid_from: date
    valid_to: date | None
    unit: str
    min_quantity: Decimal
    price: Decimal
    code: str

    def holds(self, side: str, partner_id: UUID | None, day: date) -> bool:
        is_for = self.partner_id is None or self.partner_id == partner_id
        return self.side == side and is_for and self.valid_from <= day <= (self.valid_to or day)
