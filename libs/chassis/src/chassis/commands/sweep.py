"""Old idempotency keys are forgotten after a week."""

import asyncio

from fastapi import FastAPI

from chassis.storage.database import Database

KEPT = "7 days"
EVERY_SECONDS = 600.0
ROWS_AT_ONCE = 5_000

_SWEEP = """
DELETE FROM idempotency_keys k USING (
    SELECT organisation_id, person_id, key FROM idempotency_keys
    WHERE created_at < now() - $1::text::interval ORDER BY created_at LIMIT $2 FOR UPDATE SKIP LOCKED
) old
WHERE (k.organisation_id, k.person_id, k.key) = (old.organisation_id, old.person_id, old.key)
"""


async def sweep_keys(app: FastAPI) -> None:
    """For ever."""
    while True:
        await sweep_once(app.state.database)
        await asyncio.sleep(EVERY_SECONDS)


async def sweep_once(database: Database) -> int:
    """The number of keys forgotten, at most `ROWS_AT_ONCE`."""
    async with database.connection() as connection:
        status = await connection.execute(_SWEEP, KEPT, ROWS_AT_ONCE)
    return int(status.removeprefix("DELETE "))
