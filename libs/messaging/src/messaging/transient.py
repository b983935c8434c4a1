"""Which errors pass by themselves: the server is away, or two transactions met."""

import asyncpg

TRANSIENT: tuple[type[BaseException], ...] = (
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.TransactionRollbackError,
    asyncpg.LockNotAvailableError,
    asyncpg.CannotConnectNowError,
    asyncpg.ReadOnlySQLTransactionError,
    ConnectionError,
    TimeoutError,
)
"""asyncpg shows a killed server mostly as InternalClientError (asyncpg#784, #1069)."""


def is_transient(error: BaseException | None) -> bool:
    """Whether the error, or what it was raised from, is worth another try."""
    while error is not None:
        if isinstance(error, TRANSIENT):
            return True
        error = error.__cause__
    return False
