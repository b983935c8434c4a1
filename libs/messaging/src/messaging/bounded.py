"""Waiting with an end: aiokafka's send and stop can hang for ever when the broker is gone (aiokafka#1101)."""

import asyncio
import contextlib
from collections.abc import Coroutine
from typing import Any

_abandoned: set[asyncio.Task[Any]] = set()


async def within(seconds: float, work: Coroutine[Any, Any, Any]) -> bool:
    """Whether `work` ended in time, by success or failure; otherwise it is cancelled and left behind, not awaited."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.wait({task}, timeout=seconds)
    finally:
        if not task.done():
            task.cancel()
            _abandoned.add(task)
            task.add_done_callback(_abandoned.discard)
    with contextlib.suppress(asyncio.CancelledError, Exception):
        task.result() if task.done() else None
    return task.done()
