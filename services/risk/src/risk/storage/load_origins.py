"""What is kept of the documents that returns are made from, and which of their lines were corrected since."""

from collections.abc import Collection
from uuid import UUID

from messaging import Connection
from risk.domain.statements import Origin
from risk.storage.statement_json import read_books

LOAD_SQL = """
SELECT b.organisation_id, b.document_id, b.business, b.stock, b.finance, ARRAY(
    SELECT line_id FROM corrected_issues c
    WHERE (c.organisation_id, c.document_id) = (b.organisation_id, b.document_id)) AS corrected
FROM unnest($1::uuid[], $2::uuid[]) AS wanted (organisation_id, document_id)
JOIN books b USING (organisation_id, document_id)
ORDER BY b.version
"""

DocumentKey = tuple[UUID, UUID]
"""Organisation and document."""


async def load_origins(connection: Connection, wanted: Collection[DocumentKey]) -> dict[DocumentKey, Origin]:
    """The last version of each document that is known."""
    if not wanted:
        return {}
    organisations, documents = map(list, zip(*wanted, strict=True))
    rows = await connection.fetch(LOAD_SQL, organisations, documents)
    return {
        (organisation, document): Origin(read_books(*said), frozenset(corrected))
        for organisation, document, *said, corrected in rows
    }
