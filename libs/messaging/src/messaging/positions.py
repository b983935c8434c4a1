"""The barrier of architecture rule 13: what a service has said, and what it has heard of the others."""

from collections.abc import Mapping
from dataclasses import dataclass

from messaging.delivery import Connection

SAID_SQL = """
SELECT last_position, heads, last_position - sent_position + (
    SELECT count(*) FROM outbox o WHERE o.id > s.floor_id
    AND NOT EXISTS (SELECT FROM outbox_positions p WHERE p.outbox_id = o.id)) AS unsent
FROM relay_state s
"""
HEARD_SQL = "SELECT source, shard, position, parked FROM inbox_cursors ORDER BY source, shard"


@dataclass(frozen=True, slots=True)
class Positions:
    """`said`: shard -> last position; `unsent`: events in the outbox that are not on the bus yet;
    `heard`: source -> shard -> last position applied; `parked`: dead letters that wait for a replay."""

    last_position: int
    said: Mapping[int, int]
    unsent: int
    heard: Mapping[str, Mapping[int, int]]
    parked: int


async def read_positions(connection: Connection) -> Positions:
    """Where this service stands. Taken by one snapshot per direction: what was heard is never ahead of what was said
    because of it when `heard` is read first."""
    heard: dict[str, dict[int, int]] = {}
    parked = 0
    for source, shard, position, waiting in await connection.fetch(HEARD_SQL):
        heard.setdefault(source, {})[shard] = position
        parked += waiting
    last_position, heads, unsent = await connection.fetchrow(SAID_SQL)  # type: ignore[misc]
    return Positions(last_position, dict(enumerate(heads)), unsent, heard, parked)
