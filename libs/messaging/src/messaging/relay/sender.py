"""The producer: idempotent, without linger, with time-outs of its own, and replaced whenever it failed."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from aiokafka import AIOKafkaProducer  # type: ignore[import-untyped]
from aiokafka.errors import KafkaError  # type: ignore[import-untyped]
from structlog import get_logger

from messaging.bounded import within
from messaging.bus import Bus
from messaging.cloud_events import headers_of
from messaging.delivery import FeedItem
from messaging.topics import make_topics

SEND_SECONDS_MAX = 10.0
STOP_SECONDS_MAX = 3.0
BATCH_BYTES_MAX = 512 * 1024
BODY_BYTES_MAX = 900_000
"""A longer body does not pass a broker's default limits: it is sent empty, and readers fetch it from the feed."""

logger = get_logger("messaging")


class BusAwayError(Exception):
    """The broker did not take everything in time; what it took is not known."""


@dataclass
class Sender:
    source: str
    bus: Bus
    _producer: AIOKafkaProducer | None = None
    _stopping: set[asyncio.Task[bool]] = field(default_factory=set)

    async def send(self, items: Sequence[FeedItem]) -> None:
        """All of `items`, in order, acknowledged, within `SEND_SECONDS_MAX`. BusAwayError: perhaps some of them."""
        try:
            async with asyncio.timeout(SEND_SECONDS_MAX):
                await self._send(self._producer or await self._start(), items)
        except (KafkaError, OSError, TimeoutError, AssertionError) as error:
            self._replace()
            raise BusAwayError(f"{type(error).__name__}: {error}") from error

    async def stop(self) -> None:
        """Let the producer go, politely for a few seconds."""
        self._replace()
        if self._stopping:
            await asyncio.wait(self._stopping)

    async def _start(self) -> AIOKafkaProducer:
        producer = self._producer = AIOKafkaProducer(
            bootstrap_servers=self.bus.bootstrap_servers,
            client_id=f"{self.source}-relay",
            enable_idempotence=True,
            acks="all",
            linger_ms=0,
            max_batch_size=BATCH_BYTES_MAX,
            request_timeout_ms=int(SEND_SECONDS_MAX * 800),
            metadata_max_age_ms=10_000,
        )
        await producer.start()
        await make_topics(self.bus, [self.source])
        return producer

    async def _send(self, producer: AIOKafkaProducer, items: Sequence[FeedItem]) -> None:
        partitions = await producer.partitions_for(self.bus.topic(self.source))
        acknowledged = []
        for partition, share in _by_partition(items, len(partitions)).items():
            acknowledged += await self._send_partition(producer, partition, share)
        await asyncio.gather(*acknowledged)

    async def _send_partition(
        self, producer: AIOKafkaProducer, partition: int, items: Sequence[FeedItem]
    ) -> list["asyncio.Future[object]"]:
        """Records are built here, each with its own key: never by a call that pairs two lists (faststream#2943)."""
        topic = self.bus.topic(self.source)
        acknowledged = []
        batch = producer.create_batch()
        for item in items:
            record = {
                "key": item.key.encode(),
                "value": item.body if len(item.body) <= BODY_BYTES_MAX else b"",
                "timestamp": None,
                "headers": headers_of(self.source, item),
            }
            if batch.append(**record) is None:
                acknowledged.append(await producer.send_batch(batch, topic, partition=partition))
                batch = producer.create_batch()
                batch.append(**record)
        acknowledged.append(await producer.send_batch(batch, topic, partition=partition))
        return acknowledged

    def _replace(self) -> None:
        if self._producer is not None:
            stopping = asyncio.create_task(within(STOP_SECONDS_MAX, self._producer.stop()))
            self._stopping.add(stopping)
            stopping.add_done_callback(self._stopping.discard)
            self._producer = None


def _by_partition(items: Sequence[FeedItem], partition_count: int) -> dict[int, list[FeedItem]]:
    shares: dict[int, list[FeedItem]] = {}
    for item in items:
        shares.setdefault(item.shard % partition_count, []).append(item)
    return shares
