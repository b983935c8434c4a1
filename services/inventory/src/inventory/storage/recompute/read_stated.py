"""What documents state that their movements do not say: charges, processing costs, shares, the costs of cards."""

from collections.abc import Collection
from uuid import UUID

from contracts import Document
from inventory.domain.book.stock import LineKey
from inventory.domain.recompute.recompute_state import Stated
from inventory.domain.recompute.recompute_stated import stated_lines
from messaging import Connection

SQL = """
SELECT document FROM postings WHERE organisation_id = $1 AND document_id = ANY ($2) AND outcome = 'posted'
"""


async def read_stated(
    connection: Connection, organisation_id: UUID, documents: Collection[UUID]
) -> dict[LineKey, Stated]:
    """Of all lines of standing documents."""
    bodies = await connection.fetch(SQL, organisation_id, list(documents))
    return {
        LineKey(organisation_id, document.document_id, line_id): stated
        for document in (Document.model_validate_json(body) for (body,) in bodies)
        for line_id, stated in stated_lines(document)
    }
