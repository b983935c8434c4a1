"""The list price of a product: what most of its lines were sold at of late."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from decimal import Decimal

from tritally.load.read_lines import Line

COST_SHARE = Decimal("0.60")
UNKNOWN_LIST_PRICE = Decimal("1.00")
"""Of products that were never sold at a price so far."""


class ListPrices:
    """Product code -> price; a week in which it is not sold leaves it as it was."""

    def __init__(self) -> None:
        self._prices: dict[str, Decimal] = {}

    def learn(self, sold: Iterable[Line]) -> None:
        """From the lines of one week: the commonest price, of equally common ones the highest."""
        counts: dict[str, Counter[Decimal]] = defaultdict(Counter)
        for line in sold:
            counts[line.code][line.price] += 1
        for code, prices in counts.items():
            self._prices[code] = max(prices, key=lambda price: (prices[price], price))

    def cost_of(self, code: str) -> Decimal:
        """60 % of the list price; at most six decimals."""
        return (self._prices.get(code, UNKNOWN_LIST_PRICE) * COST_SHARE).quantize(Decimal("0.000001")).normalize()
