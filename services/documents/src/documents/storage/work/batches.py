"""Batches at work: what is to be done next, and how far it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from documents.domain.states.batches import CHUNK_LINES, BatchState
from documents.domain.states.state import Action
from documents.storage.rows import as_jsonb
from messaging import Connection

_READ = """
SELECT batch_id AS id, action, state, total, taken, taken - refused AS done, refused, person_name, created_at,
    finished_at, changed_at, remark
FROM batches WHERE organisation_id = $1 AND batch_id = $2
"""
_CLAIM = """
SELECT batch_id, organisation_id, action, person_id, person_name, traceparent, total, taken, refused, remark
FROM batches
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
    remark: str | None


@dataclass(frozen=True, slots=True)
class ItemRefusal:
    ordinal: int
    code: str
    details: Mapping[str, Any]


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
