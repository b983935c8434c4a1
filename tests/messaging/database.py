"""The smallest thing that satisfies `messaging.Transactions`, with the tables of messaging and one of effects."""

from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext

import asyncpg

from messaging import MIGRATION_SQL, Connection

EFFECTS_SQL = """
CREATE TABLE effects (
    source text NOT NULL, position bigint NOT NULL, key text NOT NULL, event_id uuid NOT NULL, name text NOT NULL,
    sequence bigint GENERATED ALWAYS AS IDENTITY
)
"""


class Database:
    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self.pool = pool

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        async with self.pool.acquire(timeout=5) as connection, connection.transaction():
            yield connection

    def forgetting_failures(self, connection: Connection) -> AbstractContextManager[None]:
        return nullcontext()

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        async with self.pool.acquire(timeout=5) as connection:
            yield connection


async def migrate(dsn: str) -> None:
    """Messaging's tables and `effects` in an empty database."""
    connection = await asyncpg.connect(dsn)
    for statement in (*MIGRATION_SQL, EFFECTS_SQL):
        await connection.execute(statement)
    await connection.close()


@asynccontextmanager
async def opened(dsn: str) -> AsyncIterator[Database]:
    async with asyncpg.create_pool(dsn, min_size=1, max_size=6) as pool:
        yield Database(pool)
