"""What poison costs: messages a second through one reader, with twenty in ten thousand that cannot be applied.

Messaging alone, on the stack's Apache Kafka and PostgreSQL, with databases and topics of its own each time. Each event
has a key of its own, so that nothing waits behind a parked one; the poison is spread evenly.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

from tests.databases import FreshDatabases
from tests.messaging.database import Database, migrate, opened
from tests.messaging.service import DirectFeed, Pair, running, speak, write_effects

from messaging import Connection, Delivery

MESSAGES = 10_000
POISONS = 20
WARM_UP = 200
ROUNDS = 5
LOOK_EVERY_SECONDS = 0.002
PATIENCE_SECONDS = 60
DONE_SQL = "SELECT (SELECT count(*) FROM effects) + (SELECT count(*) FROM dead_letters)"


class PoisonError(Exception):
    """It cannot be applied."""


async def choke(connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
    """Write the effects, unless there is poison among them."""
    await write_effects(connection, deliveries)
    if any(delivery.event.name.startswith("poison") for delivery in deliveries):
        raise PoisonError


async def measure_poison(databases: FreshDatabases, bootstrap_servers: str) -> tuple[float, float]:
    """Messages a second with poison and without: the least disturbed of rounds that take turns."""
    rates: dict[int, list[float]] = {POISONS: [], 0: []}
    for _ in range(ROUNDS):
        for poisons, measured in rates.items():
            async with fresh_pair(databases) as pair:
                measured.append(await messages_per_second(pair, bootstrap_servers, poisons))
    return max(rates[POISONS]), max(rates[0])


@asynccontextmanager
async def fresh_pair(databases: FreshDatabases) -> AsyncIterator[Pair]:
    dsns = [await asyncio.to_thread(databases, name) for name in ("speaker", "reader")]
    for dsn in dsns:
        await migrate(dsn)
    async with opened(dsns[0]) as source, opened(dsns[1]) as target:
        yield Pair(source, dsns[0], target, dsns[1], DirectFeed({"documents": source}), f"b{uuid4().hex[:8]}.")


async def messages_per_second(pair: Pair, bootstrap_servers: str, poisons: int) -> float:
    """From the commit of all to the last effect or dead letter, while both sides run and are warm."""
    poisoned = {MESSAGES * (2 * number + 1) // (2 * poisons) for number in range(poisons)}
    names = ["poison" if number in poisoned else "sound" for number in range(MESSAGES)]
    said, heard = pair.speaker(bootstrap_servers), pair.reader(bootstrap_servers, handler=choke)
    async with running(said, heard):
        await speak_and_wait(pair, said.wake, ["warm"] * WARM_UP, WARM_UP)
        took = await speak_and_wait(pair, said.wake, names, WARM_UP + MESSAGES)
        if (parked := (await heard.positions()).parked) != poisons:
            raise RuntimeError(f"{parked} messages are parked, {poisons} were poison")
    return MESSAGES / took


async def speak_and_wait(pair: Pair, wake: Callable[[], None], names: Sequence[str], until: int) -> float:
    """Seconds from the commit until so many were applied or parked in all."""
    await speak(pair.source, names, [uuid4() for _ in names])
    began = time.monotonic()
    wake()
    async with asyncio.timeout(PATIENCE_SECONDS):
        while await done_count(pair.target) < until:  # noqa: ASYNC110 - the database is asked, as a person would
            await asyncio.sleep(LOOK_EVERY_SECONDS)
    return time.monotonic() - began


async def done_count(database: Database) -> int:
    async with database.connection() as connection:
        return int(await connection.fetchval(DONE_SQL))
