"""What the other books answer to un-audits, written to many documents at a time. Joins: see `follow_documents`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import orjson
from asyncpg import Record

from documents.domain.states.follow import Followed
from documents.domain.states.unaudit import UnauditAnswer
from documents.storage.follow_documents import followed_of
from documents.storage.returns.made_from import made_from
from documents.storage.rows import unique
from messaging import Connection

_LOCK = f"""
SELECT organisation_id, document_id, version, kind, number, state, posted_at IS NOT NULL, stuck_at IS NOT NULL, unaudit,
    vouchered_at IS NOT NULL
FROM documents
WHERE document_id = ANY($1::uuid[] || {made_from("$1::uuid[]")})
ORDER BY document_id FOR NO KEY UPDATE
"""
_ANSWER = """
UPDATE documents AS d
SET unaudit = d.unaudit || jsonb_build_object(said.answer, said.detail), reversing_since = said.at, changed_at = $5,
    trace = d.trace || (said.detail || jsonb_build_object('name', said.answer, 'at', said.at)), stuck_at = NULL
FROM unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[]::jsonb[]) AS said (id, at, answer, detail)
WHERE d.document_id = said.id
"""
_TO_DRAFT = """
UPDATE documents
SET state = 'draft', version = version + 1, unaudit = NULL, reversing_since = NULL, refusal = NULL, audited_at = NULL,
    posted_at = NULL, vouchered_at = NULL, fulfilment = CASE WHEN fulfilment IS NOT NULL THEN 'open' END
WHERE document_id = ANY($1)
"""
_BACK = """
UPDATE documents AS d SET state = said.state, reversing_since = NULL,
    stuck_at = CASE WHEN said.state = 'needs_attention' THEN d.changed_at END
FROM unnest($1::uuid[], $2::text[]) AS said (id, state) WHERE d.document_id = said.id
"""


@dataclass(frozen=True, slots=True)
class Answered:
    """One book's answer to the un-audit of one version. `detail` is JSON text: who said it, and why not."""

    organisation_id: UUID
    document_id: UUID
    version: int
    at: datetime
    answer: UnauditAnswer
    detail: str


@dataclass(frozen=True, slots=True)
class Unauditing:
    """A document that a book speaks of, and what was answered to its un-audit before. `booked`: it has vouchers."""

    document: Followed
    answers: frozenset[UnauditAnswer]
    booked: bool


async def lock_unauditing(connection: Connection, said: Sequence[Answered]) -> dict[UUID, Unauditing]:
    """Lock the documents and what they are made from, in the one order of locks."""
    rows = await connection.fetch(_LOCK, unique(one.document_id for one in said))
    return {row[1]: _unauditing(row) for row in rows}


async def keep_answers(connection: Connection, answers: Sequence[Answered], now: datetime) -> None:
    """At most one of each document at a time."""
    await connection.execute(
        _ANSWER,
        [one.document_id for one in answers],
        [one.at for one in answers],
        [one.answer.value for one in answers],
        [one.detail for one in answers],
        now,
    )


async def keep_unaudited(connection: Connection, ids: Sequence[UUID]) -> None:
    """Every book has reversed them: drafts, as their next version."""
    await connection.execute(_TO_DRAFT, ids)


async def keep_as_they_were(connection: Connection, states: dict[UUID, str]) -> None:
    """A book refused: the audit stands."""
    await connection.execute(_BACK, list(states), list(states.values()))


def _unauditing(row: Record) -> Unauditing:
    answers = orjson.loads(row[8]) if row[8] else {}
    return Unauditing(followed_of(row[:8]), frozenset(UnauditAnswer(answer) for answer in answers), row[9])
