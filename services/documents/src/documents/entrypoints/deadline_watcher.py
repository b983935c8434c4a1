"""The task that looks every few seconds whether a document waits too long."""

import asyncio
from datetime import UTC, datetime

from fastapi import FastAPI
from prometheus_client import Gauge

from chassis import Background, Database
from documents.use_cases.watch_deadlines import watch_deadlines

EVERY_SECONDS = 5.0
STUCK = Gauge("tritally_documents_stuck", "Documents past the deadline of the step they wait for")
OLDEST = Gauge("tritally_documents_oldest_in_flight_seconds", "Age of the oldest audited document not in every book")
WATCHER = Background("deadlines", lambda app: run_deadline_watcher(app))


async def run_deadline_watcher(app: FastAPI) -> None:
    database: Database = app.state.database
    while True:
        now = datetime.now(UTC)
        async with database.transaction() as connection:
            watched = await watch_deadlines(connection, app.state.hub, now)
        STUCK.set(watched.stuck)
        OLDEST.set(watched.oldest_seconds)
        await asyncio.sleep(EVERY_SECONDS)
