"""The outbox and its relay on real PostgreSQL: positions without gaps, whoever commits when."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from functools import partial
from uuid import uuid4

import asyncpg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import MetaData, make_url
from sqlalchemy.ext.asyncio import create_async_engine
from tests.messaging.database import Database
from tests.messaging.service import Pair, eventually, partner_changed, running, speak

from messaging import Messaging, Saying, say
from messaging.relay import leader
from messaging.relay.floor import Floor
from messaging.relay.log import Snapshot, place, read_snapshot, read_state, unplaced
from messaging.relay.months import make_months
from messaging.say import INSERT_SQL
from messaging.tables import add_tables


async def positions(database: Database) -> list[asyncpg.Record]:
    async with database.connection() as connection:
        return await connection.fetch(
            "SELECT p.position, p.previous, p.shard, p.outbox_id FROM outbox_positions p ORDER BY position"
        )


async def all_said(said: Messaging, count: int) -> bool:
    now = await said.positions()
    return now.last_position == count and now.unsent == 0


async def test_a_late_commit_is_never_missed(pair: Pair, kafka_server: str) -> None:
    """Sequence order is not commit order: a transaction took its ids first and commits last."""
    said = pair.speaker(kafka_server)
    async with running(said), AsyncExitStack() as stack:
        for held in range(3):
            connection = await stack.enter_async_context(pair.source.transaction())
            await say(connection, [Saying(partner_changed(f"late {held}", uuid4()))])
            for _ in range(5):
                await speak(pair.source, ["x"] * 300, [uuid4()])
                said.wake()
            await eventually(partial(all_said, said, 1500 * (held + 1)))
        await stack.aclose()
        said.wake()
        await eventually(lambda: all_said(said, 4503))
    rows = await positions(pair.source)
    assert [row["position"] for row in rows] == list(range(1, 4504))
    assert len({row["outbox_id"] for row in rows}) == 4503


async def test_previous_is_the_last_of_the_same_shard(pair: Pair, kafka_server: str) -> None:
    said = pair.speaker(kafka_server)
    async with running(said):
        await asyncio.gather(*(speak(pair.source, ["x"] * 100, [uuid4() for _ in range(9)]) for _ in range(12)))
        said.wake()
        await eventually(lambda: all_said(said, 1200))
        heads = (await said.positions()).said
    last = dict.fromkeys(range(12), 0)
    for row in await positions(pair.source):
        assert row["previous"] == last[row["shard"]]
        last[row["shard"]] = row["position"]
    assert heads == last


async def test_one_relay_leads_and_the_next_takes_over(pair: Pair, kafka_server: str) -> None:
    first, second = pair.speaker(kafka_server), pair.speaker(kafka_server)
    async with running(second):
        async with running(first):
            await eventually(lambda: one_leads(first, second))
            for batch in range(20):
                await speak(pair.source, ["x"] * 50, [uuid4()])
                (first, second)[batch % 2].wake()
            await eventually(lambda: all_said(first, 1000))
        await speak(pair.source, ["x"] * 50, [uuid4()])
        await eventually(lambda: all_said(second, 1050), seconds=10)
    assert len(await positions(pair.source)) == 1050


async def one_leads(*services: Messaging) -> bool:
    return [service._relay.leading for service in services].count(True) == 1


async def test_notify_of_another_instance_wakes_the_relay(
    pair: Pair, kafka_server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leader, "POLL_SECONDS", 600.0)
    said, elsewhere = pair.speaker(kafka_server), pair.speaker(kafka_server)
    elsewhere._roles = frozenset()
    async with running(said, elsewhere):
        await eventually(lambda: one_leads(said))
        await speak(pair.source, ["x"], [uuid4()])
        elsewhere.wake()
        await eventually(lambda: all_said(said, 1), seconds=5)


async def test_a_look_does_not_scan_what_has_its_position(pair: Pair, kafka_server: str) -> None:
    said = pair.speaker(kafka_server)
    async with running(said):
        for _ in range(10):
            await speak(pair.source, ["x"] * 500, [uuid4()])
            said.wake()
        await eventually(lambda: all_said(said, 5000))
        await eventually(lambda: floor_reached(said, 5000), seconds=10)


async def floor_reached(said: Messaging, outbox_id: int) -> bool:
    leading = said._relay.leader
    return leading is not None and leading.floor.floor_id == outbox_id


async def test_the_transaction_has_its_id_before_the_outbox_id(pair: Pair) -> None:
    """The floor relies on it: a filter that is evaluated once, before any row."""
    async with pair.source.transaction() as connection:
        plan = await connection.fetch("EXPLAIN " + INSERT_SQL, [], [], [], [], [], [], [], [])
    assert any("One-Time Filter: (pg_current_xact_id() IS NOT NULL)" in row[0] for row in plan)


def test_the_floor_rises_only_when_older_transactions_have_ended() -> None:
    floor = Floor(0)
    floor.looked([1, 2, 5])
    floor.observe(Snapshot(oldest_open=10, next_new=15))
    floor.looked([])
    assert floor.floor_id == 0
    floor.observe(Snapshot(oldest_open=14, next_new=20))
    floor.looked([])
    assert floor.floor_id == 0
    floor.observe(Snapshot(oldest_open=15, next_new=20))
    assert floor.floor_id == 0
    assert floor.missing == {3, 4}
    floor.looked([3])
    assert (floor.floor_id, floor.missing) == (5, set())


async def test_a_floor_never_passes_an_open_transaction(pair: Pair) -> None:
    async with relaying(pair) as look, pair.source.transaction() as late:
        await say(late, [Saying(partner_changed("late", uuid4()))])
        for _ in range(5):
            await speak(pair.source, ["x"] * 10, [uuid4()])
            assert await look() == 0


async def test_what_commits_late_is_found_below_what_was_seen(pair: Pair) -> None:
    async with relaying(pair) as look:
        async with pair.source.transaction() as late:
            await say(late, [Saying(partner_changed("late", uuid4()))])
            await speak(pair.source, ["early"], [uuid4()])
            await look()
        await look()
    async with pair.source.connection() as connection:
        assert await connection.fetchval("SELECT count(*) FROM outbox_positions") == 2


@asynccontextmanager
async def relaying(pair: Pair) -> AsyncIterator[Callable[[], "asyncio.Future[int]"]]:
    """A look of the relay without a bus; gives the floor id afterwards."""
    async with pair.source.connection() as connection:
        state = await read_state(connection)
        floor = Floor(state.floor_id)

        async def look() -> int:
            rows = await unplaced(connection, floor.highest_seen, floor.missing)
            if rows:
                await place(connection, state, rows)
            floor.looked([row[0] for row in rows])
            floor.observe(await read_snapshot(connection))
            return floor.floor_id

        yield lambda: asyncio.ensure_future(look())


async def test_months_are_made_ahead(pair: Pair) -> None:
    async with pair.source.connection() as connection:
        await make_months(connection, datetime.now(UTC))
        await make_months(connection, datetime.now(UTC))
        await make_months(connection, datetime(2031, 11, 30, tzinfo=UTC))
        names = [row[0] for row in await connection.fetch("SELECT inhrelid::regclass::text FROM pg_inherits")]
    await speak(pair.source, ["x"], [uuid4()])
    async with pair.source.connection() as connection:
        assert await connection.fetchval("SELECT count(*) FROM outbox_months.other") == 0
    assert {"outbox_months.m2031_12", "outbox_months.m2032_01", "outbox_months.other"} <= set(names)


async def test_the_tables_are_as_described(pair: Pair) -> None:
    metadata = MetaData()
    add_tables(metadata)
    engine = create_async_engine(make_url(pair.source_dsn).set(drivername="postgresql+asyncpg"))
    async with engine.connect() as connection:
        differences = await connection.run_sync(lambda c: compare_metadata(MigrationContext.configure(c), metadata))
    await engine.dispose()
    assert [difference for difference in differences if "effects" not in str(difference)] == []
