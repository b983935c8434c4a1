"""Slow, broken or without its database, a service answers in time and says what to do."""

import asyncio
import time
from collections.abc import Callable

import asyncpg
import pytest
from tests.chassis.conftest import Edge
from tests.chassis.freezable_way import FreezableWay
from tests.chassis.things import TABLE, router
from tests.servers import Postgres

import messaging
from chassis import MIGRATION_SQL, Settings, create_service
from chassis.storage.database import Database, on_commit
from chassis.storage.lost_server import DatabaseAway
from chassis.testing import TokenSigner, running
from contracts import FUNCTIONS

GOOD = {"number": "A-1", "quantity": "5"}


@pytest.mark.parametrize("language", ["en", "zh"])
async def test_the_deadline(edge: Edge, language: str) -> None:
    began = time.monotonic()
    answer = await edge.http.get("/slow", headers=edge.headers(language))
    assert 1.9 < time.monotonic() - began < 4
    assert (answer.status_code, answer.json()["code"]) == (503, "deadline_exceeded")
    assert answer.headers["retry-after"] == "1"
    assert answer.headers["content-language"] == language


@pytest.mark.parametrize("language", ["en", "zh"])
async def test_what_breaks_is_a_problem_without_details(edge: Edge, language: str) -> None:
    answer = await edge.http.get("/broken", headers=edge.headers(language))
    assert (answer.status_code, answer.json()["code"]) == (500, "internal_error")
    assert "Zero" not in answer.text


async def test_a_busy_pool_is_try_again_and_leaks_nothing(things_dsn: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chassis.storage.database.ACQUIRE_TIMEOUT_SECONDS", 0.2)
    database = Database(things_dsn, pool_size=1)
    async with database.running():
        async with database.connection():
            with pytest.raises(DatabaseAway):
                async with database.connection():
                    pass
        assert await database.is_here()


async def test_wrong_sql_stays_what_it_is(edge: Edge) -> None:
    database: Database = edge.app.state.database
    with pytest.raises(asyncpg.UndefinedTableError):
        async with database.connection() as connection:
            await connection.execute("SELECT * FROM nowhere")


async def test_callbacks_come_after_a_commit_only(edge: Edge) -> None:
    database: Database = edge.app.state.database
    called: list[str] = []
    async with database.transaction() as connection:
        on_commit(connection, lambda: called.append("committed"))
        assert called == []
    assert called == ["committed"]
    with pytest.raises(ZeroDivisionError):
        await roll_back(database, lambda: called.append("rolled back"))
    assert called == ["committed"]


async def test_a_killed_database_is_503_and_back_without_a_restart(own_postgres: Postgres) -> None:
    await prepare(own_postgres.dsn)
    signer = TokenSigner()
    settings = Settings(database_url=own_postgres.dsn, roles="http", request_deadline_seconds=10)
    app = create_service("documents", settings, routers=[router], key_source=signer.key_source)
    async with running(app) as http:
        edge = Edge(app, http, signer)
        await edge.grant(*FUNCTIONS)
        assert (await edge.post("/things", GOOD)).status_code == 201
        await asyncio.to_thread(own_postgres.kill)
        for answer in await asyncio.gather(*(edge.post("/things", GOOD) for _ in range(20)), edge.get("/things")):
            assert (answer.status_code, answer.json()["code"]) == (503, "database_away")
            assert int(answer.headers["retry-after"]) > 0
        assert (await http.get("/health/ready")).json()["waits_for"][0] == "database"
        assert (await http.get("/health/live")).status_code == 200
        await asyncio.to_thread(own_postgres.start)
        assert await first_success(edge) < 10
        assert await held_connections(own_postgres.dsn) <= settings.pool_size + 2


async def roll_back(database: Database, callback: Callable[[], None]) -> None:
    async with database.transaction() as connection:
        on_commit(connection, callback)
        raise ZeroDivisionError


async def first_success(edge: Edge) -> float:
    """Seconds until a command is accepted again; until then each answer is 503."""
    began = time.monotonic()
    while (answer := await edge.post("/things", GOOD)).status_code != 201:
        assert answer.status_code == 503
        assert time.monotonic() - began < 20
    return time.monotonic() - began


async def prepare(dsn: str) -> None:
    connection = await asyncpg.connect(dsn)
    for statement in (*MIGRATION_SQL, *messaging.MIGRATION_SQL, TABLE):
        await connection.execute(statement)
    await connection.close()


async def held_connections(dsn: str) -> int:
    connection = await asyncpg.connect(dsn)
    try:
        sql = "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
        return int(await connection.fetchval(sql))
    finally:
        await connection.close()


async def test_a_database_that_says_no_more_keeps_the_deadline(things_dsn: str) -> None:
    signer = TokenSigner()
    async with FreezableWay(things_dsn) as way:
        settings = Settings(database_url=way.dsn, roles="http", request_deadline_seconds=2)
        app = create_service("documents", settings, routers=[router], key_source=signer.key_source)
        async with running(app) as http:
            edge = Edge(app, http, signer)
            await edge.grant(*FUNCTIONS)
            assert (await edge.post("/things", GOOD)).status_code == 201
            way.frozen.set()
            began = time.monotonic()
            answers = await asyncio.gather(*(edge.post("/things", GOOD) for _ in range(10)))
            assert time.monotonic() - began < 4
            assert {answer.status_code for answer in answers} == {503}
            assert all("retry-after" in answer.headers for answer in answers)
            way.thaw()
            assert await first_success(edge) < 10
