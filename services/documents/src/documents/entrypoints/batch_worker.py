"""The task that works on batches for as long as the service runs."""

import asyncio
from datetime import UTC, datetime

import structlog
from fastapi import FastAPI

from chassis import Background, Database, DatabaseAway
from documents.domain.states.batches import CHUNK_MAX
from documents.use_cases.work_on_batches import pass_over_item, work_on_batches

LOOK_AGAIN_SECONDS = 1.0
log = structlog.get_logger("documents.batches")


class BatchWorker:
    """`wake` makes it look at once; it looks by itself for what other processes started or left."""

    def __init__(self) -> None:
        self._woken = asyncio.Event()

    def wake(self) -> None:
        self._woken.set()

    def background(self) -> Background:
        return Background("batches", self.run)

    async def run(self, app: FastAPI) -> None:
        while True:
            self._woken.clear()
            if not await self._work(app):
                await self._rest()

    async def _work(self, app: FastAPI) -> bool:
        try:
            return await _work_on(app, CHUNK_MAX)
        except DatabaseAway:
            raise
        except Exception as error:
            log.warning("chunk_broke", error=repr(error), exc_info=True)
            return await self._one_by_one(app)

    async def _one_by_one(self, app: FastAPI) -> bool:
        """After a chunk broke: each document in its own transaction, the one that breaks is passed over."""
        for _ in range(CHUNK_MAX):
            try:
                if not await _work_on(app, 1):
                    return False
            except DatabaseAway:
                raise
            except Exception as error:
                log.warning("item_broke", error=repr(error), exc_info=True)
                async with _database(app).transaction() as connection:
                    await pass_over_item(connection, app.state.hub, datetime.now(UTC))
        return True

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(LOOK_AGAIN_SECONDS):
                await self._woken.wait()
        except TimeoutError:
            return


async def _work_on(app: FastAPI, count: int) -> bool:
    functions_of = app.state.parts.allowed.of
    async with _database(app).transaction() as connection:
        return await work_on_batches(connection, app.state.hub, functions_of, count, datetime.now(UTC))


def _database(app: FastAPI) -> Database:
    database: Database = app.state.database
    return database
