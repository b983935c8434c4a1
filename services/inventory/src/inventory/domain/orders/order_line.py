"""A line of an audited sales order, and what it claims of the stock."""

from dataclasses import dataclass, field
from uuid import UUID

from inventory.domain.book.batch_stock import BatchStock
from inventory.domain.book.stock import LineKey, Stock


@dataclass(slots=True)
class Supply:
    """Goods that a claim can be laid on: a stock, and the batch that is named, if any."""

    stock: Stock
    batch_stock: BatchStock | None = None

    @property
    def batch_id(self) -> UUID | None:
        return self.batch_stock.key.batch_id if self.batch_stock else None

    @property
    def available(self) -> int:
        return min(self.stock.available, self.batch_stock.available) if self.batch_stock else self.stock.available

    def claim(self, quantity: int) -> None:
        """Less than 0: give free."""
        self.stock.reserved += quantity
        if self.batch_stock:
            self.batch_stock.reserved += quantity


@dataclass(slots=True)
class Claim:
    """What is reserved of one supply, in micros."""

    supply: Supply
    quantity: int


@dataclass(slots=True)
class OrderLine:
    """Micros. `batch_id`: the batch that the order names. A closed line wants nothing more."""

    key: LineKey
    version: int
    document_number: str
    line_number: int
    product_id: UUID
    warehouse_id: UUID
    batch_id: UUID | None
    batch_costed: bool
    ordered: int
    delivered: int = 0
    closed: bool = False
    claims: list[Claim] = field(default_factory=list)

    @property
    def reserved(self) -> int:
        return sum(claim.quantity for claim in self.claims)

    @property
    def open(self) -> int:
        """Still to be delivered."""
        return 0 if self.closed else max(0, self.ordered - self.delivered)

    def reserve(self, supply: Supply, quantity: int) -> None:
        claim = next((one for one in self.claims if _distance(one, supply) == 0), None)
        if claim is None:
            claim = Claim(supply, 0)
            self.claims.append(claim)
        claim.quantity += quantity
        claim.supply.claim(quantity)

    def free(self, quantity: int, nearest: Supply | None = None) -> list[Claim]:
        """Give up to `quantity` free, of what is nearest to a supply before others; what was given."""
        given = []
        for claim in sorted(self.claims, key=lambda claim: _distance(claim, nearest)):
            part = min(quantity, claim.quantity)
            if part:
                claim.quantity -= part
                claim.supply.claim(-part)
                given.append(Claim(claim.supply, part))
                quantity -= part
        return given

    def deliver(self, quantity: int, supply: Supply) -> list[Claim]:
        """Goods of a supply went out: less is to come, and as much of the claims is used; what was used."""
        self.delivered += quantity
        return self.free(quantity, supply)

    def close(self) -> None:
        self.closed = True
        self.free(self.reserved)


def _distance(claim: Claim, supply: Supply | None) -> int:
    """0: the same stock and batch; 1: the same stock; 2: another."""
    if supply is None or claim.supply.stock is not supply.stock:
        return 2
    return int(claim.supply.batch_stock is not supply.batch_stock)
