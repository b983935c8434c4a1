"""The table classes and the migrated database are the same."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, MetaData
from sqlalchemy.ext.asyncio import create_async_engine
from tests.databases import FreshDatabases

from chassis.migrations import sqlalchemy_url
from chassis.tables import add_tables as add_chassis_tables
from documents.storage.schema import tables
from messaging.tables import add_tables as add_messaging_tables

OURS = [value for value in vars(tables).values() if isinstance(value, type) and hasattr(value, "__table__")]


@pytest.fixture
def metadata() -> MetaData:
    described = MetaData()
    for row in OURS:
        row.__table__.to_metadata(described)
    add_messaging_tables(described)
    add_chassis_tables(described)
    return described


async def test_the_schema_is_as_described(fresh_database: FreshDatabases, metadata: MetaData) -> None:
    engine = create_async_engine(sqlalchemy_url(fresh_database("schema", service="documents")))
    async with engine.connect() as connection:
        differences = await connection.run_sync(_differences, metadata)
    await engine.dispose()
    assert differences == []


def _differences(connection: Connection, metadata: MetaData) -> list[object]:
    found = compare_metadata(MigrationContext.configure(connection), metadata)
    return [one for one in found if "alembic_version" not in str(one)]
