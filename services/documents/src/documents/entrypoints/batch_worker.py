"""Work on batches for as long as the service runs."""

from datetime import UTC, datetime

import structlog
from fastapi import FastAPI

from chassis import Database, DatabaseAway, Worker
from documents.domain.states.batches import CHUNK_MAX
from documents.use_cases.work_on_batches import pass_over_item, work_on_batches

log = structlog.get_logger("documents.batches")


def batch_worker() -> Worker:
    return Worker("batches", _work)


async def _work(app: FastAPI) -> bool:
    try:
        return await _work_on(app, CHUNK_MAX)
    except DatabaseAway:
        raise
    except Exception as error:
        log.warning("chunk_broke", error=repr(error), exc_info=True)
        return await _one_by_one(app)


async def _one_by_one(app: FastAPI) -> bool:
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


async def _work_on(app: FastAPI, count: int) -> bool:
    functions_of = app.state.parts.allowed.of
    async with _database(app).transaction() as connection:
        return await work_on_batches(connection, app.state.hub, functions_of, count, datetime.now(UTC))


def _database(app: FastAPI) -> Database:
    database: Database = app.state.database
    return database
