"""The bus, the topics or the database go away and come back."""

import asyncio
from time import monotonic
from uuid import uuid4

import pytest
from aiokafka.admin import AIOKafkaAdminClient  # type: ignore[import-untyped]
from tests.messaging.service import Pair, assert_each_once, eventually, running, speak, wait_for_effects
from tests.servers import Kafka

from messaging import Messaging
from messaging.relay.sender import Sender

DOWN_SECONDS = 20
BACKLOG_SECONDS_MAX = 60


async def delete_topic(bootstrap: str, topic: str) -> None:
    client = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await client.start()
    await client.delete_topics([topic])
    await client.close()


async def test_a_lost_topic_is_rebuilt_from_the_feed(pair: Pair, kafka_server: str) -> None:
    organisations = [uuid4() for _ in range(30)]
    said, heard = pair.speaker(kafka_server), pair.reader(kafka_server)
    async with running(said):
        await speak(pair.source, [str(i) for i in range(1500)], organisations)
        said.wake()
        await eventually(lambda: nothing_unsent(said))
        await delete_topic(kafka_server, f"{pair.topic_prefix}documents")
        async with running(heard):
            await wait_for_effects(pair.target, 1500)
            assert pair.feed.pages
            await speak(pair.source, [str(i) for i in range(500)], organisations)
            said.wake()
            await wait_for_effects(pair.target, 2000)
            await delete_topic(kafka_server, f"{pair.topic_prefix}documents")
            await speak(pair.source, [str(i) for i in range(500)], organisations)
            said.wake()
            await wait_for_effects(pair.target, 2500)
    await assert_each_once(pair.source, pair.target)


async def nothing_unsent(said: Messaging) -> bool:
    return (await said.positions()).unsent == 0


@pytest.mark.timeout(240)
async def test_writes_go_on_while_the_broker_is_down(
    pair: Pair, own_kafka: Kafka, monkeypatch: pytest.MonkeyPatch
) -> None:
    longest = watch_sends(monkeypatch)
    said, heard = pair.speaker(own_kafka.bootstrap_servers), pair.reader(own_kafka.bootstrap_servers)
    organisations = [uuid4() for _ in range(30)]
    async with running(said, heard):
        await speak(pair.source, ["before"] * 100, organisations)
        said.wake()
        await wait_for_effects(pair.target, 100)
        await asyncio.to_thread(own_kafka.kill)
        down_until, count = monotonic() + DOWN_SECONDS, 100
        while monotonic() < down_until:
            await speak(pair.source, ["meanwhile"] * 50, organisations)
            said.wake()
            count += 50
            await asyncio.sleep(0.1)
        assert said.readiness() == heard.readiness() == []
        await asyncio.to_thread(own_kafka.start)
        back = monotonic()
        await eventually(lambda: nothing_unsent(said), seconds=BACKLOG_SECONDS_MAX)
        await speak(pair.source, ["afterwards"] * 50, organisations)
        said.wake()
        await wait_for_effects(pair.target, count + 50, seconds=BACKLOG_SECONDS_MAX)
        assert monotonic() - back < BACKLOG_SECONDS_MAX
    assert max(longest) < 15
    await assert_each_once(pair.source, pair.target)


def watch_sends(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds that each call of the sender took."""
    seconds: list[float] = []
    send = Sender.send

    async def timed(*arguments: object) -> None:
        started = monotonic()
        try:
            await send(*arguments)  # type: ignore[arg-type]
        finally:
            seconds.append(monotonic() - started)

    monkeypatch.setattr(Sender, "send", timed)
    return seconds


async def test_the_database_drops_every_connection_again_and_again(pair: Pair, kafka_server: str) -> None:
    said, heard = pair.speaker(kafka_server), pair.reader(kafka_server)
    organisations = [uuid4() for _ in range(30)]
    async with running(said, heard):
        for _ in range(10):
            await speak(pair.source, ["x"] * 300, organisations)
            said.wake()
            await asyncio.sleep(0.1)
            await cut(pair)
        await wait_for_effects(pair.target, 3000)
        await eventually(lambda: ready(said, heard))
    await assert_each_once(pair.source, pair.target)


async def cut(pair: Pair) -> None:
    """End all other connections of both databases."""
    for database in (pair.source, pair.target):
        async with database.connection() as connection:
            await connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )


async def ready(*services: Messaging) -> bool:
    return not any(service.readiness() for service in services)


async def test_an_event_too_long_for_the_bus_comes_by_the_feed(pair: Pair, kafka_server: str) -> None:
    said, heard = pair.speaker(kafka_server), pair.reader(kafka_server)
    organisation = uuid4()
    async with running(said, heard):
        await speak(pair.source, ["short", "long" * 400_000, "short again"], [organisation])
        said.wake()
        await wait_for_effects(pair.target, 3)
    assert pair.feed.pages
    await assert_each_once(pair.source, pair.target)
