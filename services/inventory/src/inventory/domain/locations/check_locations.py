"""Locations as people enter them. A code is segments joined by `-`: A, A-01, A-01-03."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from inventory.domain.locations.location_refusals import LocationFinding
from inventory.domain.locations.location_refusals import LocationRefusal as R

SEPARATOR = "-"
CODE_MAX = 40


@dataclass(frozen=True, slots=True)
class NewLocation:
    warehouse_id: UUID
    code: str
    name: str | None


def is_code(text: str) -> bool:
    """No empty segment, nothing blank or invisible, at most 40 characters."""
    return len(text) <= CODE_MAX and all(text.split(SEPARATOR)) and text.isprintable() and " " not in text


def check_code(code: str, at: str = "") -> Iterator[LocationFinding]:
    """`at`: the pointer to the location in the request."""
    if not is_code(code):
        yield LocationFinding(R.CODE_WRONG, f"{at}/code", {"name": code, "length_max": CODE_MAX})


def check_locations(items: Sequence[NewLocation], warehouses: Collection[UUID]) -> Iterator[LocationFinding]:
    """`warehouses`: those that are known."""
    seen: set[tuple[UUID, str]] = set()
    for index, item in enumerate(items):
        at = f"/items/{index}"
        if item.warehouse_id not in warehouses:
            yield LocationFinding(R.WAREHOUSE_UNKNOWN, f"{at}/warehouse_id", {"id": item.warehouse_id})
        yield from check_code(item.code, at)
        if (item.warehouse_id, item.code) in seen:
            yield LocationFinding(R.CODE_TWICE, f"{at}/code", {"name": item.code})
        seen.add((item.warehouse_id, item.code))
