"""From one database to the other over a real bus."""

import asyncio
from time import perf_counter
from uuid import uuid4

from aiokafka import AIOKafkaProducer  # type: ignore[import-untyped]
from tests.messaging.service import Pair, assert_each_once, running, speak, wait_for_effects

from messaging import SHARDS
from messaging.bus import Bus
from messaging.topics import make_topics
from tritally.servers.embedded_broker import EmbeddedBroker


async def passes(pair: Pair, bootstrap: str) -> None:
    said, heard = pair.speaker(bootstrap), pair.reader(bootstrap)
    organisations = [uuid4() for _ in range(7)]
    async with running(said, heard):
        for batch in range(10):
            await speak(pair.source, [f"{batch}-{i}" for i in range(100)], organisations)
            said.wake()
        await wait_for_effects(pair.target, 1000)
        positions = await said.positions()
        assert (await heard.positions()).heard == {"documents": positions.said}
        assert positions.unsent == 0
    await assert_each_once(pair.source, pair.target)


async def test_what_is_said_is_heard_once_and_in_order(pair: Pair, kafka_server: str) -> None:
    await passes(pair, kafka_server)
    assert pair.feed.pages == []


async def test_the_embedded_broker_will_do(pair: Pair, embedded_broker: EmbeddedBroker) -> None:
    await passes(pair, embedded_broker.bootstrap_servers)


async def test_one_event_passes_in_milliseconds(pair: Pair, kafka_server: str) -> None:
    said, heard = pair.speaker(kafka_server), pair.reader(kafka_server)
    seconds = []
    async with running(said, heard):
        for number in range(30):
            started = perf_counter()
            await speak(pair.source, [f"{number}"], [uuid4()])
            said.wake()
            await wait_for_effects(pair.target, number + 1)
            seconds.append(perf_counter() - started)
            await asyncio.sleep(0.013 * number)  # at any phase of whatever sleeps between looks
    assert sorted(seconds)[22] < 0.1


async def test_topics_are_made_with_a_partition_per_shard(kafka_server: str, embedded_broker: EmbeddedBroker) -> None:
    bus = Bus(kafka_server, f"t{uuid4().hex[:8]}.")
    assert await make_topics(bus, ["documents", "ledger"])
    assert await make_topics(bus, ["documents", "ledger"])
    async with AIOKafkaProducer(bootstrap_servers=kafka_server) as producer:
        assert len(await producer.partitions_for(bus.topic("ledger"))) == SHARDS
    assert not await make_topics(Bus(embedded_broker.bootstrap_servers), ["documents"])
