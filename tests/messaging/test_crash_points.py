"""Killed at each named point, ten times each: nothing lost, nothing doubled, order kept."""

import asyncio
import os
import random
import signal
import sys
from pathlib import Path
from uuid import uuid4

import pytest
from tests.messaging.service import Pair, assert_each_once, speak, wait_for_effects

ROOT = Path(__file__).parents[2]
POINTS = ("before_commit", "after_commit_before_relay", "after_send_before_mark", "after_inbox", "before_offset_commit")
KILLS = 10


async def notify(pair: Pair) -> None:
    """As another instance does after its commits."""
    async with pair.source.connection() as connection:
        await connection.execute("NOTIFY outbox")


async def start(pair: Pair, bootstrap: str, crash_at: str = "") -> asyncio.subprocess.Process:
    arguments = (pair.source_dsn, pair.target_dsn, bootstrap, pair.topic_prefix)
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.messaging.crashing_service",
        *arguments,
        cwd=ROOT,
        env={**os.environ, "TRITALLY_CRASH_AT": crash_at},
    )


async def speak_until_it_dies(pair: Pair, process: asyncio.subprocess.Process, chance: random.Random) -> int:
    """Small transactions, and a late commit now and then, until the process is dead; how many events were said."""
    organisations = [uuid4() for _ in range(5)]
    said = 0
    while process.returncode is None:
        names = [f"{i}" for i in range(chance.randint(1, 10))]
        await speak(pair.source, names, organisations)
        await notify(pair)
        said += len(names)
        await asyncio.sleep(0.005)
    return said


@pytest.mark.timeout(300)
@pytest.mark.parametrize("point", POINTS)
async def test_killed_ten_times(pair: Pair, kafka_server: str, point: str) -> None:
    chance = random.Random(point)
    said = 0
    for _ in range(KILLS):
        process = await start(pair, kafka_server, f"{point}:{chance.randint(1, 8)}")
        async with asyncio.timeout(60):
            said += await speak_until_it_dies(pair, process, chance)
        assert process.returncode == -signal.SIGKILL
    survivor = await start(pair, kafka_server)
    await wait_for_effects(pair.target, said)
    survivor.terminate()
    await survivor.wait()
    await assert_each_once(pair.source, pair.target)
