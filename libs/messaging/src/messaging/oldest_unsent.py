"""Since when the oldest event waits for the bus."""

from datetime import datetime

from messaging.delivery import Connection

OLDEST_SQL = """
SELECT least(
    (SELECT p.created_at FROM outbox_positions AS p JOIN relay_state AS s ON p.position = s.sent_position + 1),
    (SELECT min(o.created_at) FROM outbox AS o JOIN relay_state AS s ON o.id > s.floor_id
     WHERE NOT EXISTS (SELECT FROM outbox_positions AS p WHERE p.outbox_id = o.id)))
"""


async def oldest_unsent(connection: Connection) -> datetime | None:
    """When it was said; None: everything is on the bus."""
    oldest: datetime | None = await connection.fetchval(OLDEST_SQL)
    return oldest
