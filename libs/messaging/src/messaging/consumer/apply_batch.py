"""One batch, one transaction: cursors, effects, outbox and dead letters commit together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import TypeAlias

from messaging.consumer.cursors import Cursors, Place, lock_cursors, save_cursors
from messaging.consumer.heard import Heard
from messaging.consumer.park import Parking, park, parked_keys
from messaging.crash_points import crash_point
from messaging.delivery import Connection, Transactions

Poison: TypeAlias = Mapping[tuple[str, int], str]
"""(source, position) -> why it cannot be applied"""


class GapSeenError(Exception):
    """An event says that another of its shard comes before it, and that one is missing."""


@dataclass(slots=True)
class Applied:
    """What a batch did: `positions` are the cursors afterwards."""

    positions: dict[Place, int]
    fresh: list[Heard] = field(default_factory=list)
    parked: list[Parking] = field(default_factory=list)


async def apply_batch(database: Transactions, batch: Sequence[Heard], poison: Poison) -> Applied:
    """Apply what is new of `batch` (in order of position), park what is `poison` or waits behind a parked event.

    Raises GapSeenError, or whatever a handler raises; then nothing was done.
    """
    async with database.transaction() as connection:
        cursors = await lock_cursors(connection, (heard.place for heard in batch))
        before = dict(cursors.position)
        applied = Applied(cursors.position, fresh=[heard for heard in batch if _is_next(cursors, heard)])
        handled = [heard for heard in applied.fresh if heard.handler is not None]
        applied.parked = await _parkings(connection, cursors, handled, poison)
        await _park(connection, cursors, applied.parked)
        if applied.fresh:
            await save_cursors(connection, cursors, before)
        crash_point("after_inbox")
        await _handle(connection, handled, {id(parking.heard) for parking in applied.parked})
        if applied.fresh:
            crash_point("before_commit")
    return applied


def _is_next(cursors: Cursors, heard: Heard) -> bool:
    """Whether it is new; moves the cursor on to it."""
    cursor = cursors.position[heard.place]
    if heard.position <= cursor:
        return False
    if heard.previous > cursor:
        raise GapSeenError(f"{heard.source} {heard.position}: {heard.previous} is missing, have {cursor}")
    cursors.position[heard.place] = heard.position
    return True


async def _parkings(
    connection: Connection, cursors: Cursors, handled: Iterable[Heard], poison: Poison
) -> list[Parking]:
    """Usually none, and found out without a statement."""
    waiting = await parked_keys(connection) if cursors.anything_parked else {}
    if not waiting and not poison:
        return []
    parkings = []
    for heard in handled:
        key = (heard.source, heard.item.key if heard.item else "")
        error = poison.get((heard.source, heard.position))
        if key in waiting:
            parkings.append(Parking(heard, f"waits for event {waiting[key]} of its key"))
        elif error is not None:
            waiting[key] = heard.position
            parkings.append(Parking(heard, error))
    return parkings


async def _park(connection: Connection, cursors: Cursors, parkings: Sequence[Parking]) -> None:
    if parkings:
        await park(connection, parkings)
    for parking in parkings:
        cursors.parked[parking.heard.place] += 1


async def _handle(connection: Connection, handled: Iterable[Heard], parked: set[int]) -> None:
    """Hand over maximal runs of the same handler."""
    willing = (heard for heard in handled if id(heard) not in parked)
    for handler, run in groupby(willing, key=lambda heard: heard.handler):
        deliveries = [heard.delivery for heard in run if heard.delivery is not None]
        if handler is not None:
            await handler(connection, deliveries)
