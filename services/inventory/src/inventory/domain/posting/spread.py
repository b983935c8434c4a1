"""Spreading an amount exactly: no cent is lost or made."""

from collections.abc import Sequence

from inventory.domain.book.rounding import share


def spread(value: int, weights: Sequence[int]) -> list[int]:
    """Cents by weight, each share of what is left by what is left of the weights; the last takes the rest.

    Weights of 0 get nothing; all 0 (and a value) is the caller's mistake.
    """
    shares, left = [], sum(weights)
    for weight in weights:
        part = share(value, weight, left) if weight else 0
        shares.append(part)
        value, left = value - part, left - weight
    return shares
