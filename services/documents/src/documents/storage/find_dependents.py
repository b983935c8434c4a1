"""Later documents that stand on others: made from their lines, or settling them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from contracts import DocumentKind
from documents.domain.states.state import EFFECTIVE, DocumentState
from messaging import Connection

_DEPENDENTS = """
SELECT o.document_id AS of_document, d.document_id, d.number, d.kind, d.business_date, d.state
FROM document_lines AS o JOIN document_lines AS l ON l.origin_line_id = o.line_id
    JOIN documents AS d ON d.document_id = l.document_id
WHERE (o.organisation_id = $1) IS TRUE AND o.document_id = ANY($2) AND (d.state = ANY($3)) IS TRUE
UNION
SELECT d.origin_id, d.document_id, d.number, d.kind, d.business_date, d.state
FROM documents AS d
WHERE (d.organisation_id = $1) IS TRUE AND d.origin_id = ANY($2) AND (d.state = ANY($3)) IS TRUE
UNION
SELECT of_document, d.document_id, d.number, d.kind, d.business_date, d.state
FROM unnest($2::uuid[]) AS of_document
    JOIN documents AS d ON d.settlements @> jsonb_build_array(jsonb_build_object('document_id', of_document))
        AND d.account IS NOT NULL
WHERE (d.organisation_id = $1) IS TRUE AND (d.state = ANY($4)) IS TRUE
ORDER BY 1, 5, 2
"""
_SETTLED = sorted({*EFFECTIVE, DocumentState.UNAUDITING})
_MADE = [*_SETTLED, DocumentState.SUBMITTED]


@dataclass(frozen=True, slots=True)
class KnownDependent:
    document_id: UUID
    number: str
    kind: DocumentKind
    business_date: date
    state: DocumentState


async def find_dependents(
    connection: Connection, organisation_id: UUID, ids: Sequence[UUID]
) -> dict[UUID, list[KnownDependent]]:
    """By the document they stand on, oldest first.

    One that is being un-audited still counts: a book may refuse it, and then it stands as before.
    """
    found: dict[UUID, list[KnownDependent]] = {}
    for row in await connection.fetch(_DEPENDENTS, organisation_id, ids, _MADE, _SETTLED):
        kind, state = DocumentKind(row[3]), DocumentState(row[5])
        found.setdefault(row[0], []).append(KnownDependent(row[1], row[2], kind, row[4], state))
    return found
