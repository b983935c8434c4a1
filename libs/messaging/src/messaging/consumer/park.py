"""Parking: an event that cannot be applied, and the later ones of its key, wait as dead letters."""

from collections.abc import Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Parking:
    heard: Heard
    error: str


async def parked_keys(connection: Connection) -> dict[tuple[str, str], int]:
    """(source, key) -> position of the first letter that waits."""
    return {(source, key): first for source, key, first in await connection.fetch(PARKED_KEYS_SQL)}


async def park(connection: Connection, parkings: Sequence[Parking]) -> None:
    """Write the dead letters."""
    await connection.executemany(PARK_SQL, [_row(parking) for parking in parkings])


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
