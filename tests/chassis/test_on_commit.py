"""What is to be done after a commit is done after it, and never for a part that was undone."""

import asyncpg
import pytest
from tests.databases import FreshDatabases
from tests.messaging.service import partner_changed

from chassis import Database, on_commit
from contracts import new_id
from messaging import MIGRATION_SQL, Connection, Saying, say


def tell_and_fail(connection: Connection, told: list[str]) -> None:
    on_commit(connection, lambda: told.append("undone"))
    raise ZeroDivisionError


async def test_only_what_was_committed_is_told(fresh_database: FreshDatabases) -> None:
    told: list[str] = []
    async with Database(fresh_database("on_commit")).running() as database:
        async with database.transaction() as connection:
            on_commit(connection, lambda: told.append("before"))
            with pytest.raises(ZeroDivisionError), database.forgetting_failures(connection):
                tell_and_fail(connection, told)
            with database.forgetting_failures(connection):
                on_commit(connection, lambda: told.append("kept"))
            assert told == []
        assert told == ["before", "kept"]


async def test_nothing_is_told_after_a_rollback(fresh_database: FreshDatabases) -> None:
    told: list[str] = []
    async with Database(fresh_database("on_commit")).running() as database:
        with pytest.raises(ZeroDivisionError):
            await fail_in_a_transaction(database, told)
    assert told == []


async def fail_in_a_transaction(database: Database, told: list[str]) -> None:
    async with database.transaction() as connection:
        tell_and_fail(connection, told)


async def test_the_relay_is_woken_by_commits_that_said_something(fresh_database: FreshDatabases) -> None:
    dsn = fresh_database("on_commit")
    migrating = await asyncpg.connect(dsn)
    for statement in MIGRATION_SQL:
        await migrating.execute(statement)
    await migrating.close()
    woken: list[str] = []
    async with Database(dsn).running() as database:
        database.after_saying(lambda: woken.append("woken"))
        async with database.transaction() as connection:
            await connection.execute("SELECT 1")
        with pytest.raises(ZeroDivisionError):
            await say_and_fail(database)
        async with database.transaction() as connection:
            assert woken == []
        async with database.transaction() as connection:
            await say(connection, [Saying(partner_changed("said", new_id()))])
            assert woken == []
        assert woken == ["woken"]


async def say_and_fail(database: Database) -> None:
    async with database.transaction() as connection:
        await say(connection, [Saying(partner_changed("not said", new_id()))])
        raise ZeroDivisionError
