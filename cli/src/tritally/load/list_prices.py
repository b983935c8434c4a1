"""The list price of a product: what most of its lines were sold at of late."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from decimal import Decimal

from tritally.load.read_lines import Line

COST_SHARE = Decimal("0.60")
UNKNOWN_LIST_PRICE = Decimal("1.00")
"""Of products that were never sold at a price so far."""


class ListPrices:
    """Product code -> price; a week in which it is not sold leaves it as it was.

    What is found is valued by the latest sale before it, so that the days that are loaded make no difference.
    """

    def __init__(self) -> None:
        self._prices: dict[str, Decimal] = {}
        self._latest: dict[str, Decimal] = {}

    def learn(self, sold: Iterable[Line]) -> None:
        """From the lines of one week: the commonest price, of equally common ones the highest."""
        counts: dict[str, Counter[Decimal]] = defaultdict(Counter)
        for line in sold:
            counts[line.code][line.price] += 1
        for code, prices in counts.items():
            self._prices[code] = max(prices, key=lambda price: (prices[price], price))

    def note_sale(self, code: str, price: Decimal) -> None:
        if price > 0:
            self._latest[code] = price

    def cost_of(self, code: str) -> Decimal:
        """60 % of the list price; at most six decimals."""
        return _share(self._prices.get(code, UNKNOWN_LIST_PRICE))

    def cost_when_found(self, code: str) -> Decimal:
        """60 % of what it was last sold at."""
        return _share(self._latest.get(code, UNKNOWN_LIST_PRICE))


def _share(price: Decimal) -> Decimal:
    return (price * COST_SHARE).quantize(Decimal("0.000001")).normalize()
