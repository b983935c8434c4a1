"""What was decided about each version of a document, once (I6)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from contracts import DocumentAudited
from inventory.storage.arrays import numbers, uuids
from messaging import Connection

DECIDED_SQL = """
SELECT k.place
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::integer[])
    WITH ORDINALITY AS k (organisation_id, document_id, version, place)
JOIN postings p USING (organisation_id, document_id, version)
"""

INSERT_SQL = """
INSERT INTO postings (organisation_id, document_id, version, document_kind, document_number, business_date, posted_by,
    outcome, document, posted_at)
SELECT k.*, $10::timestamptz
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::integer[], $4::text[], $5::text[], $6::date[],
    $7::uuid[], $8::text[], $9::bytea[]) AS k
"""

LOCK_SQL = """
SELECT p.organisation_id, p.document_id, p.version, p.document
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::integer[]) AS k (organisation_id, document_id, version)
JOIN postings p USING (organisation_id, document_id, version)
WHERE p.outcome = $4
ORDER BY 1, 2, 3
FOR UPDATE OF p
"""

RESTORE_SQL = """
UPDATE postings p SET outcome = 'posted', reversed_at = NULL, unaudited = false
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::integer[]) AS k (organisation_id, document_id, version)
WHERE (p.organisation_id, p.document_id, p.version) = (k.organisation_id, k.document_id, k.version)
"""

REVERSE_SQL = """
UPDATE postings p SET outcome = 'reversed', reversed_at = $4
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::integer[]) AS k (organisation_id, document_id, version)
WHERE (p.organisation_id, p.document_id, p.version) = (k.organisation_id, k.document_id, k.version)
"""

UNAUDITED_SQL = """
UPDATE postings p SET unaudited = true
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::integer[]) AS k (organisation_id, document_id, version)
WHERE (p.organisation_id, p.document_id, p.version) = (k.organisation_id, k.document_id, k.version)
"""

PostingKey = tuple[UUID, UUID, int]
"""Organisation, document, version."""


@dataclass(slots=True)
class Decision:
    """`document` is the body of what was posted; None: refused."""

    event: DocumentAudited
    document: bytes | None


def posting_key(event: DocumentAudited) -> PostingKey:
    return event.organisation_id, event.document.document_id, event.document.version


async def read_decided(connection: Connection, keys: Sequence[PostingKey]) -> set[PostingKey]:
    """Those of the keys that were decided before."""
    return {keys[place - 1] for (place,) in await connection.fetch(DECIDED_SQL, *_columns(keys))}


async def save_postings(connection: Connection, decisions: Sequence[Decision], posted_at: datetime) -> None:
    documents = [decision.event.document for decision in decisions]
    await connection.execute(
        INSERT_SQL,
        *_columns([posting_key(decision.event) for decision in decisions]),
        [document.kind.value for document in documents],
        [document.number for document in documents],
        [document.business_date for document in documents],
        [decision.event.audited_by.person_id for decision in decisions],
        ["refused" if decision.document is None else "posted" for decision in decisions],
        [decision.document for decision in decisions],
        posted_at,
    )


async def lock_posted(connection: Connection, keys: Sequence[PostingKey]) -> dict[PostingKey, bytes]:
    """Bodies of those documents whose posting stands, locked in sorted order."""
    rows = await connection.fetch(LOCK_SQL, *_columns(keys), "posted")
    return {(row[0], row[1], row[2]): row[3] for row in rows}


async def lock_reversed(connection: Connection, keys: Sequence[PostingKey]) -> dict[PostingKey, bytes]:
    """Bodies of those documents whose posting was reversed, locked in sorted order."""
    rows = await connection.fetch(LOCK_SQL, *_columns(keys), "reversed")
    return {(row[0], row[1], row[2]): row[3] for row in rows}


async def mark_restored(connection: Connection, keys: Sequence[PostingKey]) -> None:
    await connection.execute(RESTORE_SQL, *_columns(keys))


async def mark_reversed(connection: Connection, keys: Sequence[PostingKey], reversed_at: datetime) -> None:
    await connection.execute(REVERSE_SQL, *_columns(keys), reversed_at)


async def note_unaudited(connection: Connection, keys: Sequence[PostingKey]) -> None:
    """A person took these back; what else is reversed was rolled back because ledger refused it."""
    await connection.execute(UNAUDITED_SQL, *_columns(keys))


def _columns(keys: Sequence[PostingKey]) -> tuple[str, str, str]:
    return uuids([key[0] for key in keys]), uuids([key[1] for key in keys]), numbers([key[2] for key in keys])
