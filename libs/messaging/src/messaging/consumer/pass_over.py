"""A batch that nobody here wants to hear: its cursors move on, by one statement that commits for itself."""

from collections.abc import Sequence

from messaging.consumer.cursors import Place
from messaging.consumer.heard import Heard
from messaging.delivery import Transactions

# As in `LOCK_SQL`, the commit waits for no disk.
MOVE_ON_SQL = """
UPDATE inbox_cursors c SET position = n.position
FROM set_config('synchronous_commit', 'off', true),
     unnest($1::text[], $2::smallint[], $3::text[], $4::bigint[], $5::bigint[])
         AS n (source, shard, log_id, previous, position)
WHERE c.source = n.source AND c.shard = n.shard AND c.log_id = n.log_id::uuid
    AND c.position >= n.previous AND c.position < n.position
"""


async def pass_over(database: Transactions, batch: Sequence[Heard]) -> dict[Place, int] | None:
    """The cursors afterwards; None: not all of them were where `batch` (in order of position) joins on."""
    chains = _chains(batch)
    if chains is None:
        return None
    rows = [(*place, *chains[place]) for place in sorted(chains)]
    async with database.connection() as connection:
        status = await connection.execute(MOVE_ON_SQL, *map(list, zip(*rows, strict=True)))
    return {place: position for place, (_, _, position) in chains.items()} if status == f"UPDATE {len(rows)}" else None


def _chains(batch: Sequence[Heard]) -> dict[Place, tuple[str, int, int]] | None:
    """Log, the position before the first event, and the position of the last, where each joins on to the one before."""
    chains: dict[Place, tuple[str, int, int]] = {}
    for heard in batch:
        log_id, first, last = chains.get(heard.place, (heard.log_id, heard.previous, heard.previous))
        if (heard.log_id, heard.previous) != (log_id, last):
            return None
        chains[heard.place] = (log_id, first, heard.position)
    return chains
