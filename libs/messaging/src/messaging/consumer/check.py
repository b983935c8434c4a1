"""Compares what was applied with what each source has said: the only way to notice a topic that lost its end."""

from collections.abc import Mapping, Sequence
from time import monotonic
from typing import Any

from structlog import get_logger

from messaging.bus import Bus
from messaging.consumer.inbox import Inbox
from messaging.delivery import Feed

INTERVAL_SECONDS = 3.0
RECOVERIES_IN_A_ROW_MAX = 3

logger = get_logger("messaging")


class HeadCheck:
    """A source is behind when the bus made no progress between two looks, although its head is further."""

    def __init__(self, inbox: Inbox, feed: Feed, sources: Sequence[str], bus: Bus) -> None:
        self._bus = bus
        self._inbox = inbox
        self._feed = feed
        self._sources = sources
        self._due_at = monotonic()
        self._behind: dict[str, Mapping[int, int]] = {}
        self._recoveries_in_a_row = 0

    def due(self, at: float) -> None:
        """The next check at this `time.monotonic`."""
        self._due_at = at

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
        recovered = [await self._source(source, _owned(consumer, self._bus.topic(source))) for source in self._sources]
        if any(recovered):
            self._recoveries_in_a_row += 1

    async def _source(self, source: str, owned: tuple[int, set[int]]) -> int:
        partition_count, partitions = owned
        try:
            heads = await self._feed.heads(source)
        except Exception as error:
            logger.debug("heads are not to be had", source=source, error=repr(error))
            return 0
        self._inbox.forget()
        cursors = await self._inbox.cursors()
        behind = {
            shard: cursors[source, shard]
            for shard, head in heads.items()
            if cursors[source, shard] < head and shard % partition_count in partitions
        }
        still = {shard for shard, cursor in behind.items() if self._behind.get(source, {}).get(shard) == cursor}
        self._behind[source] = behind
        if behind:
            self._due_at = min(self._due_at, monotonic() + 1.0)
        return await self._inbox.recover(source, {shard: heads[shard] for shard in still}) if still else 0


def _owned(consumer: Any, topic: str) -> tuple[int, set[int]]:
    """(number of partitions, those that are ours) of `topic`."""
    partitions = consumer.partitions_for_topic(topic) or () if consumer is not None else ()
    return max(1, len(partitions)), {p.partition for p in consumer.assignment() if p.topic == topic}
