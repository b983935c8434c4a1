"""Events that could not be applied, kept with their cause until somebody has them replayed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from messaging.delivery import Connection


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A parked event. `error` is its cause, or says which earlier letter of its key it waits for."""

    id: UUID
    source: str
    position: int
    key: str
    event_id: UUID
    ce_type: str
    subject: str
    kind: str | None
    said_at: datetime
    traceparent: str | None
    body: bytes
    error: str
    parked_at: datetime
    replayed_at: datetime | None


@dataclass(frozen=True, slots=True)
class ReplayResult:
    """How many letters were applied, and how many still wait (with the ids of those that failed again)."""

    replayed: int
    waiting: int
    failed: Sequence[UUID]


LIST_SQL = """
SELECT id, source, position, key, event_id, ce_type, subject, kind, said_at, traceparent, body, error, parked_at,
       replayed_at
FROM dead_letters
WHERE ($1 OR replayed_at IS NULL) AND ($2::text IS NULL OR (source, position) > ($2, $3))
ORDER BY source, position LIMIT $4
"""


async def list_dead_letters(
    connection: Connection, *, after: tuple[str, int] | None = None, limit: int = 100, replayed_too: bool = False
) -> list[DeadLetter]:
    """At most `limit` letters by (source, position), those after `after` only."""
    source, position = after or (None, 0)
    rows = await connection.fetch(LIST_SQL, replayed_too, source, position, limit)
    return [DeadLetter(*row) for row in rows]
