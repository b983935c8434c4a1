"""Saying an event: a row in the outbox, in the transaction of what happened."""

from collections.abc import Sequence

from contracts import encode, new_id
from messaging.delivery import Connection, Saying
from messaging.shards import shard_of
from messaging.tracing import current_traceparent

# The one-time filter gives the transaction its id before the first nextval: the relay's floor relies on it.
INSERT_SQL = """
INSERT INTO outbox (id, event_id, ce_type, subject, kind, key, shard, traceparent, body)
SELECT nextval('outbox_id_seq'), said.*
FROM unnest(
    $1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::smallint[], $7::text[], $8::bytea[]
) AS said
WHERE pg_current_xact_id() IS NOT NULL
"""

_speaking: set[int] = set()


def spoke(connection: Connection) -> bool:
    """Whether `say` was called on the connection since this was asked last: whoever ends a transaction asks, and
    wakes the relay only then."""
    spoken = id(connection) in _speaking
    _speaking.discard(id(connection))
    return spoken


async def say(connection: Connection, sayings: Sequence[Saying]) -> None:
    """Put `sayings` into the outbox, in order, with one statement in the caller's transaction."""
    if not sayings:
        return
    _speaking.add(id(connection))
    trace = current_traceparent()
    events = [saying.event for saying in sayings]
    keys = [event.ordering_key for event in events]
    await connection.execute(
        INSERT_SQL,
        [new_id() for _ in events],
        [event.ce_type() for event in events],
        [event.subject for event in events],
        [event.kind for event in events],
        keys,
        [shard_of(key) for key in keys],
        [saying.traceparent or trace for saying in sayings],
        [encode(saying.event, saying.written) for saying in sayings],
    )
