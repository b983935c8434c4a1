"""Work beside the requests: each task is watched, and started again when it breaks."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import structlog
from fastapi import FastAPI

PAUSE_SECONDS = (0.5, 1, 2, 5, 10)
log = structlog.get_logger("chassis.background")


@dataclass(frozen=True, slots=True)
class Background:
    """`run(app)` works for ever or returns when done; what it needs is in `app.state`.

    It runs where `role` does (None: everywhere).
    """

    name: str
    run: Callable[[FastAPI], Awaitable[None]]
    role: str | None = "consumer"


@asynccontextmanager
async def supervised(app: FastAPI, tasks: Sequence[Background]) -> AsyncIterator[None]:
    """All tasks at work for as long as the block."""
    running = [asyncio.create_task(_keep_running(app, task), name=task.name) for task in tasks]
    try:
        yield
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def _keep_running(app: FastAPI, task: Background) -> None:
    failures = 0
    while True:
        try:
            return await task.run(app)
        except Exception as error:
            log.exception("background_broke", task=task.name, error=repr(error))
        await asyncio.sleep(PAUSE_SECONDS[min(failures, len(PAUSE_SECONDS) - 1)])
        failures += 1
