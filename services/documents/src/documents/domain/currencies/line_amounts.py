"""What a line comes to in the books, and in the currency of its document."""

from decimal import Decimal
from typing import NamedTuple

from contracts import base_amount, net_amount, tax_amount


class LineAmounts(NamedTuple):
    """`net` and `tax` in the book currency; the others in the document's, None where that is the same."""

    net: Decimal
    tax: Decimal
    foreign_net: Decimal | None = None
    foreign_tax: Decimal | None = None


def line_amounts(quantity: Decimal, price: Decimal, tax_rate: Decimal, exchange_rate: Decimal | None) -> LineAmounts:
    """Rounded in the currency of the price first, then each amount by itself in the book currency."""
    net = net_amount(quantity, price)
    tax = tax_amount(net, tax_rate)
    if exchange_rate is None:
        return LineAmounts(net, tax)
    return LineAmounts(base_amount(net, exchange_rate), base_amount(tax, exchange_rate), net, tax)
