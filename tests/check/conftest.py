"""Databases of a company at peace, to plant damage in."""

from collections.abc import Callable

import asyncpg
import pytest
from tests.check.seed import SEEDS
from tests.databases import FreshDatabases

PlantedIn = Callable[[str], dict[str, str]]
"""Service -> the five addresses, with a fresh copy of that service's database."""


async def execute(dsn: str, sql: str) -> None:
    connection = await asyncpg.connect(dsn)
    await connection.execute(sql or "SELECT 1")
    await connection.close()


@pytest.fixture(scope="session")
async def peace(fresh_database: FreshDatabases) -> dict[str, str]:
    """Service -> address of its database; nobody may change these."""
    dsns = {service: fresh_database(f"peace_{service}", service=service) for service in SEEDS}
    for service, sql in SEEDS.items():
        await execute(dsns[service], sql)
    return dsns


@pytest.fixture
def planted_in(peace: dict[str, str], fresh_database: FreshDatabases) -> PlantedIn:
    def copy(service: str) -> dict[str, str]:
        template = peace[service].partition("?")[0].rpartition("/")[2]
        return {**peace, service: fresh_database.create("damaged", template)}

    return copy
