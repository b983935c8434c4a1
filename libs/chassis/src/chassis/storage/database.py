"""One pool of PostgreSQL connections, and what happens after a commit."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

import asyncpg

from chassis.storage.give_back import begun, give_back
from chassis.storage.lost_server import DatabaseAway, naming_a_lost_server
from messaging import Connection, spoke

ACQUIRE_TIMEOUT_SECONDS = 5.0
COMMAND_TIMEOUT_SECONDS = 30.0
CONNECTIONS_WARM = 3
SERVER_SETTINGS = {
    "statement_timeout": "30000",
    "lock_timeout": "9000",
    "idle_in_transaction_session_timeout": "60000",
    "timezone": "UTC",
}

_after_commit: dict[int, list[Callable[[], None]]] = {}


def on_commit(connection: Connection, callback: Callable[[], None]) -> None:
    """Call `callback` right after the transaction of `connection` (made by `Database.transaction`) has committed."""
    _after_commit[id(connection)].append(callback)


class Database:
    """An asyncpg pool. A lost server is `DatabaseAway`, never a bare driver error."""

    def __init__(self, dsn: str, *, pool_size: int = 6, application_name: str = "tritally") -> None:
        self.dsn = dsn
        self._pool_size = pool_size
        self._application_name = application_name
        self._pool: asyncpg.Pool[asyncpg.Record] | None = None
        self._opening = asyncio.Lock()
        self._after_saying: list[Callable[[], None]] = []

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Database"]:
        """Open when entered (the server may still be away), closed when left."""
        try:
            yield self
        finally:
            await self._close()

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """A pooled connection in autocommit."""
        with naming_a_lost_server():
            pool = await self._opened()
            connection = await pool.acquire(timeout=ACQUIRE_TIMEOUT_SECONDS)
            try:
                yield connection
            finally:
                await give_back(pool, connection)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """BEGIN … COMMIT, rolled back by any exception; then the callbacks of `on_commit` and `after_saying`."""
        async with self.connection() as connection:
            callbacks = _after_commit[id(connection)] = []
            try:
                async with begun(connection):
                    yield connection
            finally:
                del _after_commit[id(connection)]
                said = spoke(connection)
            for callback in (*callbacks, *(self._after_saying if said else ())):
                callback()

    @contextmanager
    def forgetting_failures(self, connection: Connection) -> Iterator[None]:
        """For a part of a transaction that is undone when it raises: what it registered by `on_commit` goes, too."""
        callbacks = _after_commit[id(connection)]
        count = len(callbacks)
        try:
            yield
        except BaseException:
            del callbacks[count:]
            raise

    def after_saying(self, callback: Callable[[], None]) -> None:
        """Call `callback` after every commit of a `transaction` that said something (it wakes the relay)."""
        self._after_saying.append(callback)

    async def is_here(self) -> bool:
        """True when the server answers."""
        try:
            async with self.connection() as connection:
                return bool(await connection.fetchval("SELECT true", timeout=2))
        except DatabaseAway:
            return False

    async def _opened(self) -> "asyncpg.Pool[asyncpg.Record]":
        if self._pool is not None:
            return self._pool
        async with self._opening:
            self._pool = self._pool or await self._open()
        return self._pool

    async def _open(self) -> "asyncpg.Pool[asyncpg.Record]":
        return await asyncpg.create_pool(
            self.dsn,
            min_size=min(CONNECTIONS_WARM, self._pool_size),
            max_size=self._pool_size,
            command_timeout=COMMAND_TIMEOUT_SECONDS,
            timeout=ACQUIRE_TIMEOUT_SECONDS,
            max_inactive_connection_lifetime=300,
            reset=_as_it_is,
            server_settings={**SERVER_SETTINGS, "application_name": self._application_name},
        )

    async def _close(self) -> None:
        if self._pool is not None:
            self._pool.terminate()
            self._pool = None


async def _as_it_is(_connection: Connection) -> None:
    """Nobody changes a pooled session beyond a transaction, so asyncpg need not ask the server to reset it."""
