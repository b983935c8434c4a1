"""Trying again in place: the batch stays in hand, the service says that it is not ready."""

import asyncio
from collections.abc import Awaitable, Callable
from itertools import count
from typing import TypeVar

from structlog import get_logger

from messaging.delivery import Transactions
from messaging.transient import is_transient
from messaging.troubles import Troubles

BACKOFF_SECONDS_MAX = 5.0
ATTEMPTS_MAX = 10

Result = TypeVar("Result")
logger = get_logger("messaging")


async def persist(database: Transactions, troubles: Troubles, work: Callable[[], Awaitable[Result]]) -> Result:
    """The result of `work`, tried again while the database is away. Other errors come out, and so does one that stays
    transient although the database answers."""
    with troubles.over_afterwards("database"):
        for attempt in count():
            try:
                return await work()
            except Exception as error:
                if not is_transient(error) or (attempt >= ATTEMPTS_MAX and await _answers(database)):
                    raise
                troubles.set("database", f"the consumer waits for its database: {error!r}")
                logger.warning("a batch is tried again", error=repr(error))
            await asyncio.sleep(min(BACKOFF_SECONDS_MAX, 0.05 * 2 ** min(attempt, 10)))
    raise AssertionError("unreachable")


async def _answers(database: Transactions) -> bool:
    try:
        async with database.connection() as connection:
            return bool(await connection.fetchval("SELECT true"))
    except Exception:
        return False
