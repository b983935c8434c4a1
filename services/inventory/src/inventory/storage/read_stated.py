"""What documents state that their movements do not say: charges, processing costs, shares, the costs of cards."""

from collections.abc import Sequence
from uuid import UUID

from contracts import Document
from inventory.domain.recompute_state import Stated
from inventory.domain.recompute_stated import stated_lines
from inventory.domain.stock import LineKey
from messaging import Connection

PLACE = "ARRAY[(d.business_date - DATE '1970-01-01')::bigint, d.audit_order]"
SQL = f"""
WITH first_receipt AS (
    SELECT m.product_id, m.warehouse_id, m.stock_batch_id,
        min(ARRAY[(greatest(d.business_date, o.business_date) - DATE '1970-01-01')::bigint, d.audit_order]) AS place
    FROM movements m JOIN postings d USING (organisation_id, document_id, version)
    LEFT JOIN postings o ON (o.organisation_id, o.document_id) = (m.organisation_id, m.origin_document_id)
        AND o.outcome = 'posted'
    WHERE m.organisation_id = $1 AND m.product_id = ANY ($2) AND m.quantity > 0
        AND d.outcome = 'posted' AND d.document_kind <> 'stock_count'
    GROUP BY 1, 2, 3
)
SELECT document FROM postings WHERE (organisation_id, document_id, version) IN (
    SELECT d.organisation_id, d.document_id, d.version
    FROM movements m JOIN postings d USING (organisation_id, document_id, version)
    LEFT JOIN first_receipt f ON (f.product_id, f.warehouse_id) = (m.product_id, m.warehouse_id)
        AND f.stock_batch_id IS NOT DISTINCT FROM m.stock_batch_id
    WHERE m.organisation_id = $1 AND m.product_id = ANY ($2) AND d.outcome = 'posted' AND (
        d.document_kind IN ('landed_cost', 'bill_difference', 'assembly', 'disassembly')
        OR ((m.quantity < 0 OR d.document_kind = 'stock_count')
            AND (f.place IS NULL OR {PLACE} < f.place))
    )
)
"""


async def read_stated(connection: Connection, organisation_id: UUID, products: Sequence[UUID]) -> dict[LineKey, Stated]:
    """Of the lines of value documents, assemblies, and of what was issued or counted before anything was received."""
    bodies = await connection.fetch(SQL, organisation_id, products)
    documents = [Document.model_validate_json(body) for (body,) in bodies]
    return {
        LineKey(organisation_id, document.document_id, line_id): stated
        for document in documents
        for line_id, stated in stated_lines(document)
    }
