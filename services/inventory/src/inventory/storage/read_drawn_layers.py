"""The layers that a document draws, brings or puts back, as they are after it."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from inventory.domain.reversal.done import DocumentKey
from messaging import Connection

SQL = """
SELECT m.line_id, m.product_id, m.warehouse_id, m.stock_batch_id AS batch_id, s.sequence,
    r.document_id AS receipt_id, d.document_number AS receipt_number,
    CASE WHEN m.quantity > 0 THEN m.quantity ELSE -coalesce(s.quantity, 0) END AS quantity,
    CASE WHEN m.quantity > 0 THEN m.cost ELSE -coalesce(s.value, 0) END AS value,
    l.remaining_quantity, l.remaining_value
FROM movements m
CROSS JOIN LATERAL (
    SELECT m.draws[i]::bigint AS sequence, m.draws[i + 1] * 0.000001 AS quantity, m.draws[i + 2] * 0.01 AS value
    FROM generate_series(1, cardinality(m.draws), 3) AS i WHERE m.quantity <= 0
    UNION ALL SELECT m.sequence, NULL, NULL WHERE m.quantity > 0
) s
JOIN balances b ON (b.organisation_id, b.product_id, b.warehouse_id) = (m.organisation_id, m.product_id, m.warehouse_id)
    AND b.batch_id = coalesce(m.stock_batch_id, '00000000-0000-0000-0000-000000000000')
JOIN layers l ON (l.balance_id, l.sequence) = (b.balance_id, s.sequence)
JOIN movements r ON (r.organisation_id, r.product_id, r.warehouse_id, r.sequence)
        = (m.organisation_id, m.product_id, m.warehouse_id, s.sequence)
    AND r.stock_batch_id IS NOT DISTINCT FROM m.stock_batch_id
JOIN postings d ON (d.organisation_id, d.document_id, d.version) = (r.organisation_id, r.document_id, r.version)
WHERE (m.organisation_id, m.document_id, m.version) = ($1, $2, $3) AND m.movement_type IN ('document', 'value')
ORDER BY m.movement_id, s.sequence
"""


async def read_drawn_layers(connection: Connection, document: DocumentKey) -> list[Mapping[str, Any]]:
    """Of FIFO goods: for each line and layer what goes in (positive) or out, and what remains. No layers: empty."""
    return [dict(row) for row in await connection.fetch(SQL, *document)]


async def read_document_names(connection: Connection, movements: list[UUID]) -> dict[UUID, Mapping[str, Any]]:
    """Of each movement: its document's id, number, kind, date."""
    rows = await connection.fetch(NAMES_SQL, movements)
    return {row["movement_id"]: dict(row) for row in rows}


NAMES_SQL = """
SELECT m.movement_id, d.document_id, d.document_number AS number, d.document_kind AS kind, d.business_date
FROM movements m JOIN postings d USING (organisation_id, document_id, version) WHERE m.movement_id = ANY ($1)
"""
