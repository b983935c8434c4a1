"""Keep the locations of warehouses: add one, change one, or many at once by code."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from inventory.domain.locations.check_locations import NewLocation, check_code, check_locations
from inventory.domain.locations.location_refusals import LocationFinding
from inventory.domain.locations.location_refusals import LocationRefusal as R
from inventory.storage.locations.locations import (
    insert_location,
    read_location,
    read_locations,
    update_location,
    upsert_locations,
)
from inventory.storage.locations.lock_places import lock_places
from inventory.storage.locations.placements import count_placed
from messaging import Connection

Row = dict[str, Any]


async def add_location(
    connection: Connection, organisation_id: UUID, location: NewLocation, active: bool
) -> Row | list[LocationFinding]:
    """The location, or why not."""
    known = await lock_places(connection, organisation_id, [location.warehouse_id])
    if location.warehouse_id not in known:
        return [LocationFinding(R.WAREHOUSE_UNKNOWN, "/warehouse_id", {"id": location.warehouse_id})]
    if findings := list(check_code(location.code)):
        return findings
    location_id = await insert_location(connection, organisation_id, location, active)
    if location_id is None:
        return [_taken(location.code)]
    return await _read(connection, organisation_id, location_id)


async def open_location(connection: Connection, organisation_id: UUID, location_id: UUID) -> Row | None:
    """The location as it stays until this transaction writes it; None: there is none."""
    seen = await read_location(connection, organisation_id, location_id)
    if seen is None:
        return None
    await lock_places(connection, organisation_id, [seen["warehouse_id"]])
    return await _read(connection, organisation_id, location_id)


async def change_location(
    connection: Connection, organisation_id: UUID, old: Row, code: str, name: str | None, active: bool
) -> Row | list[LocationFinding]:
    """Its next version, or why not. `old`: as it was opened."""
    if findings := list(check_code(code)):
        return findings
    if code != old["code"] and await read_locations(connection, organisation_id, [old["warehouse_id"]], [code]):
        return [_taken(code)]
    if not active and (count := await count_placed(connection, organisation_id, old["id"])):
        return [LocationFinding(R.IN_USE, "/active", {"name": old["code"], "count": count})]
    await update_location(connection, organisation_id, old["id"], code, name, active)
    return await _read(connection, organisation_id, old["id"])


async def upsert_all(
    connection: Connection, organisation_id: UUID, items: Sequence[NewLocation]
) -> tuple[list[Row], list[LocationFinding]]:
    """The locations in the order of `items`, and everything that is wrong with them (then nothing is kept)."""
    warehouse_ids = [item.warehouse_id for item in items]
    known = await lock_places(connection, organisation_id, warehouse_ids)
    if findings := list(check_locations(items, known)):
        return [], findings
    await upsert_locations(connection, organisation_id, items)
    kept = await read_locations(connection, organisation_id, warehouse_ids, [item.code for item in items])
    return [kept[item.warehouse_id, item.code] for item in items], []


async def _read(connection: Connection, organisation_id: UUID, location_id: UUID) -> Row:
    row = await read_location(connection, organisation_id, location_id)
    assert row is not None  # noqa: S101 - locations are never deleted
    return row


def _taken(code: str) -> LocationFinding:
    return LocationFinding(R.CODE_TAKEN, "/code", {"name": code})
