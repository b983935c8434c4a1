"""How many document versions stand how."""

from uuid import UUID

from messaging import Connection

COUNT_SQL = "SELECT status, count(*) FROM books WHERE organisation_id = $1 GROUP BY status"


async def count_agreement(connection: Connection, organisation_id: UUID) -> dict[str, int]:
    """Status -> number of versions; a status that nothing has is absent."""
    rows = await connection.fetch(COUNT_SQL, organisation_id)
    return {row["status"]: row["count"] for row in rows}
