"""A task that works on what waits in the database, portion by portion."""

import asyncio
from collections.abc import Awaitable, Callable

from fastapi import FastAPI

from chassis.background import Background

LOOK_AGAIN_SECONDS = 1.0
Work = Callable[[FastAPI], Awaitable[bool]]


class Worker:
    """`work(app)` does one portion and says whether more may wait.

    `wake` makes it look at once; it looks by itself for what other processes started or left.
    """

    def __init__(self, name: str, work: Work) -> None:
        self._name, self._work = name, work
        self._woken = asyncio.Event()

    def wake(self) -> None:
        self._woken.set()

    def background(self) -> Background:
        return Background(self._name, self.run)

    async def run(self, app: FastAPI) -> None:
        while True:
            self._woken.clear()
            if not await self._work(app):
                await self._rest()

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(LOOK_AGAIN_SECONDS):
                await self._woken.wait()
        except TimeoutError:
            return
