"""The description of the tables is the database that the migrations make."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from chassis.migrations import sqlalchemy_url
from chassis.tables import add_tables as add_chassis_tables
from messaging.tables import add_tables as add_messaging_tables
from risk.storage.tables import RiskTable


def differences(connection: Connection) -> list[object]:
    metadata = RiskTable.metadata
    add_messaging_tables(metadata)
    add_chassis_tables(metadata)
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


async def test_tables_describe_the_database(risk_dsn: str) -> None:
    engine = create_async_engine(sqlalchemy_url(risk_dsn))
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()
