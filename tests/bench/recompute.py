"""Recompute: movements a second over a million movements of five thousand products, with progress."""

import asyncio
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import asyncpg
from tests.bench.bench import Bench, Figure
from tests.bench.trade import LAST_DAY, Trade
from tests.databases import FreshDatabases

from chassis import Database, Hub
from contracts import PersonReference
from inventory.storage.recompute.recomputes import read_recompute
from inventory.use_cases.start_recompute import WantedRecompute, start_recompute
from inventory.use_cases.work_on_recomputes import work_on_recomputes

SORT_SQL = """
SELECT count(*), sum(running) FROM (
    SELECT sum(m.cost) OVER (
        PARTITION BY m.product_id, m.warehouse_id ORDER BY d.business_date, d.audit_order, m.sequence) AS running
    FROM movements m JOIN postings d USING (organisation_id, document_id, version) WHERE m.organisation_id = $1
) costs
"""
"""The limit: PostgreSQL alone puts all movements in order and adds up their costs."""


def recompute(bench: Bench) -> Iterator[Figure]:
    """In a database of its own on the stack's server."""
    databases = FreshDatabases(bench.stack.connections.postgres, "bench")
    try:
        yield Figure("recompute", *asyncio.run(measure_recompute(databases("recompute", service="inventory"))))
    finally:
        databases.drop_all()


async def measure_recompute(dsn: str) -> tuple[float, float]:
    """Movements a second of the recompute, and of the sort alone."""
    trade, connection = Trade(), await asyncpg.connect(dsn)
    await trade.write(connection)
    began = time.monotonic()
    movements: int = await connection.fetchval(SORT_SQL, trade.organisation_id)
    limit = movements / (time.monotonic() - began)
    await connection.close()
    async with Database(dsn).running() as database:
        began = time.monotonic()
        done = await _recomputed(database, trade)
        return done / (time.monotonic() - began), limit


async def _recomputed(database: Database, trade: Trade) -> int:
    person = PersonReference(person_id=trade.warehouse_id, name="bench")
    wanted = WantedRecompute(None, LAST_DAY, None, None)
    async with database.transaction() as connection:
        recompute_id = await start_recompute(connection, trade.organisation_id, person, wanted, datetime.now(UTC))
    hub, working = Hub(), True
    while working:
        async with database.transaction() as connection:
            working = await work_on_recomputes(connection, hub, datetime.now(UTC))
        async with database.connection() as connection:
            found = await read_recompute(connection, trade.organisation_id, recompute_id)  # type: ignore[arg-type]
        sys.stderr.write(f"recompute {found['products_done']} of {found['products_total']}\n" if found else "")
    return int(found["movements_done"]) if found else 0
