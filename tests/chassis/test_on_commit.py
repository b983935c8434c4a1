"""What is to be done after a commit is done after it, and never for a part that was undone."""

import pytest
from tests.databases import FreshDatabases

from chassis import Database, on_commit
from messaging import Connection


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
