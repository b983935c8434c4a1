"""Which documents were voided, and which were put back in use."""

from collections.abc import Sequence

from contracts import DocumentReused, DocumentVoided
from messaging import Connection

_VOIDED = """
INSERT INTO document_marks (organisation_id, document_id, voided_at, voided_by)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::uuid[])
ON CONFLICT (organisation_id, document_id) DO UPDATE
SET voided_at = excluded.voided_at, voided_by = excluded.voided_by
WHERE document_marks.voided_at IS NULL OR document_marks.voided_at < excluded.voided_at
"""
_REUSED = """
INSERT INTO document_marks (organisation_id, document_id, reused_at, reused_by)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::uuid[])
ON CONFLICT (organisation_id, document_id) DO UPDATE
SET reused_at = excluded.reused_at, reused_by = excluded.reused_by
WHERE document_marks.reused_at IS NULL OR document_marks.reused_at < excluded.reused_at
"""


async def save_voided(connection: Connection, events: Sequence[DocumentVoided]) -> None:
    """`events` has each document once."""
    await connection.execute(
        _VOIDED,
        [event.organisation_id for event in events],
        [event.document_id for event in events],
        [event.voided_at for event in events],
        [event.voided_by.person_id for event in events],
    )


async def save_reused(connection: Connection, events: Sequence[DocumentReused]) -> None:
    """`events` has each document once."""
    await connection.execute(
        _REUSED,
        [event.organisation_id for event in events],
        [event.document_id for event in events],
        [event.reused_at for event in events],
        [event.reused_by.person_id for event in events],
    )
