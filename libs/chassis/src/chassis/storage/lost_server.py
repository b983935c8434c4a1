"""How a lost, stopping or starting PostgreSQL shows itself through asyncpg (asyncpg#784, #1069)."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg
from asyncpg.exceptions import InternalClientError

from chassis.problems.known import DATABASE_AWAY
from chassis.problems.problem import Problem

RETRY_AFTER_SECONDS = 2

LOST_SERVER = (
    InternalClientError,
    asyncpg.PostgresConnectionError,
    asyncpg.CannotConnectNowError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.TooManyConnectionsError,
    asyncpg.IdleInTransactionSessionTimeoutError,
    OSError,
    asyncio.TimeoutError,
)
TRANSIENT = (
    asyncpg.DeadlockDetectedError,
    asyncpg.SerializationError,
    asyncpg.LockNotAvailableError,
    asyncpg.QueryCanceledError,
    asyncpg.ReadOnlySQLTransactionError,
)


class DatabaseAway(Problem):
    """The database is lost or too busy: try again with a new connection. Over HTTP 503 with Retry-After."""

    def __init__(self, cause: BaseException) -> None:
        super().__init__(DATABASE_AWAY, headers={"Retry-After": str(RETRY_AFTER_SECONDS)})
        self.cause = cause


def is_lost_server(error: BaseException) -> bool:
    """True for what says "try again"; False for wrong SQL or arguments."""
    if isinstance(error, asyncpg.InterfaceError):
        return "clos" in str(error) and not isinstance(error, asyncpg.DataError)
    return isinstance(error, (*LOST_SERVER, *TRANSIENT))


@contextmanager
def naming_a_lost_server() -> Iterator[None]:
    """Turn what asyncpg raises for a lost server into `DatabaseAway`; other errors stay as they are."""
    try:
        yield
    except Exception as error:
        if not is_lost_server(error):
            raise
        raise DatabaseAway(error) from error
