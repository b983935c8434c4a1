"""Parking: an event that cannot be applied, and the later ones of its key, wait as dead letters."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from contracts import new_id
from messaging.consumer.heard import Heard
from messaging.delivery import Connection

PARKED_KEYS_SQL = """
SELECT source, key, min(position) FROM dead_letters WHERE replayed_at IS NULL GROUP BY source, key
"""
PARK_SQL = """
INSERT INTO dead_letters (id, source, position, previous, shard, key, event_id, ce_type, subject, kind, said_at,
                          traceparent, body, error)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
"""
COUNT_SQL = """
UPDATE inbox_cursors c SET parked = c.parked + n.count
FROM unnest($1::text[], $2::smallint[], $3::int[]) AS n (source, shard, count)
WHERE c.source = n.source AND c.shard = n.shard
"""


@dataclass(frozen=True, slots=True)
class Parking:
    """`waits_for`: the position of the event of its key that waits before it; None: it is itself the cause."""

    heard: Heard
    error: str
    waits_for: int | None = None


@dataclass(slots=True)
class Parked:
    """What a batch parks. `waiting`: (source, key) -> position of the first event that waits, now and before."""

    waiting: dict[tuple[str, str], int]
    parkings: list[Parking] = field(default_factory=list)

    def takes(self, heard: Heard, error: str | None) -> bool:
        """Whether the event is parked: for its `error`, or because it comes behind one of its key."""
        key = (heard.source, heard.item.key if heard.item else "")
        first = self.waiting.get(key)
        if first is not None:
            self.parkings.append(Parking(heard, f"waits for event {first} of its key", first))
        elif error is not None:
            self.waiting[key] = heard.position
            self.parkings.append(Parking(heard, error))
        return first is not None or error is not None


async def parked_keys(connection: Connection) -> dict[tuple[str, str], int]:
    """(source, key) -> position of the first letter that waits."""
    return {(source, key): first for source, key, first in await connection.fetch(PARKED_KEYS_SQL)}


async def park(connection: Connection, parkings: Sequence[Parking]) -> None:
    """Write the dead letters, and count them with the cursors of their shards."""
    await connection.executemany(PARK_SQL, [_row(parking) for parking in parkings])
    counts = Counter(parking.heard.place for parking in parkings)
    await connection.execute(COUNT_SQL, [s for s, _ in counts], [shard for _, shard in counts], list(counts.values()))


def _row(parking: Parking) -> tuple[object, ...]:
    item = parking.heard.item
    assert item is not None  # noqa: S101 - only events with a handler are parked
    return (
        new_id(),
        parking.heard.source,
        item.position,
        item.previous,
        item.shard,
        item.key,
        item.event_id,
        item.ce_type,
        item.subject,
        item.kind,
        item.time,
        item.traceparent,
        item.body,
        parking.error,
    )
