"""Integer arithmetic of cost: quantities in micros (10^-6 of a stock unit), values in cents, unit costs in micros."""

_CENTS = 10**10
"""quantity micros x unit cost micros = cents x 10^10."""


def round_half_up(numerator: int, denominator: int) -> int:
    """numerator / denominator to the nearest integer, halves away from zero. `denominator` is positive."""
    rounded = (2 * abs(numerator) + denominator) // (2 * denominator)
    return rounded if numerator >= 0 else -rounded


def share(value: int, part: int, whole: int) -> int:
    """What `part` of `whole` is worth when all is worth `value`; the whole takes exactly all."""
    return value if part == whole else round_half_up(value * part, whole)


def cost_at(quantity: int, unit_cost: int) -> int:
    """Cents of a quantity at a unit cost."""
    return round_half_up(quantity * unit_cost, _CENTS)


def unit_cost_of(value: int, quantity: int) -> int:
    """Unit cost for display and estimates (valuation rule 5); never a basis of cost while goods are on hand."""
    return round_half_up(value * _CENTS, quantity)


def is_nothing(quantity: int, decimals: int) -> bool:
    """Rounds to 0 at a product's precision of `decimals` places (valuation rule 14)."""
    precision: int = 10 ** (6 - decimals)
    return 2 * abs(quantity) < precision
