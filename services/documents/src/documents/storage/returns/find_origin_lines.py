"""Which documents lines belong to."""

from collections.abc import Sequence
from uuid import UUID

from messaging import Connection

_FIND = "SELECT line_id, document_id FROM document_lines WHERE organisation_id = $1 AND line_id = ANY($2)"


async def find_origin_lines(
    connection: Connection, organisation_id: UUID, line_ids: Sequence[UUID | None]
) -> dict[UUID | None, UUID]:
    """Document by line, of those that exist in the organisation."""
    rows = await connection.fetch(_FIND, organisation_id, line_ids)
    return {row[0]: row[1] for row in rows}
