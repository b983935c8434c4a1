"""One document as a caller sees it."""

from typing import Any
from uuid import UUID

import orjson

from documents.domain.returns import return_state
from messaging import Connection

_DOCUMENT = """
SELECT d.document_id AS id, d.version, d.kind, d.number, d.state, d.business_date, d.warehouse_id,
    w.code AS warehouse_code, w.name AS warehouse_name, d.partner_id, p.code AS partner_code, p.name AS partner_name,
    d.origin_id, d.reason, d.register_only, d.remark, d.reference, d.flag, d.net, d.tax, d.gross, d.account,
    d.settlements, d.refusal, d.unaudit, d.stuck_at, d.created_by, d.created_by_name, d.created_at, d.audited_at,
    d.posted_at, d.vouchered_at, d.changed_at
FROM documents AS d LEFT JOIN warehouses AS w USING (warehouse_id) LEFT JOIN partners AS p USING (partner_id)
WHERE d.organisation_id = $1 AND d.document_id = $2
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
    document["unaudit"] = orjson.loads(row["unaudit"]) if row["unaudit"] else None
    document["return_state"] = return_state((line["quantity"], line["returned"]) for line in lines)
    return document | {"lines": lines}
