"""`python -m chassis.log`: what an operator does after a restore."""

import asyncpg
import pytest
from tests.databases import FreshDatabases

import messaging
from chassis.log import run


@pytest.fixture
async def dsn(fresh_database: FreshDatabases, monkeypatch: pytest.MonkeyPatch) -> str:
    dsn = fresh_database("log")
    connection = await asyncpg.connect(dsn)
    for statement in messaging.MIGRATION_SQL:
        await connection.execute(statement)
    await connection.close()
    monkeypatch.setenv("TRITALLY_DATABASE_URL", dsn)
    return dsn


async def rows(dsn: str, query: str) -> list[tuple[object, ...]]:
    connection = await asyncpg.connect(dsn)
    found = [tuple(row) for row in await connection.fetch(query)]
    await connection.close()
    return found


async def test_fork_gives_a_new_id_and_keeps_what_is_shared(dsn: str) -> None:
    await rows(dsn, "UPDATE relay_state SET last_position = 7, heads[4] = 7")
    ids = [await rows(dsn, "SELECT log_id, heads FROM relay_state")]
    said = await run(["fork"])
    assert await rows(dsn, "SELECT log_id, heads FROM log_forks") == ids[0]
    ((log_id,),) = await rows(dsn, "SELECT log_id::text FROM relay_state")
    assert said == f"the log is {log_id} now"
    assert log_id != str(ids[0][0][0])


async def test_accept_is_for_what_was_heard(dsn: str) -> None:
    with pytest.raises(SystemExit, match="nothing of documents"):
        await run(["accept", "documents"])
    await rows(dsn, "INSERT INTO inbox_cursors (source, shard, log_id) VALUES ('documents', 0, gen_random_uuid())")
    assert "documents" in await run(["accept", "documents"])
    assert await rows(dsn, "SELECT accepts_any FROM inbox_cursors") == [(True,)]


async def test_other_words_are_answered_with_the_usage(dsn: str) -> None:
    for words in ([], ["fork", "now"], ["accept"]):
        with pytest.raises(SystemExit, match="For operators"):
            await run(words)
