"""Which log of each source is followed here, kept with the cursors; and when a new one may take its place."""

from collections.abc import Mapping

from messaging.consumer.cursors import Cursors, lock_cursors
from messaging.delivery import Connection, Heads
from messaging.shards import SHARDS

READ_SQL = "SELECT log_id::text FROM inbox_cursors WHERE source = $1 LIMIT 1"
ACCEPTS_SQL = "SELECT bool_or(accepts_any) FROM inbox_cursors WHERE source = $1"
FOLLOW_SQL = "UPDATE inbox_cursors SET log_id = $2::text::uuid, accepts_any = false WHERE source = $1"
ACCEPT_SQL = "UPDATE inbox_cursors SET accepts_any = true WHERE source = $1 AND log_id IS NOT NULL"
FORGET_SQL = """
WITH ends AS (SELECT * FROM unnest($2::smallint[], $3::bigint[]) AS e (shard, position)),
forgotten AS (
    DELETE FROM dead_letters d USING ends e WHERE d.source = $1 AND d.shard = e.shard AND d.position > e.position
    RETURNING d.shard, d.replayed_at),
counts AS (SELECT shard, count(*) AS parked FROM forgotten WHERE replayed_at IS NULL GROUP BY shard)
UPDATE inbox_cursors c SET position = least(c.position, e.position), parked = c.parked - coalesce(n.parked, 0)
FROM ends e LEFT JOIN counts n USING (shard) WHERE c.source = $1 AND c.shard = e.shard
"""


async def read_followed(connection: Connection, source: str) -> str | None:
    """Id of the log of `source`; None: it was never heard."""
    log_id: str | None = await connection.fetchval(READ_SQL, source)
    return log_id


async def follow(connection: Connection, source: str, heads: Heads) -> bool:
    """Whether the log of `heads` is followed from now on. The cursor rows of all shards must be there."""
    cursors = await lock_cursors(connection, [(source, shard) for shard in range(SHARDS)])
    log_id = cursors.log_id[source]
    if log_id == heads.log_id:
        return True
    shared = heads.shared.get(log_id or "", {})
    if log_id is not None and beyond(cursors, shared):
        if not await connection.fetchval(ACCEPTS_SQL, source):
            return False
        ends = [shared.get(shard, 0) for shard in range(SHARDS)]
        await connection.execute(FORGET_SQL, source, list(range(SHARDS)), ends)
    await connection.execute(FOLLOW_SQL, source, heads.log_id)
    return True


def beyond(cursors: Cursors, shared: Mapping[int, int]) -> bool:
    """Whether anything was heard that the new log does not share with the old."""
    return any(position > shared.get(shard, 0) for (_, shard), position in cursors.position.items())


async def accept_any(connection: Connection, source: str) -> bool:
    """A person's decision: follow whatever log the source has, from where it differs. False: it was never heard."""
    return (await connection.execute(ACCEPT_SQL, source)) != "UPDATE 0"
