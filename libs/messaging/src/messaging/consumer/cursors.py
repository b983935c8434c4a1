"""How far each shard of each source was applied: the inbox, one row per (source, shard)."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from asyncpg import Record

from messaging.delivery import Connection
from messaging.shards import SHARDS

Place: TypeAlias = tuple[str, int]
"""(source, shard)"""

ADD_SQL = """
INSERT INTO inbox_cursors (source, shard)
SELECT source, shard FROM unnest($1::text[]) source, generate_series(0, $2::int - 1) shard
ON CONFLICT DO NOTHING
"""
# The commit of a batch waits for no disk: what a crash of the server takes, it takes whole, cursors and all, and the
# events come again. Nothing of it is known outside before the relay's commit, which is durable and comes later.
LOCK_SQL = """
SELECT c.source, c.shard, c.position, c.parked, c.log_id::text
FROM set_config('synchronous_commit', 'off', true), inbox_cursors c
WHERE (c.source, c.shard) IN (SELECT * FROM unnest($1::text[], $2::smallint[]))
ORDER BY c.source, c.shard FOR UPDATE OF c
"""
SAVE_SQL = """
UPDATE inbox_cursors c SET position = n.position
FROM unnest($1::text[], $2::smallint[], $3::bigint[]) AS n (source, shard, position)
WHERE c.source = n.source AND c.shard = n.shard
"""
READ_SQL = "SELECT source, shard, position FROM inbox_cursors WHERE source = ANY($1::text[])"


class Cursors:
    """Cursors locked by the transaction of a batch, with what it changes."""

    def __init__(self, rows: Iterable[Record]) -> None:
        self.position: dict[Place, int] = {}
        self.log_id: dict[str, str | None] = {}
        self.anything_parked = False
        for source, shard, position, parked, log_id in rows:
            self.log_id[source] = log_id
            self.position[source, shard] = position
            self.anything_parked |= parked > 0


async def add_cursors(connection: Connection, sources: Sequence[str]) -> None:
    """See that each shard of each source has its row."""
    await connection.execute(ADD_SQL, list(sources), SHARDS)


async def read_cursors(connection: Connection, sources: Sequence[str]) -> dict[Place, int]:
    return {(source, shard): position for source, shard, position in await connection.fetch(READ_SQL, list(sources))}


async def lock_cursors(connection: Connection, places: Iterable[Place]) -> Cursors:
    """The rows once nobody else writes them. One statement of its own, sorted: no deadlock, no stale read."""
    wanted = sorted(set(places))
    rows = await connection.fetch(LOCK_SQL, [source for source, _ in wanted], [shard for _, shard in wanted])
    return Cursors(rows)


async def save_cursors(connection: Connection, cursors: Cursors, before: Mapping[Place, int]) -> None:
    """Write the rows that moved on from `before`."""
    moved = [place for place, position in cursors.position.items() if position != before[place]]
    await connection.execute(
        SAVE_SQL,
        [source for source, _ in moved],
        [shard for _, shard in moved],
        [cursors.position[place] for place in moved],
    )
