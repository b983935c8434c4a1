"""Spread an amount over lines in proportion to what each weighs, exact to the cent: the last line takes the rest."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from contracts import CENT

ZERO = Decimal(0)


def spread(amount: Decimal, weights: Sequence[Decimal]) -> list[Decimal]:
    """A share per weight (>= 0, their sum > 0). Each is rounded from what is spread so far, so that no line is off
    by more than a cent, and the shares sum to `amount`."""
    total, before, spread_so_far = sum(weights, ZERO), ZERO, ZERO
    shares: list[Decimal] = []
    for weight in weights:
        before += weight
        until_here = (amount * before / total).quantize(CENT, ROUND_HALF_UP)
        shares.append(until_here - spread_so_far)
        spread_so_far = until_here
    return shares
