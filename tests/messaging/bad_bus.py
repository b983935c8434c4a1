"""A bus that delivers each event several times and out of order."""

import random
from collections.abc import Sequence

from aiokafka import AIOKafkaProducer  # type: ignore[import-untyped]

from messaging import FeedItem
from messaging.cloud_events import headers_of


def shuffled(items: Sequence[FeedItem], chance: random.Random, *, copies_max: int, window: int) -> list[FeedItem]:
    """Each item 1 to `copies_max` times, each copy at most `window` places from where it belongs."""
    copies = [item for item in items for _ in range(chance.randint(1, copies_max))]
    return [item for _, item in sorted(enumerate(copies), key=lambda place: place[0] + chance.uniform(0, window))]


async def deliver(bootstrap: str, topic: str, items: Sequence[FeedItem]) -> None:
    """Put `items` on the topic as they are, key by key on its partition."""
    async with AIOKafkaProducer(bootstrap_servers=bootstrap, linger_ms=5) as producer:
        count = len(await producer.partitions_for(topic))
        for item in items:
            await producer.send(
                topic,
                key=item.key.encode(),
                value=item.body,
                partition=item.shard % count,
                headers=headers_of("documents", item),
            )
        await producer.flush()
