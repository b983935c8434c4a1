"""Documents that wait for another book longer than they may."""

from datetime import datetime

from documents.domain.states.follow import Followed
from documents.storage.follow_documents import followed_of
from messaging import Connection

_MARK = """
WITH late AS MATERIALIZED (
    SELECT document_id FROM documents
    WHERE audited_at >= $2 AND stuck_at IS NULL
        AND (state = 'audited' AND audited_at < $3 OR state = 'posted' AND posted_at < $3)
    ORDER BY document_id LIMIT $4 FOR NO KEY UPDATE SKIP LOCKED
), reversing AS MATERIALIZED (
    SELECT document_id FROM documents WHERE reversing_since < $3 AND stuck_at IS NULL
    ORDER BY document_id LIMIT $4 FOR NO KEY UPDATE SKIP LOCKED)
UPDATE documents SET stuck_at = $1, changed_at = $1
WHERE document_id IN (SELECT document_id FROM late UNION ALL SELECT document_id FROM reversing)
RETURNING organisation_id, document_id, version, kind, number, state, posted_at IS NOT NULL, true
"""
_OLDEST = """
SELECT least(
    (SELECT min(audited_at) FROM documents WHERE audited_at >= $1 AND state IN ('audited', 'posted')),
    (SELECT min(reversing_since) FROM documents WHERE reversing_since IS NOT NULL),
    (SELECT min(coalesce(reversing_since, audited_at)) FROM documents WHERE stuck_at IS NOT NULL))
"""
_SINCE = "SELECT coalesce(min(audited_since), 'epoch') FROM deadline_watch"
_GO_ON = """
UPDATE deadline_watch SET audited_since = coalesce((
    SELECT least($1, min(audited_at)) FROM documents
    WHERE audited_at >= audited_since AND state IN ('audited', 'posted') AND stuck_at IS NULL), $1)
WHERE audited_since < $1::timestamptz - interval '1 minute'
"""
_COUNT = "SELECT count(*) FROM documents WHERE stuck_at IS NOT NULL"


async def mark_stuck(
    connection: Connection, now: datetime, audited_since: datetime, waiting_since: datetime, limit: int
) -> list[Followed]:
    """Mark what waits since before `waiting_since`: of those audited after `audited_since`, and of all un-audits."""
    rows = await connection.fetch(_MARK, now, audited_since, waiting_since, limit)
    return [followed_of(row) for row in rows]


async def in_flight_since(connection: Connection) -> datetime:
    """All that was audited before is through, or marked: no document is `audited` or `posted` otherwise."""
    since: datetime = await connection.fetchval(_SINCE)
    return since


async def look_from(connection: Connection, audited_since: datetime) -> None:
    """The next time, but not beyond what is in flight and not marked. Moves once a minute."""
    await connection.execute(_GO_ON, audited_since)


async def count_stuck(connection: Connection) -> int:
    return int(await connection.fetchval(_COUNT))


async def oldest_in_flight(connection: Connection, audited_since: datetime) -> datetime | None:
    """Since when the oldest document that is not through waits: stuck, un-auditing, audited after `audited_since`."""
    oldest: datetime | None = await connection.fetchval(_OLDEST, audited_since)
    return oldest
