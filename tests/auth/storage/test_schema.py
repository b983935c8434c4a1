"""The migrations make exactly what the table classes describe."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from auth.storage.tables import METADATA
from chassis.migrations import sqlalchemy_url


def differences(connection: Connection) -> list[object]:
    options = {"compare_type": True, "include_name": lambda name, kind, _: (kind, name) != ("table", "alembic_version")}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), METADATA))


async def test_migrations_make_the_described_tables(auth_dsn: str) -> None:
    engine = create_async_engine(sqlalchemy_url(auth_dsn))
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()
