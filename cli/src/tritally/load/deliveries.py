"""What was delivered and is not returned yet: where a cancellation finds its delivery."""

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple


class SaleKey(NamedTuple):
    """Same customer, product and price."""

    partner: str
    code: str
    price: Decimal


@dataclass(slots=True)
class DeliveredLine:
    """Line `number` of the delivery with this reference; `left` pieces can still come back."""

    reference: str
    number: int
    left: int


class Part(NamedTuple):
    """So many pieces of one delivered line."""

    reference: str
    number: int
    quantity: int


class Deliveries:
    """Delivered lines by customer, product and price, oldest first."""

    def __init__(self) -> None:
        self._lines: dict[SaleKey, list[DeliveredLine]] = defaultdict(list)

    def remember(self, key: SaleKey, line: DeliveredLine) -> None:
        self._lines[key].append(line)

    def take_back(self, key: SaleKey, quantity: int) -> list[Part]:
        """The newest line with enough left; else the newest ones that together have it; else none, nothing taken."""
        open_lines = [line for line in reversed(self._lines.get(key, [])) if line.left > 0]
        whole = next((line for line in open_lines if line.left >= quantity), None)
        if whole is None and sum(line.left for line in open_lines) < quantity:
            return []
        return _take([whole] if whole else open_lines, quantity)


def _take(lines: list[DeliveredLine], quantity: int) -> list[Part]:
    parts = []
    for line in lines:
        taken = min(line.left, quantity)
        if taken:
            line.left -= taken
            quantity -= taken
            parts.append(Part(line.reference, line.number, taken))
    return parts
