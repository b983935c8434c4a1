"""Locations: found, kept by code, changed. Whoever writes has locked the places of the warehouse before."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from contracts import new_id
from inventory.domain.locations.check_locations import NewLocation
from messaging import Connection

_READ = """
SELECT l.location_id AS id, l.version, l.warehouse_id, w.code AS warehouse_code, w.name AS warehouse_name, l.code,
    l.name, l.active, (SELECT count(*) FROM placements p WHERE p.location_id = l.location_id) AS products
FROM locations l JOIN warehouses w USING (organisation_id, warehouse_id)
WHERE l.organisation_id = $1 AND
"""
_UPSERT = """
INSERT INTO locations AS old (location_id, organisation_id, version, warehouse_id, code, name, active)
SELECT location_id, $1, 1, warehouse_id, code, name, true
FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) AS new (location_id, warehouse_id, code, name)
ORDER BY warehouse_id, code COLLATE "C"
ON CONFLICT (organisation_id, warehouse_id, code) DO UPDATE SET name = excluded.name, version = old.version + 1
WHERE old.name IS DISTINCT FROM excluded.name
"""
_INSERT = """
INSERT INTO locations (location_id, organisation_id, version, warehouse_id, code, name, active)
VALUES ($2, $1, 1, $3, $4, $5, $6) ON CONFLICT (organisation_id, warehouse_id, code) DO NOTHING RETURNING location_id
"""
_UPDATE = """
UPDATE locations SET code = $3, name = $4, active = $5, version = version + 1
WHERE organisation_id = $1 AND location_id = $2
"""


async def read_location(connection: Connection, organisation_id: UUID, location_id: UUID) -> dict[str, Any] | None:
    row = await connection.fetchrow(f"{_READ} l.location_id = $2", organisation_id, location_id)
    return dict(row) if row else None


async def read_locations(
    connection: Connection, organisation_id: UUID, warehouse_ids: Sequence[UUID], codes: Sequence[str]
) -> dict[tuple[UUID, str], dict[str, Any]]:
    """By warehouse and code."""
    rows = await connection.fetch(
        f"{_READ} (l.warehouse_id, l.code) IN (SELECT * FROM unnest($2::uuid[], $3::text[]))",
        organisation_id,
        warehouse_ids,
        codes,
    )
    return {(row["warehouse_id"], row["code"]): dict(row) for row in rows}


async def insert_location(
    connection: Connection, organisation_id: UUID, location: NewLocation, active: bool
) -> UUID | None:
    """Its id; None: the code is taken."""
    found: UUID | None = await connection.fetchval(
        _INSERT, organisation_id, new_id(), location.warehouse_id, location.code, location.name, active
    )
    return found


async def upsert_locations(connection: Connection, organisation_id: UUID, locations: Sequence[NewLocation]) -> None:
    """By code; what is there already gets its new name and stays as active as it is."""
    await connection.execute(
        _UPSERT,
        organisation_id,
        [new_id() for _ in locations],
        [one.warehouse_id for one in locations],
        [one.code for one in locations],
        [one.name for one in locations],
    )


async def update_location(
    connection: Connection, organisation_id: UUID, location_id: UUID, code: str, name: str | None, active: bool
) -> None:
    await connection.execute(_UPDATE, organisation_id, location_id, code, name, active)
