"""Documents by the author's own reference."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from messaging import Connection

_FIND = """
SELECT reference, document_id, number, version, content_hash FROM documents
WHERE organisation_id = $1 AND reference = ANY($2)
"""


@dataclass(frozen=True, slots=True)
class Referenced:
    reference: str
    document_id: UUID
    number: str
    version: int
    content_hash: bytes


async def find_references(
    connection: Connection, organisation_id: UUID, references: Iterable[str | None]
) -> dict[str, Referenced]:
    wanted = sorted({reference for reference in references if reference is not None})
    rows = await connection.fetch(_FIND, organisation_id, wanted) if wanted else []
    return {row[0]: Referenced(*row) for row in rows}
