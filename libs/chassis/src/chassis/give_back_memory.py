"""Give memory that a big batch left free back to the system, which glibc by itself keeps."""

import asyncio
import ctypes
import gc
import os
from pathlib import Path
from time import monotonic

GIVE_BACK_SECONDS = 5.0
LOOK_SECONDS = 0.5
GROWN_BYTES = 8 * 1024 * 1024
M_TRIM_THRESHOLD, M_MMAP_THRESHOLD, M_ARENA_MAX = -1, -3, -8
"""Of malloc.h."""
MAPPED_BYTES_MIN = 256 * 1024
KEPT_BYTES_MAX = 2 * 1024 * 1024
ARENAS_MAX = 2


def keep_little() -> None:
    """What is bigger than `MAPPED_BYTES_MIN` (bodies, fetches, answers) goes back when it is freed. By itself glibc
    raises that limit with the first such block, up to 32 MB, and the holes they leave stay with the process."""
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(M_MMAP_THRESHOLD, MAPPED_BYTES_MIN)
        mallopt(M_TRIM_THRESHOLD, KEPT_BYTES_MAX)
        mallopt(M_ARENA_MAX, ARENAS_MAX)


async def give_back_memory() -> None:
    """For ever, and at once when much has come. Young garbage first: with the thresholds of `run`, a process at rest
    would keep it."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    while trim is not None:
        await _time_or_growth(resident_bytes() + GROWN_BYTES)
        gc.collect(0)
        await asyncio.to_thread(trim, 0)
    await asyncio.Event().wait()


async def _time_or_growth(bytes_max: int) -> None:
    due = monotonic() + GIVE_BACK_SECONDS
    while monotonic() < due and resident_bytes() < bytes_max:  # noqa: ASYNC110 - memory has no event
        await asyncio.sleep(LOOK_SECONDS)


def resident_bytes() -> int:
    """0 where the system does not tell."""
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if statm.exists() else 0
