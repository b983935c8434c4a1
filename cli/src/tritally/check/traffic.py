"""Whether anything is on its way between the services: the barrier of positions (architecture, rule 13)."""

import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

from tritally.check.databases import Connection, Databases, one_instant

READERS = {
    "auth": ("documents", "inventory", "ledger", "risk"),
    "documents": ("inventory", "ledger", "risk"),
    "inventory": ("documents", "ledger", "risk"),
    "ledger": ("documents", "inventory", "risk"),
}
"""Source -> who hears it."""

SAID_SQL = """
SELECT s.heads, (SELECT count(*) FROM outbox o WHERE o.id > s.floor_id
    AND NOT EXISTS (SELECT FROM outbox_positions p WHERE p.outbox_id = o.id)) AS unsaid
FROM relay_state s
"""
UNDECIDED_SQL = "SELECT count(*) FROM books WHERE status = 'in_flight' AND changed_at > now() - $1::interval"
DECIDED_WITHIN = timedelta(seconds=10)
"""Risk judges what it has been waiting for a second behind a barrier of its own; what it leaves longer is a finding."""
HEARD_SQL = "SELECT source, shard, position FROM inbox_cursors"
LOOK_EVERY_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class Traffic:
    """`said`, `heard`: shard -> position by source, and by reader and source; `unsaid`: outbox rows without one.

    `undecided`: versions of which risk has heard too lately to have judged them.
    """

    said: Mapping[str, Mapping[int, int]]
    unsaid: Mapping[str, int]
    heard: Mapping[tuple[str, str], Mapping[int, int]]
    undecided: int

    def waits_for(self) -> list[str]:
        """Who has not said or heard everything yet; empty when all is quiet."""
        silent = [f"{service} has {count} events to send" for service, count in self.unsaid.items() if count]
        if self.undecided:
            silent.append(f"risk has {self.undecided} versions to judge")
        return silent + [
            f"{reader} has {behind} shards of {source} to hear"
            for source, readers in READERS.items()
            for reader in readers
            if (behind := self._behind(reader, source))
        ]

    def _behind(self, reader: str, source: str) -> int:
        heard = self.heard.get((reader, source), {})
        return sum(heard.get(shard, 0) < position for shard, position in self.said.get(source, {}).items())


class NotQuietError(RuntimeError):
    """The services did not come to rest in time; the text says who waits for what."""


async def look(databases: Databases) -> Traffic:
    said, unsaid = {}, {}
    heard: dict[tuple[str, str], dict[int, int]] = {}
    for service, connection in databases.items():
        said[service], unsaid[service] = await _said(connection)
        for source, shard, position in await connection.fetch(HEARD_SQL):
            heard.setdefault((service, source), {})[shard] = position
    undecided = await databases["risk"].fetchval(UNDECIDED_SQL, DECIDED_WITHIN)
    return Traffic(said, unsaid, heard, undecided)


@asynccontextmanager
async def at_rest(databases: Databases, patience_seconds: float) -> AsyncIterator[Traffic]:
    """Snapshots at which nothing is on its way. Raises NotQuietError."""
    until = time.monotonic() + patience_seconds
    while True:
        async with one_instant(databases):
            traffic = await look(databases)
            waits_for = traffic.waits_for()
            if not waits_for:
                yield traffic
                return
        if time.monotonic() > until:
            raise NotQuietError("; ".join(waits_for))
        await asyncio.sleep(LOOK_EVERY_SECONDS)


async def _said(connection: Connection) -> tuple[dict[int, int], int]:
    row = await connection.fetchrow(SAID_SQL)
    return (dict(enumerate(row["heads"])), row["unsaid"]) if row else ({}, 0)
