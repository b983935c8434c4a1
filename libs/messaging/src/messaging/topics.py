"""Topics: asked for with one partition per shard where the broker has an admin API, else made on first use."""

import asyncio

from aiokafka.admin import AIOKafkaAdminClient, NewTopic  # type: ignore[import-untyped]
from structlog import get_logger

from messaging.bounded import within
from messaging.bus import Bus
from messaging.shards import SHARDS

logger = get_logger("messaging")
ADMIN_SECONDS_MAX = 5.0


async def make_topics(bus: Bus, sources: list[str]) -> None:
    """Try to make the topics; existing ones stay as they are. The embedded broker has no controller and refuses."""
    names = [bus.topic(source) for source in sources]
    if not await within(ADMIN_SECONDS_MAX, _make_topics(bus.bootstrap_servers, names)):
        logger.info("topics are left to be made on first use", topics=names)


async def _make_topics(bootstrap_servers: str, names: list[str]) -> None:
    client = AIOKafkaAdminClient(bootstrap_servers=bootstrap_servers, request_timeout_ms=4000)
    try:
        await client.start()
        await client.create_topics([NewTopic(name, num_partitions=SHARDS, replication_factor=-1) for name in names])
    finally:
        await asyncio.shield(client.close())
