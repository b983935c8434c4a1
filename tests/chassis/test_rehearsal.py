"""A rehearsal does everything for real, and nothing of it is there afterwards."""

import pytest
from tests.databases import FreshDatabases

from chassis import Database, rehearsal

COUNT = "SELECT count(*) FROM things"


async def test_nothing_is_kept(fresh_database: FreshDatabases) -> None:
    async with Database(fresh_database("rehearsal")).running() as database:
        async with database.transaction() as connection:
            await connection.execute("CREATE TABLE things (thing integer)")
        async with rehearsal(database) as connection:
            await connection.execute("INSERT INTO things VALUES (1)")
            assert await connection.fetchval(COUNT) == 1
        async with database.connection() as connection:
            assert await connection.fetchval(COUNT) == 0


async def test_an_error_goes_through(fresh_database: FreshDatabases) -> None:
    async with Database(fresh_database("rehearsal")).running() as database:
        with pytest.raises(ZeroDivisionError):
            async with rehearsal(database):
                raise ZeroDivisionError
        assert await database.is_here()
