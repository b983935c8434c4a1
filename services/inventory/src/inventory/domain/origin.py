"""The line that a return comes from: what it cost, and what has come back of it so far (valuation rules 6, 7)."""

from dataclasses import dataclass

from inventory.domain.rounding import share


@dataclass(slots=True)
class Origin:
    """A posted receipt or issue line; all figures positive, `cost` with its true-ups."""

    sequence: int
    quantity: int
    cost: int
    returned_quantity: int = 0
    returned_cost: int = 0

    @property
    def returnable(self) -> int:
        return self.quantity - self.returned_quantity

    def give_back(self, quantity: int, cost: int) -> None:
        self.returned_quantity += quantity
        self.returned_cost += cost


def cost_of_sales_return(origin: Origin, quantity: int) -> int:
    """Pro rata of what the issue still costs; the last return takes the rest."""
    return share(origin.cost - origin.returned_cost, quantity, origin.returnable)


def cost_of_purchase_return(origin: Origin, quantity: int) -> int:
    """Pro rata of the receipt's own cost, whatever earlier returns left at; all together make exactly that cost."""
    before = share(origin.cost, origin.returned_quantity, origin.quantity)
    return share(origin.cost, origin.returned_quantity + quantity, origin.quantity) - before
