"""Goods of one line of a transfer that left their warehouse and have not arrived (valuation rule 8)."""

from dataclasses import dataclass
from uuid import UUID

from inventory.domain.book.rounding import is_nothing, share
from inventory.domain.book.stock import LineKey


@dataclass(slots=True)
class Transit:
    """What is still on the way: `line` is the transfer's, `warehouse_id` where it is bound for; cost in cents."""

    line: LineKey
    version: int
    product_id: UUID
    warehouse_id: UUID
    batch_id: UUID | None
    quantity: int
    cost: int

    def can_give(self, quantity: int, decimals: int) -> bool:
        excess = quantity - self.quantity
        return excess <= 0 or (self.quantity > 0 and is_nothing(excess, decimals))

    def is_all(self, quantity: int, decimals: int) -> bool:
        return is_nothing(self.quantity - quantity, decimals)

    def give(self, quantity: int) -> int:
        """Cost of what arrives or is lost, pro rata; the last of it takes the rest."""
        part = min(quantity, self.quantity)
        cost = share(self.cost, part, self.quantity)
        self.quantity, self.cost = self.quantity - part, self.cost - cost
        return cost

    def take_back(self, quantity: int, cost: int) -> None:
        """An arrival was undone: its goods are on the way again."""
        self.quantity, self.cost = self.quantity + quantity, self.cost + cost
