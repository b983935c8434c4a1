"""Doing something for real and keeping nothing of it: how a dry run answers exactly what would happen."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from chassis.storage.database import Database
from messaging import Connection


class _OverError(Exception):
    """Rolls the transaction back."""


@asynccontextmanager
async def rehearsal(database: Database) -> AsyncIterator[Connection]:
    """BEGIN … ROLLBACK, however it ends; nothing of `on_commit` is called.

    What it locks it holds until then, so it must be short.
    """
    try:
        async with database.transaction() as connection:
            yield connection
            raise _OverError
    except _OverError:
        return
