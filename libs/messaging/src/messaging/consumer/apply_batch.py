"""One batch, one transaction: cursors, effects, outbox and dead letters commit together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from messaging.consumer.cursors import Cursors, Place, lock_cursors, save_cursors
from messaging.consumer.hand_over import hand_over, hand_over_in_pieces
from messaging.consumer.heard import Heard
from messaging.consumer.park import Parked, Parking, park, parked_keys
from messaging.crash_points import crash_point
from messaging.delivery import Transactions

Poison: TypeAlias = Mapping[tuple[str, int], str]
"""(source, position) -> why it cannot be applied"""


class GapSeenError(Exception):
    """An event says that another of its shard comes before it, and that one is missing."""


class OtherLogError(Exception):
    """Another process has gone over to another log of a source."""


@dataclass(slots=True)
class Applied:
    """What a batch did: `positions` are the cursors afterwards."""

    positions: dict[Place, int]
    fresh: list[Heard] = field(default_factory=list)
    parked: list[Parking] = field(default_factory=list)


async def apply_batch(
    database: Transactions, batch: Sequence[Heard], poison: Poison, *, in_pieces: bool = False
) -> Applied:
    """Apply what is new of `batch` (in order of position), park what is `poison` or waits behind a parked event.

    `in_pieces`: find out by itself what else is poison, and park that too.
    Raises GapSeenError, OtherLogError, or whatever a handler raises; then nothing was done.
    """
    async with database.transaction() as connection:
        cursors = await lock_cursors(connection, (heard.place for heard in batch))
        before = dict(cursors.position)
        applied = Applied(cursors.position, fresh=[heard for heard in batch if _is_next(cursors, heard)])
        parked = Parked(await parked_keys(connection) if cursors.anything_parked else {})
        willing = _willing(applied.fresh, parked, poison)
        if applied.fresh:
            await save_cursors(connection, cursors, before)
        crash_point("after_inbox")
        if in_pieces:
            await hand_over_in_pieces(database, connection, willing, parked)
        else:
            await hand_over(connection, willing)
        applied.parked = parked.parkings
        if applied.parked:
            await park(connection, applied.parked)
        if applied.fresh:
            crash_point("before_commit")
    return applied


def _willing(fresh: Iterable[Heard], parked: Parked, poison: Poison) -> list[Heard]:
    """What has a handler and is not parked from the outset."""
    handled = [heard for heard in fresh if heard.handler is not None]
    if not parked.waiting and not poison:
        return handled
    return [heard for heard in handled if not parked.takes(heard, poison.get((heard.source, heard.position)))]


def _is_next(cursors: Cursors, heard: Heard) -> bool:
    """Whether it is new; moves the cursor on to it."""
    if heard.log_id != cursors.log_id[heard.source]:
        raise OtherLogError(f"{heard.source} {heard.position} is of the log {heard.log_id}")
    cursor = cursors.position[heard.place]
    if heard.position <= cursor:
        return False
    if heard.previous > cursor:
        raise GapSeenError(f"{heard.source} {heard.position}: {heard.previous} is missing, have {cursor}")
    cursors.position[heard.place] = heard.position
    return True
