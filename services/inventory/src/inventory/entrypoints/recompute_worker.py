"""The task that works on recomputes for as long as the service runs."""

import asyncio
from datetime import UTC, datetime

import asyncpg
import structlog
from fastapi import FastAPI

from chassis import Background, Database, DatabaseAway
from inventory.use_cases.work_on_recomputes import give_up_recompute, work_on_recomputes

LOOK_AGAIN_SECONDS = 1.0
log = structlog.get_logger("inventory.recomputes")


class RecomputeWorker:
    """`wake` makes it look at once; it looks by itself for what other processes started or left."""

    def __init__(self) -> None:
        self._woken = asyncio.Event()

    def wake(self) -> None:
        self._woken.set()

    def background(self) -> Background:
        return Background("recomputes", self.run)

    async def run(self, app: FastAPI) -> None:
        while True:
            self._woken.clear()
            if not await _work(app):
                await self._rest()

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(LOOK_AGAIN_SECONDS):
                await self._woken.wait()
        except TimeoutError:
            return


async def _work(app: FastAPI) -> bool:
    """One portion; a recompute that breaks is marked as failed, so that the others go on."""
    database: Database = app.state.database
    try:
        async with database.transaction() as connection:
            return await work_on_recomputes(connection, app.state.hub, datetime.now(UTC))
    except DatabaseAway:
        raise
    except asyncpg.SerializationError:
        return True
    except Exception as error:
        log.warning("recompute_broke", error=repr(error), exc_info=True)
        async with database.transaction() as connection:
            await give_up_recompute(connection, app.state.hub, datetime.now(UTC))
        return True
