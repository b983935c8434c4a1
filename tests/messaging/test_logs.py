"""A log has an id: what another log left on the bus is dropped, and a restored source is followed only without loss."""

from uuid import uuid4

import asyncpg
import pytest
from tests.messaging.bad_bus import deliver
from tests.messaging.database import Database
from tests.messaging.service import (
    Pair,
    assert_each_once,
    effect_count,
    eventually,
    partner_changed,
    running,
    speak,
    wait_for_effects,
)

from messaging import LogInUseError, Messaging, Saying, accept_any, fork_log, say

FORGOTTEN_SQL = """
DELETE FROM outbox_positions WHERE position > 100;
DELETE FROM outbox o WHERE NOT EXISTS (SELECT FROM outbox_positions p WHERE p.outbox_id = o.id);
UPDATE relay_state SET last_position = 100, sent_position = 100, floor_id = 100,
    heads = array(SELECT coalesce(max(position), 0) FROM generate_series(0, 11) AS s LEFT JOIN outbox_positions p
        ON p.shard = s GROUP BY s ORDER BY s)
"""


async def execute(database: Database, sql: str) -> None:
    async with database.connection() as connection:
        await connection.execute(sql)


async def nothing_unsent(said: Messaging) -> bool:
    return (await said.positions()).unsent == 0


async def say_all(pair: Pair, bootstrap: str, names: list[str]) -> None:
    """Said by a source that runs only meanwhile."""
    said = pair.speaker(bootstrap)
    async with running(said):
        await speak(pair.source, names, ORGANISATIONS)
        said.wake()
        await eventually(lambda: nothing_unsent(said))


ORGANISATIONS = [uuid4() for _ in range(20)]


async def restored(pair: Pair) -> None:
    """The source's database as it was after 100 events, made to go on by itself."""
    await execute(pair.source, FORGOTTEN_SQL)
    async with pair.source.connection() as connection:
        await fork_log(connection)


async def test_an_older_installation_left_its_events_on_the_bus(pair: Pair, kafka_server: str) -> None:
    await say_all(pair, kafka_server, [f"stale {n}" for n in range(150)])
    await execute(pair.source, "TRUNCATE outbox, outbox_positions")
    fresh = "last_position = 0, sent_position = 0, floor_id = 0, heads = array_fill(0::bigint, ARRAY[12])"
    await execute(pair.source, f"UPDATE relay_state SET log_id = gen_random_uuid(), {fresh}")
    await execute(pair.source, "ALTER SEQUENCE outbox_id_seq RESTART")
    await say_all(pair, kafka_server, [f"own {n}" for n in range(100)])
    async with running(pair.reader(kafka_server)):
        await wait_for_effects(pair.target, 100)
        await say_all(pair, kafka_server, [f"own {n}" for n in range(100, 200)])
        await wait_for_effects(pair.target, 200)
    await assert_each_once(pair.source, pair.target)


async def test_source_and_reader_restored_together_go_on(pair: Pair, kafka_server: str) -> None:
    """The bus still has what was said after the backup, under positions that now mean something else."""
    await say_all(pair, kafka_server, [str(n) for n in range(100)])
    async with running(pair.reader(kafka_server)):
        await wait_for_effects(pair.target, 100)
    await say_all(pair, kafka_server, [f"forgotten {n}" for n in range(80)])
    await restored(pair)
    async with running(pair.reader(kafka_server)):
        await say_all(pair, kafka_server, [f"after the restore {n}" for n in range(60)])
        await wait_for_effects(pair.target, 160)
    await assert_each_once(pair.source, pair.target)


async def test_books_beyond_a_restored_source_stop_until_somebody_accepts(pair: Pair, kafka_server: str) -> None:
    await say_all(pair, kafka_server, [str(n) for n in range(180)])
    hears = pair.reader(kafka_server)
    async with running(hears):
        await wait_for_effects(pair.target, 180)
        await restored(pair)
        await say_all(pair, kafka_server, [f"after the restore {n}" for n in range(60)])
        await eventually(lambda: complains(hears))
        assert await effect_count(pair.target) == 180
        async with pair.target.connection() as connection:
            assert await accept_any(connection, "documents")
            assert not await accept_any(connection, "elsewhere")
        await wait_for_effects(pair.target, 240)
        assert hears.readiness() == []
    assert {position for position, name in await effects(pair.target) if name.startswith("after")} == set(
        range(101, 161)
    )


async def complains(hears: Messaging) -> bool:
    return any("has another log" in text for text in hears.readiness())


async def effects(database: Database) -> list[tuple[int, str]]:
    async with database.connection() as connection:
        return [tuple(row) for row in await connection.fetch("SELECT position, name FROM effects")]


async def test_an_event_that_names_no_log_comes_from_the_feed(pair: Pair, kafka_server: str) -> None:
    await say_all(pair, kafka_server, [str(n) for n in range(50)])
    items = await pair.feed.after("documents", 0, 100)
    nameless = [item._replace(log_id="") for item in items]
    old = f"{pair.topic_prefix}old."
    await deliver(kafka_server, f"{old}documents", nameless)
    pair.topic_prefix = old
    async with running(pair.reader(kafka_server)):
        await wait_for_effects(pair.target, 50)
    await assert_each_once(pair.source, pair.target)


async def test_a_log_is_not_forked_under_a_running_relay(pair: Pair, kafka_server: str) -> None:
    async with running(pair.speaker(kafka_server)):
        async with pair.source.transaction() as connection:
            await say(connection, [Saying(partner_changed("x", uuid4()))])
        connection = await asyncpg.connect(pair.source_dsn)
        with pytest.raises(LogInUseError):
            await fork_log(connection)
        await connection.close()
