"""Several instances of one reader: partitions are shared, owners change in mid-batch, nothing is lost or doubled."""

import asyncio
import random
from uuid import uuid4

from tests.messaging.service import Pair, assert_each_once, running, speak, wait_for_effects


async def test_instances_join_and_leave_in_mid_batch(pair: Pair, kafka_server: str) -> None:
    organisations = [uuid4() for _ in range(40)]
    chance = random.Random(3)
    said = pair.speaker(kafka_server)
    count = 0

    async def keep_speaking() -> None:
        nonlocal count
        while True:
            await speak(pair.source, ["x"] * 100, organisations)
            count += 100
            said.wake()
            await asyncio.sleep(0.05)

    async with running(said, pair.reader(kafka_server)):
        speaking = asyncio.create_task(keep_speaking())
        for _ in range(4):
            async with running(pair.reader(kafka_server)):
                await asyncio.sleep(chance.uniform(0.5, 2))
        speaking.cancel()
        await asyncio.wait([speaking])
        await wait_for_effects(pair.target, count)
    await assert_each_once(pair.source, pair.target)


async def test_two_owners_of_one_shard_apply_each_event_once(pair: Pair, kafka_server: str) -> None:
    """Two groups over one database: every partition has two owners all the time; the cursor locks decide."""
    organisations = [uuid4() for _ in range(40)]
    said = pair.speaker(kafka_server)
    async with running(said, pair.reader(kafka_server), pair.reader(kafka_server, name="ledger-again")):
        for _ in range(20):
            await speak(pair.source, ["x"] * 100, organisations)
            said.wake()
        await wait_for_effects(pair.target, 2000)
        await asyncio.sleep(0.5)
    await assert_each_once(pair.source, pair.target)
