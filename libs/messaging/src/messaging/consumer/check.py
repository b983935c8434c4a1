"""Compares what was applied with what each source has said: the only way to notice a topic that lost its end."""

from collections.abc import Callable, Mapping, Sequence
from time import monotonic
from typing import Any

from structlog import get_logger

from messaging.bus import Bus
from messaging.consumer.inbox import Inbox
from messaging.consumer.membership import has_joined, ownership
from messaging.delivery import Feed

INTERVAL_SECONDS = 3.0
AGAIN_SECONDS = 1.0
RECOVERIES_IN_A_ROW_MAX = 3

logger = get_logger("messaging")


class HeadCheck:
    """A source is behind when the bus made no progress between two looks, although its head is further."""

    def __init__(self, inbox: Inbox, feed: Feed, sources: Sequence[str], bus: Bus) -> None:
        self._inbox = inbox
        self._feed = feed
        self._sources = sources
        self._bus = bus
        self._due_at = monotonic()
        self._behind: dict[str, Mapping[int, int]] = {}
        self._recoveries_in_a_row = 0

    def due(self) -> None:
        """Look at the next occasion."""
        self._due_at = monotonic()

    def forgive(self) -> None:
        """The bus gets another chance."""
        self._recoveries_in_a_row = 0

    @property
    def bus_is_dead(self) -> bool:
        """Several checks in a row had to take from the feed what should have come by the bus."""
        return self._recoveries_in_a_row >= RECOVERIES_IN_A_ROW_MAX

    async def run(self, consumer: Any, *, idle: bool) -> None:
        """Look, if it is time and nothing arrives."""
        if not idle:
            self._recoveries_in_a_row = 0
        if not idle or monotonic() < self._due_at:
            return
        self._due_at = monotonic() + INTERVAL_SECONDS
        recovered = [
            await self._source(source, ownership(consumer, self._bus.topic(source))) for source in self._sources
        ]
        if any(recovered) and has_joined(consumer):
            self._recoveries_in_a_row += 1

    async def _source(self, source: str, owns: Callable[[int], bool]) -> int:
        """How many events of `source` had to come from its feed."""
        try:
            heads = await self._feed.heads(source)
        except Exception as error:
            logger.debug("heads are not to be had", source=source, error=repr(error))
            return 0
        if not await self._inbox.follows(source, heads):
            return 0
        positions = {shard: head for shard, head in heads.positions.items() if owns(shard)}
        still = await self._still_behind(source, positions)
        return await self._inbox.recover(source, {shard: positions[shard] for shard in still}) if still else 0

    async def _still_behind(self, source: str, heads: Mapping[int, int]) -> list[int]:
        """Shards that were behind at the last look and have not moved since."""
        cursors = await self._inbox.read_cursors()
        behind = {shard: cursors[source, shard] for shard, head in heads.items() if cursors[source, shard] < head}
        before, self._behind[source] = self._behind.get(source, {}), behind
        if behind:
            self._due_at = min(self._due_at, monotonic() + AGAIN_SECONDS)
        return [shard for shard, cursor in behind.items() if before.get(shard) == cursor]
