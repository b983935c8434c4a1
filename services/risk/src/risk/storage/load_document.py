"""All that is kept of one document, version by version."""

from uuid import UUID

from messaging import Connection
from risk.domain.heard import Kept
from risk.storage.add_statements import kept

LOAD_SQL = """
SELECT organisation_id, document_id, version, kind, number, business, stock, finance, status
FROM books WHERE organisation_id = $1 AND document_id = $2 ORDER BY version
"""


async def load_document(connection: Connection, organisation_id: UUID, document_id: UUID) -> list[Kept]:
    """Empty when nothing was heard of it in this organisation."""
    return [kept(row) for row in await connection.fetch(LOAD_SQL, organisation_id, document_id)]
