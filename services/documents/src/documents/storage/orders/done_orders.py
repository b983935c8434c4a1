"""Orders of which everything has come or gone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import orjson
from asyncpg import Record

from contracts import PersonReference
from messaging import Connection

_DONE = """
UPDATE documents AS o
SET changed_at = $3, trace = o.trace || (last.audited || jsonb_build_object('name', 'done', 'at', $3::timestamptz))
FROM (
    SELECT DISTINCT ON (d.origin_id) d.origin_id,
        jsonb_path_query_array(d.trace, '$[*] ? (@.name == "audited")') -> -1 AS audited
    FROM documents AS d WHERE d.document_id = ANY($2) AND d.origin_id = ANY($1)
    ORDER BY d.origin_id, d.audited_at DESC
) AS last
WHERE o.document_id = last.origin_id AND o.fulfilment = 'done' AND NOT EXISTS (
    SELECT 1 FROM documents AS d WHERE d.origin_id = o.document_id AND d.state IN ('queued', 'audited'))
RETURNING o.organisation_id, o.document_id, last.audited
"""


@dataclass(frozen=True, slots=True)
class DoneOrder:
    """`by` audited its last delivery."""

    organisation_id: UUID
    document_id: UUID
    by: PersonReference


async def keep_done_orders(
    connection: Connection, orders: Sequence[UUID], posted: Sequence[UUID], now: datetime
) -> list[DoneOrder]:
    """Of the `orders`, those that the documents in `posted` have finished: all is delivered, and its stock has moved.

    The caller holds the locks of them all.
    """
    return [_order(row) for row in await connection.fetch(_DONE, orders, posted, now)]


def _order(row: Record) -> DoneOrder:
    audited = orjson.loads(row["audited"])
    return DoneOrder(row[0], row[1], PersonReference(person_id=UUID(audited["by_id"]), name=audited["by"]))
