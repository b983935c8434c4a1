"""Versions of which something is still awaited."""

from datetime import datetime

from messaging import Connection
from risk.domain.heard import Kept
from risk.storage.add_statements import kept

LOAD_SQL = """
SELECT organisation_id, document_id, version, kind, number, business, stock, finance, status
FROM books
WHERE status = 'in_flight' AND changed_at <= $1
ORDER BY heard_at
LIMIT $2
FOR UPDATE SKIP LOCKED
"""
WAITING_SQL = "SELECT exists(SELECT FROM books WHERE status = 'in_flight' AND changed_at <= $1)"
NOW_SQL = "SELECT clock_timestamp()"


async def load_in_flight(connection: Connection, unchanged_since: datetime, limit: int) -> list[Kept]:
    """The oldest ones to which nothing was added since, locked; those that a batch is writing are passed over."""
    return [kept(row) for row in await connection.fetch(LOAD_SQL, unchanged_since, limit)]


async def any_in_flight(connection: Connection, unchanged_since: datetime) -> bool:
    return bool(await connection.fetchval(WAITING_SQL, unchanged_since))


async def database_time(connection: Connection) -> datetime:
    """The clock that stamps the rows."""
    now: datetime = await connection.fetchval(NOW_SQL)
    return now
