"""The barrier at work: ask the services where they stand, hear all they said by then, and judge what is missing."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta

import httpx
import structlog

from chassis import Database, DatabaseAway, Hub
from messaging import Messaging, Positions
from risk.domain.barrier import Seen, covers, has_sent_all
from risk.entrypoints.agreement import Agreement
from risk.entrypoints.tell import tell_after_commit
from risk.storage.load_in_flight import any_in_flight, database_time
from risk.use_cases.judge_silence import judge_silence

PositionsOf = Callable[[str], Awaitable[Positions]]
"""Where a service stands, by its name."""

SPEAKERS = ("documents", "inventory", "ledger")
LOOK_EVERY_SECONDS = 0.5
PATIENCE = timedelta(seconds=1)
BARRIER_SECONDS_MAX = 10
STEP_SECONDS = 0.1
log = structlog.get_logger("risk.watch_silence")


async def watch_silence(
    database: Database, messaging: Messaging, hub: Hub, agreement: Agreement, positions_of: PositionsOf
) -> None:
    """For ever. What cannot be decided now stays in flight and is looked at again."""
    while True:
        await asyncio.sleep(LOOK_EVERY_SECONDS)
        try:
            async with asyncio.timeout(BARRIER_SECONDS_MAX):
                await settle_once(database, messaging, hub, agreement, positions_of)
        except (TimeoutError, DatabaseAway, httpx.HTTPError) as error:
            log.info("barrier_not_reached", error=repr(error))


async def settle_once(
    database: Database, messaging: Messaging, hub: Hub, agreement: Agreement, positions_of: PositionsOf
) -> None:
    """One barrier, when a version has been waiting longer than PATIENCE."""
    async with database.connection() as connection:
        since = await database_time(connection) - PATIENCE
        if not await any_in_flight(connection, since):
            return
    seen = await _look(positions_of)
    await _everything_sent_and_heard(messaging, positions_of, seen)
    async with database.transaction() as connection:
        judged = await judge_silence(connection, seen, since)
        tell_after_commit(connection, hub, judged)
        agreement.count_after_commit(connection, {kept.heard.key.organisation_id for kept, _ in judged})


async def _look(positions_of: PositionsOf) -> dict[str, Seen]:
    return {service: _seen(await positions_of(service)) for service in SPEAKERS}


def _seen(positions: Positions) -> Seen:
    return Seen(positions.said, positions.last_position, positions.unsent, positions.heard)


async def _everything_sent_and_heard(
    messaging: Messaging, positions_of: PositionsOf, before: Mapping[str, Seen]
) -> None:
    """Return once risk has heard all that was in the outboxes at `before`."""
    after = await _look(positions_of)
    while not all(has_sent_all(before[service], after[service]) for service in SPEAKERS):
        await asyncio.sleep(STEP_SECONDS)
        after = await _look(positions_of)
    while not await _heard_all(messaging, after):  # noqa: ASYNC110 - what was heard is told by no event
        await asyncio.sleep(STEP_SECONDS)


async def _heard_all(messaging: Messaging, after: Mapping[str, Seen]) -> bool:
    heard = (await messaging.positions()).heard
    return all(covers(heard.get(service, {}), after[service].said) for service in SPEAKERS)
