"""What the trace of a document is made of."""

from typing import Any
from uuid import UUID

import orjson

from documents.storage.read_links import Links, read_links
from messaging import Connection

_DOCUMENT = """
SELECT document_id, version, kind, number, state, register_only, flag, origin_id, refusal, trace, stuck_at, settlements,
    turned_from_id, unaudit, reversing_since, warehouse_id, reason, business_date,
    (SELECT closed_through FROM closed_periods WHERE organisation_id = $1)
FROM documents WHERE organisation_id = $1 AND document_id = $2
"""
_QUEUED = """
SELECT q.queued_at, s.realtime_stock, s.since FROM posting_queue AS q JOIN settings AS s USING (organisation_id)
WHERE q.organisation_id = $1 AND q.document_id = $2
"""
_ON_THE_WAY = """
SELECT l.line_number FROM document_lines AS l JOIN documents AS d USING (document_id)
WHERE d.organisation_id = $1 AND d.document_id = $2 AND d.kind = 'transfer' AND d.state IN ('posted', 'vouchered')
    AND l.moves_stock AND l.taken < l.quantity
ORDER BY l.line_number
"""
_STILL_LINES = """
SELECT l.line_id, l.line_number, p.code AS product_code, p.is_service, p.in_stock_accounting
FROM document_lines AS l JOIN products AS p USING (product_id)
WHERE l.organisation_id = $1 AND l.document_id = $2 AND NOT l.moves_stock ORDER BY l.line_number
"""


async def read_trace(connection: Connection, organisation_id: UUID, document_id: UUID) -> dict[str, Any] | None:
    """The document's row with what it is `linked` with, its `still_lines`, that move nothing, those `on_the_way`, and
    how it is `queued`."""
    row = await connection.fetchrow(_DOCUMENT, organisation_id, document_id)
    if row is None:
        return None
    settled = [UUID(one["document_id"]) for one in orjson.loads(row["settlements"])]
    links = Links(row["origin_id"], settled, row["turned_from_id"])
    still = await connection.fetch(_STILL_LINES, organisation_id, document_id)
    on_the_way = await connection.fetch(_ON_THE_WAY, organisation_id, document_id)
    queued = await connection.fetchrow(_QUEUED, organisation_id, document_id)
    return dict(row) | {
        "queued": dict(queued) if queued else None,
        "trace": orjson.loads(row["trace"]),
        "refusal": orjson.loads(row["refusal"]) if row["refusal"] else None,
        "unaudit": orjson.loads(row["unaudit"]) if row["unaudit"] else {},
        "linked": await read_links(connection, organisation_id, document_id, links),
        "on_the_way": [one[0] for one in on_the_way],
        "still_lines": [dict(one) for one in still],
    }
