"""Work on recomputes for as long as the service runs."""

from datetime import UTC, datetime

import asyncpg
import structlog
from fastapi import FastAPI

from chassis import Database, DatabaseAway, Worker
from inventory.use_cases.work_on_recomputes import give_up_recompute, work_on_recomputes

log = structlog.get_logger("inventory.recomputes")


def recompute_worker() -> Worker:
    return Worker("recomputes", _work)


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
