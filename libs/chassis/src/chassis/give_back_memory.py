"""Give memory that a big batch left free back to the system, which glibc by itself keeps."""

import asyncio
import ctypes
import gc

GIVE_BACK_SECONDS = 5.0


async def give_back_memory() -> None:
    """For ever. Young garbage first: with the thresholds of `run`, a process at rest would keep it."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    while trim is not None:
        await asyncio.sleep(GIVE_BACK_SECONDS)
        gc.collect(0)
        await asyncio.to_thread(trim, 0)
    await asyncio.Event().wait()
