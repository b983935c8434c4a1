"""What the other books say about documents, written to many at a time. A state never goes backwards."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from asyncpg import Record

from contracts import DocumentKind
from documents.domain.state import DocumentState
from documents.storage.rows import unique
from messaging import Connection

_LOCK = """
SELECT 1 FROM documents
WHERE document_id = ANY(
    $1::uuid[] || ARRAY(SELECT origin_id FROM documents WHERE document_id = ANY($1) AND origin_id IS NOT NULL))
ORDER BY document_id FOR NO KEY UPDATE
"""
_POST = """
UPDATE documents AS d
SET state = CASE d.state WHEN 'audited' THEN 'posted' ELSE d.state END, posted_at = said.at, changed_at = $5,
    trace = d.trace || jsonb_build_object('name', 'posted', 'at', said.at, 'by', 'inventory')
FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::timestamptz[]) AS said (organisation_id, id, version, at)
WHERE d.organisation_id = said.organisation_id AND d.document_id = said.id AND d.version = said.version
    AND d.state IN ('audited', 'vouchered') AND d.posted_at IS NULL
RETURNING d.organisation_id, d.document_id, d.version, d.kind, d.number, d.state, d.stuck_at IS NOT NULL
"""
_VOUCHER = """
UPDATE documents AS d
SET state = 'vouchered', vouchered_at = said.at, changed_at = $5, stuck_at = NULL,
    trace = d.trace || jsonb_build_object('name', 'vouchered', 'at', said.at, 'by', 'ledger')
FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::timestamptz[]) AS said (organisation_id, id, version, at)
WHERE d.organisation_id = said.organisation_id AND d.document_id = said.id AND d.version = said.version
    AND d.state IN ('audited', 'posted')
RETURNING d.organisation_id, d.document_id, d.version, d.kind, d.number, d.state, false
"""
_REFUSE = """
UPDATE documents AS d
SET state = 'refused', changed_at = $6, stuck_at = NULL,
    refusal = coalesce(d.refusal, '{}') || (said.refusal - 'name'),
    trace = d.trace || (jsonb_build_object('name', said.refusal ->> 'name', 'at', said.at) || said.refusal)
FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::timestamptz[], $5::text[]::jsonb[])
    AS said (organisation_id, id, version, at, refusal)
WHERE d.organisation_id = said.organisation_id AND d.document_id = said.id AND d.version = said.version
    AND d.state IN ('audited', 'posted')
RETURNING d.organisation_id, d.document_id, d.version, d.kind, d.number, d.state, false
"""
_NOTE = """
UPDATE documents AS d SET refusal = coalesce(d.refusal, '{}') || (said.refusal - 'name'), changed_at = $6
FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::timestamptz[], $5::text[]::jsonb[])
    AS said (organisation_id, id, version, at, refusal)
WHERE d.organisation_id = said.organisation_id AND d.document_id = said.id AND d.version = said.version
    AND d.state IN ('audited', 'posted', 'refused')
RETURNING d.organisation_id, d.document_id, d.version, d.kind, d.number, d.state, d.stuck_at IS NOT NULL
"""


@dataclass(frozen=True, slots=True)
class Said:
    """What a book says about one version of a document; `refusal` is JSON text."""

    organisation_id: UUID
    document_id: UUID
    version: int
    at: datetime
    refusal: str = "{}"


@dataclass(frozen=True, slots=True)
class Followed:
    """A document that changed by it."""

    organisation_id: UUID
    document_id: UUID
    version: int
    kind: DocumentKind
    number: str
    state: DocumentState
    stuck: bool


async def lock_followed(connection: Connection, said: Sequence[Said]) -> None:
    """Lock the documents, and the origins of returns, in the one order of locks."""
    await connection.execute(_LOCK, unique(one.document_id for one in said))


async def follow_posted(connection: Connection, said: Sequence[Said], now: datetime) -> list[Followed]:
    return await _follow(connection, _POST, said, now)


async def follow_vouchered(connection: Connection, said: Sequence[Said], now: datetime) -> list[Followed]:
    return await _follow(connection, _VOUCHER, said, now)


async def follow_refused(connection: Connection, said: Sequence[Said], now: datetime) -> list[Followed]:
    return await _follow(connection, _REFUSE, said, now, [one.refusal for one in said])


async def note_refusal(connection: Connection, said: Sequence[Said], now: datetime) -> list[Followed]:
    """Keep the reason; the state follows when the stock is back."""
    return await _follow(connection, _NOTE, said, now, [one.refusal for one in said])


async def _follow(
    connection: Connection, statement: str, said: Sequence[Said], now: datetime, *more: Sequence[str]
) -> list[Followed]:
    rows = await connection.fetch(
        statement,
        [one.organisation_id for one in said],
        [one.document_id for one in said],
        [one.version for one in said],
        [one.at for one in said],
        *more,
        now,
    )
    return [followed_of(row) for row in rows]


def followed_of(row: Record) -> Followed:
    organisation_id, document_id, version, kind, number, state, stuck = row
    return Followed(organisation_id, document_id, version, DocumentKind(kind), number, DocumentState(state), stuck)
