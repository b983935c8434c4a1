"""The event log of this service, as `GET /events` and `GET /events/heads` serve it."""

from messaging.delivery import Connection, FeedItem, Heads

AFTER_SQL = """
SELECT p.position, p.previous, o.shard, o.key, o.event_id, o.ce_type, o.subject, o.kind, o.created_at, o.traceparent,
       o.body, s.log_id::text
FROM relay_state s, outbox_positions p JOIN outbox o ON o.id = p.outbox_id AND o.created_at = p.created_at
WHERE p.position > $1 ORDER BY p.position LIMIT $2
"""
HEADS_SQL = """
SELECT s.log_id::text, s.heads, array(SELECT f.log_id::text FROM log_forks f ORDER BY f.log_id),
       array(SELECT f.heads FROM log_forks f ORDER BY f.log_id)
FROM relay_state s
"""


async def read_events(connection: Connection, after: int, limit: int) -> list[FeedItem]:
    """At most `limit` events with a position greater than `after`, in order."""
    return [FeedItem(*row) for row in await connection.fetch(AFTER_SQL, after, limit)]


async def read_heads(connection: Connection) -> Heads:
    """Where this log stands, of one instant."""
    log_id, positions, ids, shared = await connection.fetchrow(HEADS_SQL)  # type: ignore[misc]
    earlier = zip(ids, shared, strict=True)
    return Heads(log_id, dict(enumerate(positions)), {one: dict(enumerate(heads)) for one, heads in earlier})
