"""One document as a caller sees it."""

from typing import Any
from uuid import UUID

import orjson

from documents.domain.returns import return_state
from messaging import Connection

_DOCUMENT = """
SELECT document_id AS id, version, kind, number, state, business_date, warehouse_id, partner_id, origin_id, reason,
    register_only, remark, reference, flag, net, tax, gross, account, settlements, refusal, stuck_at, created_by,
    created_by_name, created_at, audited_at, posted_at, vouchered_at, changed_at
FROM documents WHERE organisation_id = $1 AND document_id = $2
"""
_LINES = """
SELECT l.line_id, l.line_number, l.product_id, p.code AS product_code, p.name AS product_name, p.unit, l.quantity,
    l.price, l.tax_rate, l.net, l.tax, l.moves_stock, l.origin_line_id, l.remark, l.returned,
    l.quantity - l.committed AS returnable
FROM document_lines AS l JOIN products AS p USING (product_id)
WHERE l.organisation_id = $1 AND l.document_id = $2 ORDER BY l.line_number
"""


async def read_document(connection: Connection, organisation_id: UUID, document_id: UUID) -> dict[str, Any] | None:
    """None: there is none in the organisation."""
    row = await connection.fetchrow(_DOCUMENT, organisation_id, document_id)
    if row is None:
        return None
    lines = [dict(line) for line in await connection.fetch(_LINES, organisation_id, document_id)]
    document = dict(row)
    document["amount"] = None if row["account"] is None else row["gross"]
    document["settlements"] = orjson.loads(row["settlements"])
    document["refusal"] = orjson.loads(row["refusal"]) if row["refusal"] else None
    document["return_state"] = return_state((line["quantity"], line["returned"]) for line in lines)
    return document | {"lines": lines}
