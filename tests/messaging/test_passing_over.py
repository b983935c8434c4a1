"""What nobody hears moves the cursors and nothing else; commits of batches wait for no disk; who is in nobody's way
gathers."""

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import uuid4

import pytest
from tests.messaging.database import Database
from tests.messaging.service import Pair, assert_each_once, eventually, running, speak, wait_for_effects, write_effects

from contracts import PartnerChanged, ProductChanged
from messaging import Connection, Delivery, Handler, Messaging, Subscription
from messaging.consumer.cursors import add_cursors
from messaging.consumer.heard import Heard
from messaging.consumer.pass_over import pass_over

OURS, OTHER = str(uuid4()), str(uuid4())


def unheard(shard: int, previous: int, position: int, log_id: str = OURS) -> Heard:
    return Heard("documents", position, previous, shard, None, None, None, log_id)


async def cursors_at(database: Database, position: int) -> None:
    """Shards 0 and 1 have heard up to there."""
    async with database.transaction() as connection:
        await add_cursors(connection, ["documents"])
        sql = "UPDATE inbox_cursors SET log_id = $1::uuid, position = CASE WHEN shard < 2 THEN $2 ELSE 0 END"
        await connection.execute(sql, OURS, position)


async def positions(database: Database) -> list[int]:
    async with database.connection() as connection:
        rows = await connection.fetch("SELECT position FROM inbox_cursors WHERE shard < 2 ORDER BY shard")
    return [row[0] for row in rows]


@pytest.mark.parametrize(
    ("batch", "passed", "left_at"),
    [
        ([unheard(0, 5, 7)], True, [7, 5]),
        ([unheard(0, 5, 7), unheard(1, 5, 8), unheard(0, 7, 9)], True, [9, 8]),
        ([unheard(0, 3, 5), unheard(0, 5, 7)], True, [7, 5]),
        ([unheard(0, 6, 7)], False, [5, 5]),
        ([unheard(0, 3, 5)], False, [5, 5]),
        ([unheard(0, 5, 7), unheard(0, 8, 9)], False, [5, 5]),
        ([unheard(0, 5, 7, OTHER)], False, [5, 5]),
        ([unheard(0, 5, 7), unheard(1, 6, 8)], False, [7, 5]),
    ],
    ids=["joins", "two shards", "begins with a double", "gap", "double", "gap within", "other log", "one of two joins"],
)
async def test_cursors_move_where_the_batch_joins(
    pair: Pair, batch: list[Heard], passed: bool, left_at: list[int]
) -> None:
    await cursors_at(pair.target, 5)
    assert (await pass_over(pair.target, batch) is not None) is passed
    assert await positions(pair.target) == left_at


def reader_of(pair: Pair, bootstrap: str, handlers: dict[Any, Handler], gather_seconds: float = 0) -> Messaging:
    return Messaging(
        service="ledger",
        database=pair.target,
        dsn=pair.target_dsn,
        bootstrap_servers=bootstrap,
        subscriptions=[Subscription("documents", handlers)],
        feed=pair.feed,
        topic_prefix=pair.topic_prefix,
        gather_seconds=gather_seconds,
    )


async def has_heard(said: Messaging, heard: Messaging, count: int) -> bool:
    theirs, ours = await said.positions(), await heard.positions()
    return theirs.last_position == count and theirs.said.items() <= ours.heard.get("documents", {}).items()


async def test_what_was_passed_over_is_heard_and_what_follows_joins_on(pair: Pair, kafka_server: str) -> None:
    organisations = [uuid4() for _ in range(20)]
    said, deaf = pair.speaker(kafka_server), reader_of(pair, kafka_server, {ProductChanged: write_effects})
    async with running(said):
        async with running(deaf):
            for count in (100, 200, 300):
                await speak(pair.source, ["x"] * 100, organisations)
                said.wake()
                await eventually(partial(has_heard, said, deaf, count))
        async with pair.target.connection() as connection:
            assert await connection.fetchval("SELECT count(*) FROM effects") == 0
        async with running(pair.reader(kafka_server)):
            await speak(pair.source, ["y"] * 100, organisations)
            said.wake()
            await wait_for_effects(pair.target, 100)


async def test_the_commit_of_a_batch_waits_for_no_disk(pair: Pair, kafka_server: str) -> None:
    seen = asyncio.Queue[str]()

    async def look(connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
        await seen.put(await connection.fetchval("SHOW synchronous_commit"))

    said = pair.speaker(kafka_server)
    async with running(said, pair.reader(kafka_server, handler=look)):
        await speak(pair.source, ["x"], [uuid4()])
        said.wake()
        assert await asyncio.wait_for(seen.get(), 60) == "off"
    async with pair.target.connection() as connection:
        assert await connection.fetchval("SHOW synchronous_commit") == "on"


async def test_who_gathers_takes_in_several_at_once(pair: Pair, kafka_server: str) -> None:
    batches: list[int] = []

    async def count(connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
        batches.append(len(deliveries))
        await write_effects(connection, deliveries)

    said = pair.speaker(kafka_server)
    async with running(said, reader_of(pair, kafka_server, {PartnerChanged: count}, gather_seconds=0.5)):
        for _ in range(40):
            await speak(pair.source, ["x"], [uuid4()])
            said.wake()
            await asyncio.sleep(0.02)
        await wait_for_effects(pair.target, 40)
    await assert_each_once(pair.source, pair.target)
    assert len(batches) < 20
