"""Topics: asked for with one partition per shard where the broker has an admin API, else made on first use."""

import asyncio

from aiokafka.admin import AIOKafkaAdminClient, NewTopic  # type: ignore[import-untyped]
from structlog import get_logger

from messaging.bounded import within
from messaging.bus import Bus
from messaging.shards import SHARDS

logger = get_logger("messaging")
ADMIN_SECONDS_MAX = 5.0
CLOSE_SECONDS_MAX = 1.0
REPLICAS_MAX = 3


async def make_topics(bus: Bus, sources: list[str]) -> bool:
    """Make the topics that are not there yet. False: the broker cannot; the embedded one has no controller."""
    names = [bus.topic(source) for source in sources]
    try:
        async with asyncio.timeout(ADMIN_SECONDS_MAX):
            await _make_topics(bus.bootstrap_servers, names)
    except Exception as error:
        logger.info("topics are left to be made on first use", topics=names, error=repr(error))
        return False
    return True


async def _make_topics(bootstrap_servers: str, names: list[str]) -> None:
    client = AIOKafkaAdminClient(bootstrap_servers=bootstrap_servers, request_timeout_ms=4000)
    try:
        await client.start()
        brokers = (await client.describe_cluster())["brokers"]
        replicas = min(REPLICAS_MAX, len(brokers))
        await client.create_topics(
            [NewTopic(name, num_partitions=SHARDS, replication_factor=replicas) for name in names]
        )
    finally:
        await within(CLOSE_SECONDS_MAX, client.close())
