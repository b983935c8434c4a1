"""Doing something for real and keeping nothing of it: how a dry run answers exactly what would happen."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from chassis.storage.database import Database
from messaging import Connection


@asynccontextmanager
async def rehearsal(database: Database) -> AsyncIterator[Connection]:
    """BEGIN … ROLLBACK, however it ends. What it locks it holds until then, so it must be short."""
    async with database.connection() as connection:
        transaction = connection.transaction()
        await transaction.start()
        try:
            yield connection
        finally:
            await transaction.rollback()
