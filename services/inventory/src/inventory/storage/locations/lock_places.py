"""One writer at a time of the places of a warehouse: its locations, and what is at home there."""

from collections.abc import Sequence
from uuid import UUID

from messaging import Connection

_LOCK = """
SELECT pg_advisory_xact_lock(hashtextextended('places ' || w.id, 0))
FROM (SELECT DISTINCT unnest($1::uuid[])::text AS id ORDER BY id) w
"""
_KNOWN = "SELECT warehouse_id FROM warehouses WHERE organisation_id = $1 AND warehouse_id = ANY($2)"


async def lock_places(connection: Connection, organisation_id: UUID, warehouse_ids: Sequence[UUID]) -> set[UUID]:
    """Those warehouses that are known. No row of a card is locked: cards come in any order."""
    await connection.execute(_LOCK, warehouse_ids)
    return {row[0] for row in await connection.fetch(_KNOWN, organisation_id, warehouse_ids)}
