"""Exact and cheap passage between the scaled integers and ids of the domain and PostgreSQL.

Integers travel as text: a quantity of 20 digits does not fit a bigint, and Decimal costs four times as much.
A column of a batch travels as one array literal: the driver's own encoding of arrays costs twice as much.
"""

from collections.abc import Iterable
from uuid import UUID


def micros_of(column: str) -> str:
    """SQL text of a quantity, price or unit cost column as an integer of millionths."""
    return f"({column} * 1000000)::numeric(30)::text"


def cents_of(column: str) -> str:
    """SQL text of an amount column as an integer of cents."""
    return f"({column} * 100)::numeric(30)::text"


def from_micros(column: str) -> str:
    return f"({column} * 0.000001)"


def from_cents(column: str) -> str:
    return f"({column} * 0.01)"


def numbers(integers: Iterable[int | None]) -> str:
    """Array literal for `$n::text::numeric[]` or `bigint[]`."""
    return "{" + ",".join(["NULL" if one is None else str(one) for one in integers]) + "}"


def uuids(ids: Iterable[UUID | None]) -> str:
    """Array literal for `$n::text::uuid[]`."""
    return "{" + ",".join(["NULL" if one is None else f"{one.int:032x}" for one in ids]) + "}"


def words(texts: Iterable[str]) -> str:
    """Array literal for `$n::text::text[]` or `boolean[]`, of words that need no quotes."""
    return "{" + ",".join(texts) + "}"
