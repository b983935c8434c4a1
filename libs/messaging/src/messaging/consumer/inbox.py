"""Takes what was heard and sees it applied: in order, once, whatever arrives and whatever fails."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from structlog import get_logger

from messaging.consumer.applying import Applying
from messaging.consumer.cursors import Place, add_cursors, read_cursors
from messaging.consumer.gaps import doubles, gaps_of, joining
from messaging.consumer.heard import Ear, Heard
from messaging.consumer.logs import Logs
from messaging.consumer.persist import persist
from messaging.delivery import Feed, Heads, Transactions
from messaging.metrics import BATCH_SIZE, DUPLICATES, GAP_RECOVERIES, RECOVERED
from messaging.troubles import Troubles

PAGE_SIZE = 1000
FEED_SECONDS_MAX = 10.0

logger = get_logger("messaging")


@dataclass
class Inbox:
    """One at a time: `lock` is held while a batch or a recovery is at work."""

    service: str
    database: Transactions
    ear: Ear
    feed: Feed
    wake: Callable[[], None]
    troubles: Troubles
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    _cursors: dict[Place, int] | None = None

    def __post_init__(self) -> None:
        self.logs = Logs(self.service, self.database, self.feed, self.troubles, self._forget_cursors)
        self._applying = Applying(self.service, self.database, self.troubles, self.wake, self._moved, self.forget)

    async def hear(self, batch: Sequence[Heard]) -> None:
        """See `batch` applied. What lies beyond a gap that the feed cannot fill now is dropped; a check gets it."""
        async with self.lock:
            await self._hear(await self.logs.current(batch))

    async def _hear(self, batch: Sequence[Heard]) -> None:
        BATCH_SIZE.labels(self.service).observe(len(batch))
        cursors = await self.cursors()
        for double in doubles(batch, cursors):
            DUPLICATES.labels(self.service, double.source).inc()
        gaps = gaps_of(batch, cursors)
        for source in {source for source, _ in gaps}:
            await self._fill(source, {shard: until for (s, shard), until in gaps.items() if s == source})
        await self._applying.all(joining(batch, await self.cursors()))

    async def cursors(self) -> Mapping[Place, int]:
        """What was applied as far as this process knows; others may be further."""
        if self._cursors is None:
            self._cursors = await persist(self.database, self.troubles, self.read_cursors)
        return self._cursors

    def forget(self) -> None:
        """Others may have applied something: read the cursors again."""
        self._cursors = None
        self.logs.forget()

    async def follows(self, source: str, heads: Heads) -> bool:
        """Whether the log of `source` is the one that these books go on with."""
        async with self.lock:
            return await self.logs.follows(source, heads)

    async def recover(self, source: str, heads: Mapping[int, int]) -> int:
        """Bring the shards of `source` up to `heads` from its feed; how many events were applied."""
        async with self.lock:
            self._forget_cursors()
            cursors = await self.cursors()
            behind = {shard: head for shard, head in heads.items() if cursors[source, shard] < head}
            return await self._fill(source, behind) if behind else 0

    async def _fill(self, source: str, until: Mapping[int, int]) -> int:
        """Apply from the feed what is missing of each shard up to the position given."""
        GAP_RECOVERIES.labels(self.service, source).inc()
        recovered = after = 0
        while missing := self._missing(source, until, cursors := dict(await self.cursors())):
            page = await self._page(source, max(after, min(missing)))
            wanted = [heard for heard in page if heard.shard in until and heard.position > cursors[heard.place]]
            await self._applying.all(wanted)
            if not page or (wanted and await self.cursors() == cursors):
                logger.warning("a feed did not fill a gap", service=self.service, source=source, until=until)
                break
            after = page[-1].position
            recovered += len(wanted)
        RECOVERED.labels(self.service, source).inc(recovered)
        return recovered

    def _missing(self, source: str, until: Mapping[int, int], cursors: Mapping[Place, int]) -> list[int]:
        """Cursors of the shards that are not there yet."""
        return [cursors[source, shard] for shard, target in until.items() if cursors[source, shard] < target]

    async def _page(self, source: str, after: int) -> Sequence[Heard]:
        """A page of the feed; empty when the source does not answer, which a later check mends."""
        try:
            async with asyncio.timeout(FEED_SECONDS_MAX):
                items = await self.feed.after(source, after, PAGE_SIZE)
        except Exception as error:
            self.troubles.set(f"feed {source}", f"the event log of {source} does not answer: {error!r}")
            logger.warning("a feed does not answer", service=self.service, source=source, error=repr(error))
            return []
        self.troubles.set(f"feed {source}", None)
        return await self.logs.current(self.ear.items(source, items))

    def _forget_cursors(self) -> None:
        self._cursors = None

    def _moved(self, positions: Mapping[Place, int]) -> None:
        if self._cursors is not None:
            self._cursors.update(positions)

    async def read_cursors(self) -> dict[Place, int]:
        """What was applied, by whomever."""
        async with self.database.connection() as connection:
            await add_cursors(connection, self.ear.sources)
            return await read_cursors(connection, self.ear.sources)
