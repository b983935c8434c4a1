"""A database of risk, and a connection in a transaction."""

from collections.abc import AsyncIterator

import asyncpg
import pytest
from tests.databases import FreshDatabases

from messaging import Connection


@pytest.fixture(scope="session")
def risk_dsn(fresh_database: FreshDatabases) -> str:
    return fresh_database("risk", service="risk")


@pytest.fixture
async def connection(risk_dsn: str) -> AsyncIterator[Connection]:
    connection = await asyncpg.connect(risk_dsn)
    yield connection
    await connection.close()
