"""Documents that were made of proposals."""

from uuid import UUID

from messaging import Connection

_FIND = """
SELECT document_id FROM documents WHERE organisation_id = $1 AND proposal_id = $2 AND warehouse_id = $3
"""


async def find_proposed(
    connection: Connection, organisation_id: UUID, proposal_id: UUID, warehouse_id: UUID
) -> UUID | None:
    """The document that the proposal became in this warehouse; None: it has become none yet."""
    found: UUID | None = await connection.fetchval(_FIND, organisation_id, proposal_id, warehouse_id)
    return found
