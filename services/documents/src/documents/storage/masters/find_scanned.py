"""What a scanned code names: products by their barcode, by that of a unit, or by code; and deliveries by number."""

from typing import Any
from uuid import UUID

import orjson

from documents.domain.states.state import EFFECTIVE
from messaging import Connection

_PRODUCTS = """
SELECT product_id, code, name, unit AS stock_unit, batch_tracked, serial_tracked,
    CASE WHEN barcode = $2 OR code = $2 THEN unit ELSE named.one ->> 'unit' END AS unit,
    CASE WHEN barcode = $2 OR code = $2 THEN '1' ELSE named.one ->> 'factor' END AS factor
FROM products
LEFT JOIN LATERAL (
    SELECT one FROM jsonb_array_elements(units) AS of_unit (one) WHERE one ->> 'barcode' = $2 LIMIT 1
) AS named ON true
WHERE organisation_id = $1 AND active AND (barcode = $2 OR code = $2 OR units @> $3::jsonb)
ORDER BY code LIMIT 20
"""
_DOCUMENTS = """
SELECT document_id, number, kind, state, business_date, partner_id
FROM documents WHERE organisation_id = $1 AND (number = $2 OR reference = $2) LIMIT 2
"""
_DELIVERIES = """
SELECT DISTINCT d.document_id, d.number, d.kind, d.state, d.business_date, d.partner_id
FROM document_lines AS l JOIN documents AS d USING (document_id)
LEFT JOIN goods_batches AS b USING (batch_id)
WHERE l.organisation_id = $1 AND (l.serials @> ARRAY[$2] OR b.number = $2)
    AND d.kind = 'sales_delivery' AND d.state = ANY($3)
ORDER BY d.business_date DESC, d.document_id LIMIT 20
"""


async def find_scanned(connection: Connection, organisation_id: UUID, scanned: str) -> dict[str, list[dict[str, Any]]]:
    """`products` with the unit that was scanned, `documents` of that number, `deliveries` of that piece or batch."""
    unit = orjson.dumps([{"barcode": scanned}]).decode()
    states = [state.value for state in EFFECTIVE]
    return {
        "products": [dict(row) for row in await connection.fetch(_PRODUCTS, organisation_id, scanned, unit)],
        "documents": [dict(row) for row in await connection.fetch(_DOCUMENTS, organisation_id, scanned)],
        "deliveries": [dict(row) for row in await connection.fetch(_DELIVERIES, organisation_id, scanned, states)],
    }
