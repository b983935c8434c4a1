"""The event log of this service, as `GET /events` and `GET /events/heads` serve it."""

from messaging.delivery import Connection, FeedItem

AFTER_SQL = """
SELECT p.position, p.previous, o.shard, o.key, o.event_id, o.ce_type, o.subject, o.kind, o.created_at, o.traceparent,
       o.body
FROM outbox_positions p JOIN outbox o ON o.id = p.outbox_id AND o.created_at = p.created_at
WHERE p.position > $1 ORDER BY p.position LIMIT $2
"""


async def read_events(connection: Connection, after: int, limit: int) -> list[FeedItem]:
    """At most `limit` events with a position greater than `after`, in order."""
    return [FeedItem(*row) for row in await connection.fetch(AFTER_SQL, after, limit)]


async def read_heads(connection: Connection) -> dict[int, int]:
    """The last position of every shard (0: none yet)."""
    return dict(enumerate(await connection.fetchval("SELECT heads FROM relay_state")))
