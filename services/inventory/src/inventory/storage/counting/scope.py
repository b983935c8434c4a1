"""Which goods of a warehouse are counted, as SQL."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from inventory.storage.locations.at_or_below import at_or_below

FIRST_ARGUMENT = 3


@dataclass(frozen=True, slots=True)
class Scope:
    """All goods unless something is said; what is said holds together.

    `location`: at home there or below; `unplaced`: at home nowhere.
    """

    product_ids: Sequence[UUID] | None = None
    category_path: str | None = None
    location: str | None = None
    unplaced: bool = False


def homes(goods: str) -> str:
    """Joins to the home of `goods` in warehouse $2 of organisation $1; PostgreSQL drops them where nothing is asked."""
    return f"""
    LEFT JOIN placements h ON (h.organisation_id, h.warehouse_id, h.product_id) = ($1, $2, {goods}.product_id)
    LEFT JOIN locations l ON (l.organisation_id, l.warehouse_id, l.location_id) = ($1, $2, h.location_id)
    """


def in_scope(goods: str, scope: Scope) -> tuple[str, list[Any]]:
    """The condition and its arguments, $3 and on. Only what is said is asked: each has a plan of its own."""
    asked = {
        f"{goods}.product_id = ANY({{0}}::uuid[])": scope.product_ids,
        "starts_with(p.category_path, {0}::text)": scope.category_path,
        at_or_below("l.code", "{0}::text"): scope.location,
    }
    said = [(sql, value) for sql, value in asked.items() if value is not None]
    conditions = [sql.format(f"${place}") for place, (sql, _) in enumerate(said, FIRST_ARGUMENT)]
    alone = ["h.placement_id IS NULL"] if scope.unplaced else []
    return " AND ".join([*conditions, *alone, "true"]), [value for _, value in said]
