"""The pool is warm before the service says that it is ready, and gives connections back without asking the server."""

import asyncpg
from tests.databases import FreshDatabases

from chassis import Database
from chassis.storage.database import CONNECTIONS_WARM

SESSIONS_SQL = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'warm'"
LAST_SQL = "SELECT query FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'asked'"


async def test_connections_are_open_as_soon_as_the_database_is_here(fresh_database: FreshDatabases) -> None:
    async with Database(fresh_database("pool"), application_name="warm").running() as database:
        assert await database.is_here()
        async with database.connection() as connection:
            assert await connection.fetchval(SESSIONS_SQL) == CONNECTIONS_WARM


async def test_a_connection_is_given_back_without_a_statement(fresh_database: FreshDatabases) -> None:
    dsn = fresh_database("pool")
    async with Database(dsn, pool_size=1, application_name="asked").running() as database:
        async with database.transaction() as connection:
            await connection.execute("SET LOCAL lock_timeout = '1s'")
        watcher = await asyncpg.connect(dsn)
        assert await watcher.fetchval(LAST_SQL) == "COMMIT;"
        await watcher.close()
        async with database.connection() as connection:
            assert await connection.fetchval("SHOW lock_timeout") == "9s"
