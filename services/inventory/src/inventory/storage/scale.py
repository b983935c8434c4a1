"""Exact passage between NUMERIC columns and the scaled integers of the domain.

Integers travel as text: a quantity of 20 digits does not fit a bigint, and Decimal costs four times as much.
"""

from collections.abc import Iterable


def micros_of(column: str) -> str:
    """SQL text of a quantity, price or unit cost column as an integer of millionths."""
    return f"({column} * 1000000)::numeric(30)::text"


def cents_of(column: str) -> str:
    """SQL text of an amount column as an integer of cents."""
    return f"({column} * 100)::numeric(30)::text"


def from_micros(column: str) -> str:
    return f"({column}::numeric * 0.000001)"


def from_cents(column: str) -> str:
    return f"({column}::numeric * 0.01)"


def texts(integers: Iterable[int]) -> list[str]:
    return [str(integer) for integer in integers]
