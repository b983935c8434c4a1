"""The alembic environment that all services share. A service's `migrations/env.py` is

    from chassis.migrations import run_env
    run_env(metadata)

Each revision runs in one transaction with a lock timeout of one second, so that it never holds up a running service;
`python -m chassis.migrate` tries again.
"""

import asyncio

from alembic import context
from sqlalchemy import Connection, MetaData, text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

LOCK_TIMEOUT = "1s"


def sqlalchemy_url(dsn: str) -> str:
    """`postgresql://…` as SQLAlchemy wants it for asyncpg."""
    return make_url(dsn).set(drivername="postgresql+asyncpg").render_as_string(hide_password=False)


def run_env(metadata: MetaData | None = None) -> None:
    """Upgrade or compare the database of alembic's `sqlalchemy.url`."""
    asyncio.run(_migrate(metadata))


async def _migrate(metadata: MetaData | None) -> None:
    url = context.config.get_main_option("sqlalchemy.url") or ""
    engine = create_async_engine(url, poolclass=NullPool)
    try:
        async with engine.connect() as connection:
            await connection.run_sync(_run_revisions, metadata)
    finally:
        await engine.dispose()


def _run_revisions(connection: Connection, metadata: MetaData | None) -> None:
    context.configure(connection=connection, target_metadata=metadata, transaction_per_migration=True)
    with context.begin_transaction():
        connection.execute(text(f"SET lock_timeout = '{LOCK_TIMEOUT}'"))
        context.run_migrations()
