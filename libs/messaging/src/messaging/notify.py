"""Telling the relay of another process that something was committed; many commits become one NOTIFY."""

import asyncio

from structlog import get_logger

from messaging.delivery import Transactions
from messaging.relay.relay import CHANNEL

logger = get_logger("messaging")


class Notifier:
    """After the commit, not within: NOTIFY inside a transaction makes all commits of a database queue up."""

    def __init__(self, database: Transactions) -> None:
        self._database = database
        self._woken = asyncio.Event()

    def wake(self) -> None:
        self._woken.set()

    async def run(self) -> None:
        """Until cancelled. A lost notice costs a poll of the relay, no more."""
        while True:
            await self._woken.wait()
            self._woken.clear()
            try:
                async with self._database.connection() as connection:
                    await connection.execute(f"NOTIFY {CHANNEL}")
            except Exception as error:
                logger.debug("a notice was lost", error=repr(error))
