"""Which product is at home where: one location at most in each warehouse.

Whoever writes has locked the places of the warehouse before.
"""

from collections.abc import Mapping, Sequence
from uuid import UUID

from contracts import new_id
from inventory.domain.locations.check_placements import Place
from inventory.storage.locations.at_or_below import at_or_below
from messaging import Connection

_PRODUCTS = "SELECT product_id FROM products WHERE organisation_id = $1 AND product_id = ANY($2)"
_HERE = """
SELECT code, location_id, active FROM locations WHERE organisation_id = $1 AND warehouse_id = $2 AND code = ANY($3)
"""
_ELSEWHERE = """
SELECT DISTINCT code FROM locations WHERE organisation_id = $1 AND warehouse_id <> $2 AND code = ANY($3)
"""
_SAVE = """
INSERT INTO placements AS old (placement_id, organisation_id, warehouse_id, product_id, location_id)
SELECT placement_id, $1, $2, product_id, location_id
FROM unnest($3::uuid[], $4::uuid[], $5::uuid[]) AS new (placement_id, product_id, location_id)
ORDER BY product_id
ON CONFLICT (organisation_id, product_id, warehouse_id) DO UPDATE SET location_id = excluded.location_id
WHERE old.location_id <> excluded.location_id
"""
_REMOVE = "DELETE FROM placements WHERE organisation_id = $1 AND warehouse_id = $2 AND product_id = ANY($3)"
_COUNT = "SELECT count(*) FROM placements WHERE organisation_id = $1 AND location_id = $2"
_IS_PLACE = f"""
SELECT EXISTS (
    SELECT FROM locations WHERE organisation_id = $1 AND warehouse_id = $2 AND {at_or_below("code", "$3::text")}
)
"""


async def read_known(connection: Connection, organisation_id: UUID, product_ids: Sequence[UUID]) -> set[UUID]:
    """Those products that have a card."""
    return {row[0] for row in await connection.fetch(_PRODUCTS, organisation_id, product_ids)}


async def read_here(
    connection: Connection, organisation_id: UUID, warehouse_id: UUID, codes: Sequence[str]
) -> dict[str, Place]:
    """Codes that the warehouse has."""
    rows = await connection.fetch(_HERE, organisation_id, warehouse_id, codes)
    return {code: Place(location_id, active) for code, location_id, active in rows}


async def read_elsewhere(
    connection: Connection, organisation_id: UUID, warehouse_id: UUID, codes: Sequence[str]
) -> set[str]:
    """Codes that another warehouse has."""
    return {row[0] for row in await connection.fetch(_ELSEWHERE, organisation_id, warehouse_id, codes)}


async def save_placements(
    connection: Connection, organisation_id: UUID, warehouse_id: UUID, homes: Mapping[UUID, UUID]
) -> None:
    """The location of each product."""
    ids = [new_id() for _ in homes]
    await connection.execute(_SAVE, organisation_id, warehouse_id, ids, list(homes.keys()), list(homes.values()))


async def remove_placements(
    connection: Connection, organisation_id: UUID, warehouse_id: UUID, product_ids: Sequence[UUID]
) -> None:
    await connection.execute(_REMOVE, organisation_id, warehouse_id, product_ids)


async def count_placed(connection: Connection, organisation_id: UUID, location_id: UUID) -> int:
    """How many products are at home there."""
    count: int = await connection.fetchval(_COUNT, organisation_id, location_id)
    return count


async def is_place(connection: Connection, organisation_id: UUID, warehouse_id: UUID, code: str) -> bool:
    """The warehouse has a location of this code, or below it."""
    found: bool = await connection.fetchval(_IS_PLACE, organisation_id, warehouse_id, code)
    return found
