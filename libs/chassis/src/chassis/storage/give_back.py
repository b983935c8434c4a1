"""Ending with a connection in time, also when its server no longer says a word (a frozen host, a cut cable).

asyncpg's own ROLLBACK and release wait for the server; a request past its deadline must not.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import structlog

from messaging import Connection

GIVE_BACK_SECONDS = 0.3
log = structlog.get_logger("chassis.database")


@asynccontextmanager
async def begun(connection: Connection) -> AsyncIterator[None]:
    """BEGIN … COMMIT, or ROLLBACK when the body raises; a server that does not answer it loses the connection."""
    transaction = connection.transaction()
    await transaction.start()
    try:
        yield
    except BaseException:
        try:
            await asyncio.wait_for(transaction.rollback(), GIVE_BACK_SECONDS)
        except Exception as error:
            _drop(connection, error)
        raise
    await transaction.commit()


async def give_back(pool: "asyncpg.Pool[asyncpg.Record]", connection: Connection) -> None:
    """Return a connection to its pool, or drop it when it cannot be made clean at once."""
    try:
        await pool.release(connection, timeout=GIVE_BACK_SECONDS)  # type: ignore[arg-type]
    except Exception as error:
        _drop(connection, error)


def _drop(connection: Connection, error: Exception) -> None:
    log.warning("connection_dropped", error=repr(error))
    try:
        connection.terminate()
    except asyncpg.InterfaceError:
        """It was dropped and taken from us already."""
