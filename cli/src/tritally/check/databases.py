"""The five databases, each seen at one instant."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TypeAlias

import asyncpg

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
Databases = Mapping[str, Connection]
"""Service -> connection in a read-only transaction at REPEATABLE READ."""


@asynccontextmanager
async def connected(dsns: Mapping[str, str]) -> AsyncIterator[Databases]:
    async with AsyncExitStack() as stack:
        connections = {}
        for service, dsn in dsns.items():
            connections[service] = await asyncpg.connect(dsn)
            stack.push_async_callback(connections[service].close)
        yield connections


@asynccontextmanager
async def one_instant(databases: Databases) -> AsyncIterator[None]:
    """Snapshots of all databases, taken one after the other; whether it was quiet meanwhile is for `traffic` to say."""
    async with AsyncExitStack() as stack:
        for connection in databases.values():
            await stack.enter_async_context(connection.transaction(isolation="repeatable_read", readonly=True))
            await connection.fetchval("SELECT 1")
        yield
