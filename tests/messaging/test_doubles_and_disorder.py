"""The rule of the inbox: at or below the cursor is a double; what names the cursor as previous is next; else a gap."""

import random
from uuid import uuid4

from tests.messaging.bad_bus import deliver, shuffled
from tests.messaging.service import Pair, assert_each_once, eventually, running, speak, wait_for_effects

EVENTS = 20_000


async def test_twenty_thousand_events_delivered_up_to_five_times_in_disorder(pair: Pair, kafka_server: str) -> None:
    organisations = [uuid4() for _ in range(100)]
    for start in range(0, EVENTS, 1000):
        await speak(pair.source, [str(start + i) for i in range(1000)], organisations)
    said = pair.speaker(kafka_server)

    async def all_sent() -> bool:
        positions = await said.positions()
        return positions.last_position == EVENTS and positions.unsent == 0

    async with running(said):
        await eventually(all_sent)
    items = await pair.feed.after("documents", 0, EVENTS)
    bad = f"{pair.topic_prefix}bad."
    await deliver(kafka_server, f"{bad}documents", shuffled(items, random.Random(7), copies_max=5, window=50))
    pair.topic_prefix = bad
    async with running(pair.reader(kafka_server)):
        await wait_for_effects(pair.target, EVENTS)
    await assert_each_once(pair.source, pair.target)
