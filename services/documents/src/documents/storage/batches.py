"""Batches: what is to be done with which documents in which order, and how far it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from documents.domain.batches import CHUNK_LINES, BatchState
from documents.domain.state import UNFINISHED, Action
from documents.storage.rows import as_jsonb
from messaging import Connection

_INSERT = """
INSERT INTO batches (batch_id, organisation_id, action, state, total, person_id, person_name, traceparent,
    created_at, changed_at)
VALUES ($1, $2, $3, 'waiting', 0, $4, $5, $6, $7, $7)
"""
_ITEMS_OF_IDS = """
INSERT INTO batch_items (batch_id, ordinal, document_id)
SELECT $1, row_number() OVER (ORDER BY d.business_date {order} NULLS LAST, asked.id {order}), asked.id
FROM (SELECT DISTINCT id FROM unnest($3::uuid[]) AS id) AS asked
LEFT JOIN documents AS d ON d.document_id = asked.id AND d.organisation_id = $2
"""
_ITEMS_OF_FILTER = """
INSERT INTO batch_items (batch_id, ordinal, document_id)
SELECT $1, row_number() OVER (ORDER BY business_date {order}, document_id {order}), document_id
FROM documents
WHERE organisation_id = $2 AND {among} AND state = ANY($3)
    AND ($4::text IS NULL OR kind = $4) AND ($5::uuid IS NULL OR warehouse_id = $5)
    AND ($6::uuid IS NULL OR partner_id = $6)
    AND ($7::date IS NULL OR business_date >= $7) AND ($8::date IS NULL OR business_date <= $8)
"""
_COUNT = """
UPDATE batches SET total = $2, state = CASE WHEN $2 = 0 THEN 'finished' ELSE state END,
    finished_at = CASE WHEN $2 = 0 THEN created_at END
WHERE batch_id = $1
"""
_READ = """
SELECT batch_id AS id, action, state, total, taken, taken - refused AS done, refused, person_name, created_at,
    finished_at, changed_at
FROM batches WHERE organisation_id = $1 AND batch_id = $2
"""
_CLAIM = """
SELECT batch_id, organisation_id, action, person_id, person_name, traceparent, total, taken, refused FROM batches
WHERE state <> 'finished' ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED
"""
_ITEMS = """
SELECT document_id FROM (
    SELECT i.ordinal, i.document_id, sum(l.lines) OVER (ORDER BY i.ordinal) - l.lines AS lines_before
    FROM batch_items AS i CROSS JOIN LATERAL (
        SELECT count(*) AS lines FROM document_lines WHERE document_id = i.document_id
    ) AS l
    WHERE i.batch_id = $1 AND i.ordinal > $2 AND i.ordinal <= $2 + $3
) AS items
WHERE lines_before < $4 ORDER BY ordinal
"""
_REFUSE = """
INSERT INTO batch_refusals (batch_id, ordinal, code, details)
SELECT $1, * FROM unnest($2::integer[], $3::text[], $4::text[]::jsonb[])
"""
_PROGRESS = """
UPDATE batches SET taken = taken + $2, refused = refused + $3, changed_at = $4::timestamptz,
    state = CASE WHEN taken + $2 = total THEN 'finished' ELSE 'running' END,
    finished_at = CASE WHEN taken + $2 = total THEN $4::timestamptz END
WHERE batch_id = $1
"""


_LATEST_FIRST = {Action.UNAUDIT: "DESC"}
"""What stands on others is un-audited before them; any other action takes documents in business order."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Documents by filter. `states` are those that the action can begin from: unfinished ones, or none of them."""

    states: Sequence[str]
    kind: str | None
    warehouse_id: UUID | None
    partner_id: UUID | None
    business_date_from: date | None
    business_date_to: date | None

    @property
    def among(self) -> str:
        """The condition of the index that holds what is still unfinished, where that is all that is wanted."""
        return "unfinished" if UNFINISHED.issuperset(self.states) else "NOT unfinished"


@dataclass(frozen=True, slots=True)
class ClaimedBatch:
    """A batch whose row this transaction has locked."""

    batch_id: UUID
    organisation_id: UUID
    action: Action
    person_id: UUID
    person_name: str
    traceparent: str | None
    total: int
    taken: int
    refused: int


@dataclass(frozen=True, slots=True)
class ItemRefusal:
    ordinal: int
    code: str
    details: Mapping[str, Any]


async def insert_batch(
    connection: Connection,
    batch_id: UUID,
    organisation_id: UUID,
    action: Action,
    person: tuple[UUID, str],
    documents: Sequence[UUID] | Selection,
    traceparent: str | None,
    now: datetime,
) -> None:
    """Its items are ordered by business date and creation (ids of documents sort by time)."""
    await connection.execute(_INSERT, batch_id, organisation_id, action.value, *person, traceparent, now)
    order = _LATEST_FIRST.get(action, "ASC")
    if isinstance(documents, Selection):
        chosen = documents
        status = await connection.execute(
            _ITEMS_OF_FILTER.format(order=order, among=chosen.among),
            batch_id,
            organisation_id,
            chosen.states,
            chosen.kind,
            chosen.warehouse_id,
            chosen.partner_id,
            chosen.business_date_from,
            chosen.business_date_to,
        )
    else:
        status = await connection.execute(_ITEMS_OF_IDS.format(order=order), batch_id, organisation_id, documents)
    await connection.execute(_COUNT, batch_id, int(status.rpartition(" ")[2]))


async def read_batch(connection: Connection, organisation_id: UUID, batch_id: UUID) -> dict[str, Any] | None:
    row = await connection.fetchrow(_READ, organisation_id, batch_id)
    return dict(row) if row else None


async def claim_batch(connection: Connection) -> ClaimedBatch | None:
    """The oldest batch with work left that nobody else is at."""
    row = await connection.fetchrow(_CLAIM)
    return ClaimedBatch(row[0], row[1], Action(row[2]), *row[3:]) if row else None


async def next_items(connection: Connection, batch: ClaimedBatch, count: int) -> list[UUID]:
    """At most `count`, and fewer where they are long."""
    return [row[0] for row in await connection.fetch(_ITEMS, batch.batch_id, batch.taken, count, CHUNK_LINES)]


async def record_progress(
    connection: Connection, batch: ClaimedBatch, taken: int, refusals: Sequence[ItemRefusal], now: datetime
) -> BatchState:
    """In the transaction of the work itself, so that nothing is done twice or left out."""
    if refusals:
        await connection.execute(
            _REFUSE,
            batch.batch_id,
            [one.ordinal for one in refusals],
            [one.code for one in refusals],
            [as_jsonb(one.details) for one in refusals],
        )
    await connection.execute(_PROGRESS, batch.batch_id, taken, len(refusals), now)
    return BatchState.FINISHED if batch.taken + taken == batch.total else BatchState.RUNNING
