"""Partitions of the outbox, one per month (UTC), made ahead of time; what has none goes to `outbox_months.other`."""

from datetime import UTC, datetime

import asyncpg

from messaging.delivery import Connection
from messaging.migration import IN_ITS_ROW


async def make_months(connection: Connection, now: datetime) -> None:
    """See that the next two months have their partitions. Never the running one: a writer that is on its way to `other`
    would fail. Its partition was made ahead, or its events stay in `other`."""
    running = now.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    first = _next_month(running)
    second = _next_month(first)
    for start, end in ((first, second), (second, _next_month(second))):
        await _make_month(connection, start, end)


def _next_month(month: datetime) -> datetime:
    return month.replace(year=month.year + month.month // 12, month=month.month % 12 + 1)


async def _make_month(connection: Connection, start: datetime, end: datetime) -> None:
    name = f"outbox_months.m{start:%Y_%m}"
    if await connection.fetchval("SELECT to_regclass($1) IS NOT NULL", name):
        return
    try:
        async with connection.transaction():
            await connection.execute("SET LOCAL lock_timeout = '1s'")
            await connection.execute(f"CREATE TABLE {name} (LIKE outbox INCLUDING ALL) {IN_ITS_ROW}")
            await connection.execute(
                f"ALTER TABLE outbox ATTACH PARTITION {name} FOR VALUES FROM ('{start}') TO ('{end}')"
            )
    except (asyncpg.CheckViolationError, asyncpg.LockNotAvailableError, asyncpg.DuplicateTableError):
        return
