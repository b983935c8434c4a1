"""The traps of FastStream and aiokafka that were measured once (guide: libraries.md): each test fails when its trap is
open. Latency (sleeping between looks, linger) is in test_flow.py, redelivery of poison in test_poison.py."""

import ast
import asyncio
from collections.abc import Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from time import monotonic
from typing import Any
from uuid import UUID, uuid4

import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition  # type: ignore[import-untyped]
from tests.freezing import freeze, thaw
from tests.messaging.service import (
    Pair,
    assert_each_once,
    effect_count,
    eventually,
    running,
    speak,
    wait_for_effects,
    write_effects,
)

from messaging import Connection, Delivery, Messaging, shard_of
from messaging.bus import Bus
from messaging.consumer import progress
from messaging.relay.sender import BusAwayError, Sender
from tritally.servers.embedded_broker import EmbeddedBroker

ROOT = Path(__file__).parents[2]


class Stopping:
    """Applies `willing` batches, then waits for ever."""

    def __init__(self, willing: int) -> None:
        self.willing = willing
        self.waits = asyncio.Event()

    async def __call__(self, connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
        if self.willing == 0:
            self.waits.set()
            await asyncio.Event().wait()
        self.willing -= 1
        await write_effects(connection, deliveries)


async def put_on_the_bus(pair: Pair, bootstrap: str, count: int) -> None:
    organisations = [uuid4() for _ in range(40)]
    said = pair.speaker(bootstrap)
    for start in range(0, count, 500):
        await speak(pair.source, [str(start + i) for i in range(min(500, count - start))], organisations)
    async with running(said):
        await eventually(lambda: all_sent(said, count))


async def all_sent(said: Messaging, count: int) -> bool:
    positions = await said.positions()
    return positions.last_position == count and positions.unsent == 0


async def committed(pair: Pair, bootstrap: str) -> int:
    """Offsets committed for the reader's group, summed over the partitions."""
    topic = f"{pair.topic_prefix}documents"
    async with AIOKafkaConsumer(
        bootstrap_servers=bootstrap, group_id=f"{pair.topic_prefix}ledger", enable_auto_commit=False
    ) as consumer:
        return sum([await consumer.committed(TopicPartition(topic, number)) or 0 for number in range(12)])


async def test_only_what_was_applied_is_acknowledged(pair: Pair, kafka_server: str) -> None:
    """Open with ACK_FIRST (auto-commit), with ACK, and with a commit without offsets: 3,000 would be committed."""
    await put_on_the_bus(pair, kafka_server, 3000)
    pair.feed.refuses = True
    stopping = Stopping(willing=1)
    async with running(pair.reader(kafka_server, handler=stopping)):
        await stopping.waits.wait()
        await eventually(partial(is_all_acknowledged, pair, kafka_server))
    assert await committed(pair, kafka_server) == await effect_count(pair.target) < 3000
    async with running(pair.reader(kafka_server)):
        await wait_for_effects(pair.target, 3000)
    await assert_each_once(pair.source, pair.target)


async def is_all_acknowledged(pair: Pair, bootstrap_servers: str) -> bool:
    """What was applied, and nothing of the 3,000 that were fetched."""
    return 0 < await committed(pair, bootstrap_servers) == await effect_count(pair.target)


async def test_a_batch_that_cannot_even_be_parked_is_not_acknowledged(pair: Pair, kafka_server: str) -> None:
    """Open with ACK and REJECT_ON_ERROR, which commit also when the handler raises. The second batch shows that the
    first is over."""
    first, second = organisations_of_two_shards()
    pair.feed.refuses = True
    async with pair.target.connection() as connection:
        await connection.execute("ALTER TABLE dead_letters RENAME TO mislaid")

    async def fails(connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
        failed.add(deliveries[0].key)
        raise ZeroDivisionError

    failed = set[str]()
    said = pair.speaker(kafka_server)
    async with running(said, pair.reader(kafka_server, handler=fails)):
        for organisation in (first, second):
            await speak(pair.source, ["x"] * 10, [organisation])
            said.wake()
            await eventually(partial(is_in, str(organisation), failed))
    assert await committed(pair, kafka_server) == 0
    async with running(pair.reader(kafka_server)):
        await wait_for_effects(pair.target, 20)


def organisations_of_two_shards() -> tuple[UUID, UUID]:
    first, second = uuid4(), uuid4()
    return (first, second) if shard_of(str(first)) != shard_of(str(second)) else organisations_of_two_shards()


async def is_in(value: str, values: set[str]) -> bool:
    return value in values


async def test_a_new_reader_hears_from_the_beginning(pair: Pair, kafka_server: str) -> None:
    """Open with auto_offset_reset="latest"."""
    await put_on_the_bus(pair, kafka_server, 500)
    pair.feed.refuses = True
    async with running(pair.reader(kafka_server)):
        await wait_for_effects(pair.target, 500)


async def test_keys_stay_with_their_bodies(pair: Pair, kafka_server: str) -> None:
    """Open with publish_batch (faststream#2943)."""
    await put_on_the_bus(pair, kafka_server, 2000)
    items = {item.position: item for item in await pair.feed.after("documents", 0, 2000)}
    async with AIOKafkaConsumer(
        f"{pair.topic_prefix}documents", bootstrap_servers=kafka_server, auto_offset_reset="earliest"
    ) as consumer:
        for _ in range(2000):
            record = await consumer.getone()
            headers = dict(record.headers)
            item = items.pop(int(headers["ce_position"]))
            assert (record.key.decode(), record.value) == (item.key, item.body)
            assert (headers["ce_subject"].decode(), headers["ce_id"].decode()) == (item.subject, str(item.event_id))
            assert record.partition == item.shard
    assert items == {}


async def test_a_frozen_broker_delays_no_send_and_no_stop(pair: Pair, embedded_broker: EmbeddedBroker) -> None:
    """Open with aiokafka's own time-outs (aiokafka#1101)."""
    await put_on_the_bus(pair, embedded_broker.bootstrap_servers, 5)
    items = await pair.feed.after("documents", 0, 5)
    sender = Sender("documents", Bus(embedded_broker.bootstrap_servers, "frozen."))
    await sender.send(items)
    pid = embedded_broker.process.pid or 0
    freeze(pid)
    try:
        started = monotonic()
        for _ in range(2):
            with pytest.raises(BusAwayError):
                await sender.send(items)
            assert monotonic() - started < 15
            started = monotonic()
        await sender.stop()
        assert monotonic() - started < 5
    finally:
        thaw(pid)
    await sender.send(items)
    await sender.stop()


async def test_a_consumer_that_takes_nothing_is_replaced(
    pair: Pair, kafka_server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The progress watchdog (aiokafka#712): lag, and nothing applied."""
    monkeypatch.setattr(progress, "STUCK_SECONDS", 2.0)
    pair.feed.refuses = True
    said, heard = pair.speaker(kafka_server), pair.reader(kafka_server)
    async with running(said, heard):
        for task in heard._consumer._hearing.subscriber.tasks:  # type: ignore[union-attr]
            task.cancel()
        await speak(pair.source, ["x"] * 100, [uuid4()])
        said.wake()
        await wait_for_effects(pair.target, 100)


async def test_a_deaf_consumer_is_replaced(pair: Pair, kafka_server: str) -> None:
    """It does not even notice that it lags: its source's heads tell, the feed serves, then a new consumer hears."""
    said, heard = pair.speaker(kafka_server), pair.reader(kafka_server)
    async with running(said, heard):
        deaf = heard._consumer._hearing
        deaf.consumer._fetcher._fetch_task.cancel()  # type: ignore[union-attr]
        count = 0
        while heard._consumer._hearing in (deaf, None):
            await speak(pair.source, ["x"], [uuid4()])
            said.wake()
            count += 1
            await wait_for_effects(pair.target, count)
        pair.feed.refuses = True
        await speak(pair.source, ["x"], [uuid4()])
        said.wake()
        await wait_for_effects(pair.target, count + 1)


def test_only_messaging_knows_the_bus() -> None:
    """Return-value publishing and @publisher would go round the outbox."""
    folders = [*(ROOT / "services").glob("*/src"), ROOT / "libs/chassis/src", ROOT / "libs/contracts/src"]
    imports = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for folder in folders
        for file in folder.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom) and modules(node) & {"faststream", "aiokafka"}
    ]
    assert imports == []


def modules(node: ast.Import | ast.ImportFrom) -> set[str]:
    names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
    return {name.partition(".")[0] for name in names}


def test_spans_are_not_made_twice() -> None:
    """The instrumentation of aiokafka beside our own spans would double them."""
    assert find_spec("opentelemetry.instrumentation") is None
