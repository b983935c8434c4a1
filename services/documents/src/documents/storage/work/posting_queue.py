"""Audited documents that wait for real-time stock or a posting run, with the event that is then said of them."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from contracts import DocumentAudited, decode, encode
from messaging import Connection

_WAITS = """
SELECT NOT realtime_stock OR EXISTS (SELECT FROM posting_queue AS q WHERE q.organisation_id = s.organisation_id)
FROM settings AS s WHERE organisation_id = $1
"""
_PUT = """
INSERT INTO posting_queue (organisation_id, document_id, ce_type, event, queued_at)
SELECT $1, said.id, $4, said.event, $5 FROM unnest($2::uuid[], $3::bytea[]) WITH ORDINALITY AS said (id, event, place)
ORDER BY place
"""
_TAKE = """
WITH taken AS (DELETE FROM posting_queue WHERE organisation_id = $1 AND document_id = ANY($2)
    RETURNING ordinal, document_id, ce_type, event)
SELECT document_id, ce_type, event FROM taken ORDER BY ordinal
"""


async def must_queue(connection: Connection, organisation_id: UUID) -> bool:
    """Whether what is audited now must wait: stock is not real-time, or others wait that were audited before.

    Where it must, that stays so until the end of the transaction (see `refill_run`).
    """
    if not await connection.fetchval(_WAITS, organisation_id):
        return False
    await connection.execute("SELECT 1 FROM settings WHERE organisation_id = $1 FOR SHARE", organisation_id)
    return bool(await connection.fetchval(_WAITS, organisation_id))


async def put_in_queue(
    connection: Connection, organisation_id: UUID, events: Sequence[DocumentAudited], now: datetime
) -> None:
    """In their order, behind all others of the organisation."""
    ids = [event.document.document_id for event in events]
    bodies = [encode(event) for event in events]
    await connection.execute(_PUT, organisation_id, ids, bodies, DocumentAudited.ce_type(), now)


async def take_from_queue(
    connection: Connection, organisation_id: UUID, ids: Sequence[UUID]
) -> dict[UUID, DocumentAudited]:
    """By document, in the order in which they were audited."""
    rows = await connection.fetch(_TAKE, organisation_id, ids)
    return {row[0]: _audited(row[1], row[2]) for row in rows}


def _audited(ce_type: str, body: bytes) -> DocumentAudited:
    event = decode(ce_type, body)
    assert isinstance(event, DocumentAudited)  # noqa: S101 - nothing else is put in
    return event
