"""How many document versions stand how, and the newest of those that differ."""

from typing import Any
from uuid import UUID

from messaging import Connection

COUNT_SQL = "SELECT status, count(*) FROM books WHERE organisation_id = $1 GROUP BY status"
NEWEST = 5
NEWEST_SQL = f"""
SELECT id, document_id, version, kind, number, difference, found_at FROM differences
WHERE organisation_id = $1 ORDER BY organisation_id DESC, found_at DESC, id DESC LIMIT {NEWEST}
"""


async def count_agreement(connection: Connection, organisation_id: UUID) -> dict[str, int]:
    """Status -> number of versions; a status that nothing has is absent."""
    rows = await connection.fetch(COUNT_SQL, organisation_id)
    return {row["status"]: row["count"] for row in rows}


async def newest_differences(connection: Connection, organisation_id: UUID) -> list[dict[str, Any]]:
    return [dict(row) for row in await connection.fetch(NEWEST_SQL, organisation_id)]
