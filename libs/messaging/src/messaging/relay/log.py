"""The relay's reads and writes: one narrow row per event (never an update of the payload) and one row of state."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from asyncpg import Record

from messaging.delivery import Connection, FeedItem

BATCH_SIZE_MAX = 1000

STATE_SQL = "SELECT last_position, sent_position, floor_id, heads, log_id::text FROM relay_state"
_EVENT_SQL = """
SELECT o.id, o.shard, o.key, o.event_id, o.ce_type, o.subject, o.kind, o.created_at, o.traceparent, o.body
FROM outbox o WHERE NOT EXISTS (SELECT FROM outbox_positions p WHERE p.outbox_id = o.id)
"""
UNPLACED_SQL = f"""
{_EVENT_SQL} AND o.id = ANY($2)
UNION ALL ({_EVENT_SQL} AND o.id > $1 ORDER BY o.id LIMIT $3)
ORDER BY id LIMIT $3
"""
PLACE_SQL = """
WITH placed AS (
    INSERT INTO outbox_positions (position, previous, shard, outbox_id, created_at)
    SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::smallint[], $4::bigint[], $5::timestamptz[])
)
UPDATE relay_state SET last_position = $6, heads = $7, floor_id = $8
"""
SNAPSHOT_SQL = """
SELECT pg_snapshot_xmin(s)::text::bigint, pg_snapshot_xmax(s)::text::bigint FROM pg_current_snapshot() s
"""


@dataclass(slots=True)
class LogState:
    """The row of `relay_state`. `heads`: last position per shard; all ids up to `floor_id` have positions."""

    last_position: int
    sent_position: int
    floor_id: int
    heads: list[int]
    log_id: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Transactions before `oldest_open` have ended; none from `next_new` on has begun."""

    oldest_open: int
    next_new: int


async def read_state(connection: Connection) -> LogState:
    return LogState(*cast(Record, await connection.fetchrow(STATE_SQL)))


async def read_snapshot(connection: Connection) -> Snapshot:
    return Snapshot(*cast(Record, await connection.fetchrow(SNAPSHOT_SQL)))


async def unplaced(connection: Connection, above: int, missing: Collection[int]) -> list[Record]:
    """Committed events without a position, above an id or among those that were `missing` below it, oldest id first, at
    most `BATCH_SIZE_MAX`. What has a position is not looked at again: that cost more than all else."""
    return await connection.fetch(UNPLACED_SQL, above, list(missing), BATCH_SIZE_MAX)


async def place(connection: Connection, state: LogState, rows: Sequence[Record]) -> list[FeedItem]:
    """Give `rows` the next positions, in one durable commit, and bring `state` up to date."""
    heads = list(state.heads)
    items = [_placed(row, state.last_position + number, heads, state.log_id) for number, row in enumerate(rows, 1)]
    last_position = state.last_position + len(rows)
    await connection.execute(
        PLACE_SQL,
        [item.position for item in items],
        [item.previous for item in items],
        [item.shard for item in items],
        [row[0] for row in rows],
        [item.time for item in items],
        last_position,
        heads,
        state.floor_id,
    )
    state.last_position, state.heads = last_position, heads
    return items


def _placed(row: Record, position: int, heads: list[int], log_id: str) -> FeedItem:
    shard: int = row[1]
    previous, heads[shard] = heads[shard], position
    created_at: datetime = row[7]
    event = (row[2], row[3], row[4], row[5], row[6], created_at, row[8], row[9])
    return FeedItem(position, previous, shard, *event, log_id)


async def mark_sent(connection: Connection, state: LogState, position: int) -> None:
    """Without waiting for the disk: a mark that is lost means events sent twice, which is harmless."""
    await connection.execute(
        f"BEGIN; SET LOCAL synchronous_commit = off; UPDATE relay_state SET sent_position = {position:d}; COMMIT"  # noqa: S608
    )
    state.sent_position = position
