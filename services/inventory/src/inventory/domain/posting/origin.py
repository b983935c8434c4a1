"""The line that a return comes from: what it cost, and what has come back of it so far (valuation rules 6, 7)."""

from dataclasses import dataclass
from uuid import UUID

from inventory.domain.book.rounding import is_nothing, share
from inventory.domain.book.stock import StockKey


@dataclass(slots=True)
class Origin:
    """A posted receipt or issue line; all figures positive, `cost` with its true-ups."""

    stock_key: StockKey
    sequence: int
    quantity: int
    cost: int
    returned_quantity: int = 0
    returned_cost: int = 0
    batch_id: UUID | None = None

    @property
    def returnable(self) -> int:
        return self.quantity - self.returned_quantity

    def can_give_back(self, quantity: int, decimals: int) -> bool:
        excess = quantity - self.returnable
        return excess <= 0 or (self.returnable > 0 and is_nothing(excess, decimals))

    def give_back(self, quantity: int, cost: int) -> None:
        self.returned_quantity += min(quantity, self.returnable)
        self.returned_cost += cost


def cost_of_sales_return(origin: Origin, quantity: int) -> int:
    """Pro rata of what the issue still costs; the last return takes the rest."""
    return share(origin.cost - origin.returned_cost, min(quantity, origin.returnable), origin.returnable)


def cost_of_purchase_return(origin: Origin, quantity: int) -> int:
    """Pro rata of the receipt's own cost, whatever earlier returns left at; all together make exactly that cost."""
    before = share(origin.cost, origin.returned_quantity, origin.quantity)
    after = min(origin.returned_quantity + quantity, origin.quantity)
    return share(origin.cost, after, origin.quantity) - before
