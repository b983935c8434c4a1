"""Keeps events of a log that is not its source's own out of the books: a stale one of an older installation, or one
that a restore has cut off. The source alone can tell which log it has, so it is asked when an event names another."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from structlog import get_logger

from messaging.consumer.cursors import add_cursors
from messaging.consumer.followed_logs import follow, read_followed
from messaging.consumer.heard import Heard
from messaging.consumer.persist import persist
from messaging.delivery import Feed, Heads, Transactions
from messaging.metrics import STALE
from messaging.troubles import Troubles

HEADS_SECONDS_MAX = 10.0

logger = get_logger("messaging")


@dataclass
class Logs:
    """`changed` hears that another log is followed. `_logs`: source -> id of the log that is read (None: none is); a
    source is absent until it was asked, which it is again after `forget`."""

    service: str
    database: Transactions
    feed: Feed
    troubles: Troubles
    changed: Callable[[], None]
    _logs: dict[str, str | None] = field(default_factory=dict)

    def forget(self) -> None:
        """Time may have passed, or another process may have gone over to another log."""
        self._logs.clear()

    async def current(self, batch: Sequence[Heard]) -> Sequence[Heard]:
        """What of `batch` belongs to the logs that are read, once the sources of all else were asked."""
        strange = {heard.source for heard in batch if not self._is_current(heard)}
        if not strange:
            return batch
        for source in strange:
            await self._ask(source)
        self._count(heard for heard in batch if not self._is_current(heard))
        return [heard for heard in batch if self._is_current(heard)]

    def _is_current(self, heard: Heard) -> bool:
        return heard.log_id == self._logs.get(heard.source)

    async def follows(self, source: str, heads: Heads) -> bool:
        """Whether the log of `heads` may be read here; goes over to it where nothing is lost by that."""
        if self._logs.get(source) == heads.log_id:
            return True
        is_followed = await persist(self.database, self.troubles, lambda: self._follow(source, heads))
        self._logs[source] = heads.log_id if is_followed else None
        self.changed()
        self._tell(source, heads, is_followed)
        return is_followed

    async def _follow(self, source: str, heads: Heads) -> bool:
        async with self.database.transaction() as connection:
            await add_cursors(connection, [source])
            return await follow(connection, source, heads)

    async def _ask(self, source: str) -> None:
        """Without an answer the log followed so far is trusted; what is of another is left for a later check."""
        try:
            async with asyncio.timeout(HEADS_SECONDS_MAX):
                heads = await self.feed.heads(source)
        except Exception as error:
            logger.info("a source does not say its log", service=self.service, source=source, error=repr(error))
            if source not in self._logs:
                self._logs[source] = await persist(self.database, self.troubles, lambda: self._followed(source))
            return
        await self.follows(source, heads)

    async def _followed(self, source: str) -> str | None:
        async with self.database.connection() as connection:
            return await read_followed(connection, source)

    def _tell(self, source: str, heads: Heads, is_followed: bool) -> None:
        text = f"{source} has another log ({heads.log_id}), which lacks events that were applied here: decisions/0010"
        self.troubles.set(f"log {source}", None if is_followed else text)
        if is_followed:
            logger.info("a log is followed", service=self.service, source=source, log_id=heads.log_id)
        else:
            logger.error("a log is not followed", service=self.service, source=source, log_id=heads.log_id)

    def _count(self, stale: Iterable[Heard]) -> None:
        for source, number in Counter(heard.source for heard in stale).items():
            STALE.labels(self.service, source).inc(number)
            logger.warning("events of another log were dropped", service=self.service, source=source, number=number)
