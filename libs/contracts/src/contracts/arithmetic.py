"""The roundings that make an amount, and exact conversion of Decimal to the scaled integers of the hot paths."""

from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
MICRO = Decimal("0.000001")


def net_amount(quantity: Decimal, price: Decimal) -> Decimal:
    """round_half_up(quantity x price, 2)."""
    return (quantity * price).quantize(CENT, ROUND_HALF_UP)


def tax_amount(net: Decimal, rate: Decimal) -> Decimal:
    """round_half_up(net x rate, 2)."""
    return (net * rate).quantize(CENT, ROUND_HALF_UP)


def base_amount(foreign: Decimal, exchange_rate: Decimal) -> Decimal:
    """round_half_up(foreign x exchange rate, 2), in the book currency; of a negative amount as of its opposite."""
    return (foreign * exchange_rate).quantize(CENT, ROUND_HALF_UP)


def to_micros(quantity: Decimal) -> int:
    """Quantity or price as an integer of millionths; exact, for values of at most six decimals."""
    return int(quantity.scaleb(6))


def from_micros(micros: int) -> Decimal:
    return Decimal(micros).scaleb(-6)


def to_cents(amount: Decimal) -> int:
    """Amount as an integer of cents; exact, for values of at most two decimals."""
    return int(amount.scaleb(2))


def from_cents(cents: int) -> Decimal:
    return Decimal(cents).scaleb(-2)
