"""What a document is linked with, both ways: made from, made of it, settled, corrected."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from messaging import Connection

_LINKED = """
SELECT d.document_id, d.kind, d.number, d.state, d.gross, d.currency,
    d.foreign_net + d.foreign_tax AS foreign_gross, CASE
    WHEN d.origin_id = $2 THEN CASE d.kind
        WHEN 'sales_delivery' THEN 'delivery' WHEN 'purchase_receipt' THEN 'receipt'
        WHEN 'transfer_receipt' THEN 'arrival' WHEN 'bill_difference' THEN 'cost' ELSE 'return' END
    WHEN d.document_id = ANY($3) THEN 'origin' WHEN d.turned_from_id = $2 THEN 'became'
    WHEN d.document_id = $5 THEN 'was' WHEN d.document_id = ANY($4) THEN 'settled'
    WHEN d.kind IN ('sales_return', 'purchase_return') THEN 'return' ELSE 'cost' END AS relation
FROM documents AS d
WHERE d.organisation_id = $1 AND d.document_id <> $2 AND (
    d.origin_id = $2 OR d.document_id = ANY($3 || $4) OR d.turned_from_id = $2 OR d.document_id = $5
    OR d.document_id IN (SELECT document_id FROM document_lines WHERE origin_document_id = $2))
ORDER BY d.document_id
"""
_ORIGINS = """
SELECT DISTINCT origin_document_id FROM document_lines WHERE document_id = $1 AND origin_document_id IS NOT NULL
"""
_SETTLED_BY = """
SELECT document_id, kind, number, state, gross, currency,
    foreign_net + foreign_tax AS foreign_gross, 'settled_by' AS relation
FROM documents
WHERE organisation_id = $1 AND settlements @> jsonb_build_array(jsonb_build_object('document_id', $2::uuid))
    AND account IS NOT NULL
ORDER BY document_id
"""


@dataclass(frozen=True, slots=True)
class Links:
    """What the document itself names; a landed cost and a return over several name theirs line by line."""

    origin_id: UUID | None
    settled: Sequence[UUID]
    turned_from_id: UUID | None


async def read_links(
    connection: Connection, organisation_id: UUID, document_id: UUID, links: Links
) -> list[dict[str, Any]]:
    """Each with its `relation` to the document: what it is to it."""
    origins = [row[0] for row in await connection.fetch(_ORIGINS, document_id)]
    origins += [links.origin_id] if links.origin_id else []
    linked = await connection.fetch(_LINKED, organisation_id, document_id, origins, links.settled, links.turned_from_id)
    settled_by = await connection.fetch(_SETTLED_BY, organisation_id, document_id)
    return [dict(one) for one in (*linked, *settled_by)]
