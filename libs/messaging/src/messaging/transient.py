"""Which errors pass by themselves: the server is away, or two transactions met."""

import asyncpg

TRANSIENT: tuple[type[BaseException], ...] = (
    asyncpg.PostgresConnectionError,
    asyncpg.InternalClientError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.TransactionRollbackError,
    asyncpg.LockNotAvailableError,
    asyncpg.InvalidCachedStatementError,
    asyncpg.OutdatedSchemaCacheError,
    asyncpg.CannotConnectNowError,
    asyncpg.ReadOnlySQLTransactionError,
    ConnectionError,
    TimeoutError,
)
"""asyncpg shows a killed server mostly as InternalClientError (asyncpg#784, #1069)."""


def is_transient(error: BaseException | None) -> bool:
    """Whether the error, or what it was raised from, is worth another try."""
    while error is not None:
        if isinstance(error, TRANSIENT) or _is_closed(error):
            return True
        error = error.__cause__
    return False


def _is_closed(error: BaseException) -> bool:
    """asyncpg says InterfaceError of a closed connection, but also of wrong arguments, which never get better."""
    is_data = isinstance(error, asyncpg.DataError | ValueError)
    return isinstance(error, asyncpg.InterfaceError) and not is_data and "clos" in str(error)
