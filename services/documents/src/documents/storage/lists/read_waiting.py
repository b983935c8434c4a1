"""What waits, for the first screen: how many, and the oldest of them."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import orjson
from asyncpg import Record

from documents.domain.states.waiting import Waits
from documents.storage.lists.where_states import QUEUED, TO_ARRIVE
from messaging import Connection

COUNT_MAX = 1_000
OLDEST = 5
HELD_MAX = 50
"""So many inbounds that may be returns are looked at."""
_OPEN_ORDERS = "d.fulfilment IN ('open', 'partly_delivered') AND d.state = 'confirmed' AND d.kind = $2"
_WHERE = {
    Waits.DRAFTS_OF_MINE: "d.unfinished AND d.state = 'draft' AND d.created_by = $2",
    Waits.TO_AUDIT: "d.unfinished AND d.state = 'submitted' AND d.kind = ANY($2)",
    Waits.HELD: "d.document_id = ANY($2)",
    Waits.REFUSED: "d.unfinished AND d.refusal IS NOT NULL AND d.state = 'refused'",
    Waits.STUCK: "d.stuck_at IS NOT NULL",
    Waits.QUEUED: f"d.state = 'queued' AND {QUEUED}",
    Waits.TO_ARRIVE: TO_ARRIVE,
    Waits.TO_RECEIVE: _OPEN_ORDERS,
    Waits.TO_DELIVER: _OPEN_ORDERS,
}
# `found` is planned as if all of it were read, so by an index of what waits, and is read only up to the LIMIT.
_WAITING = f"""
WITH found AS MATERIALIZED (
    SELECT d.document_id, d.kind FROM documents AS d WHERE d.organisation_id = $1 AND {{where}}
), waiting AS MATERIALIZED (TABLE found LIMIT {COUNT_MAX + 1}
), kinds AS (
    SELECT jsonb_object_agg(kind, count)::text AS by_kind FROM (
        SELECT kind, count(*) FROM waiting GROUP BY kind) AS of_kind
)
SELECT d.document_id AS id, d.version, d.number, d.kind, d.state, d.business_date, p.name AS partner_name,
    w.name AS warehouse_name, d.gross, d.currency,
    d.foreign_net + d.foreign_tax AS foreign_gross, d.created_by_name, d.changed_at AS since, d.refusal, kinds.by_kind
FROM (SELECT document_id FROM waiting ORDER BY document_id LIMIT {OLDEST}) AS oldest
    JOIN documents AS d USING (document_id) CROSS JOIN kinds
    LEFT JOIN partners AS p USING (partner_id) LEFT JOIN warehouses AS w USING (warehouse_id)
ORDER BY d.document_id
"""
_SUSPICIOUS = f"""
SELECT document_id FROM documents
WHERE organisation_id = $1 AND unfinished AND state = 'submitted' AND kind = ANY($2)
    AND (kind <> 'other_inbound' OR reason = ANY($3)) AND confirmed_version IS DISTINCT FROM version
LIMIT {HELD_MAX + 1}
"""


async def read_waiting(
    connection: Connection, organisation_id: UUID, what: Waits, *values: Any
) -> tuple[dict[str, int], list[dict[str, Any]]]:
    """How many by kind, together at most COUNT_MAX + 1, and the oldest of these. HELD: `values` are the ids."""
    rows = await connection.fetch(_WAITING.format(where=_WHERE[what]), organisation_id, *values)
    return orjson.loads(rows[0]["by_kind"]) if rows else {}, [_document(row) for row in rows]


async def find_suspicious(
    connection: Connection, organisation_id: UUID, kinds: Sequence[str], reasons: Sequence[str]
) -> list[UUID]:
    """Submitted inbounds that nobody has confirmed, at most HELD_MAX + 1."""
    return [row[0] for row in await connection.fetch(_SUSPICIOUS, organisation_id, kinds, reasons)]


def _document(row: Record) -> dict[str, Any]:
    document = dict(row)
    del document["by_kind"]
    return document | {"refusal": orjson.loads(row["refusal"]) if row["refusal"] else None}
