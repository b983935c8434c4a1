"""Migrations: run by `python -m chassis.migrate`, described by tables, patient with locks."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import asyncpg
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, MetaData
from sqlalchemy.ext.asyncio import create_async_engine
from tests.databases import FreshDatabases

from chassis.migrations import sqlalchemy_url
from chassis.tables import add_tables

ENV = "from chassis.migrations import run_env\nrun_env()\n"
REVISION = """
from alembic import op
from chassis import MIGRATION_SQL
revision = "0001"
down_revision = None
def upgrade():
    for statement in MIGRATION_SQL:
        op.execute(statement)
"""
SECOND = """
from alembic import op
revision = "0002"
down_revision = "0001"
def upgrade():
    op.execute("ALTER TABLE access_people ADD COLUMN note text")
"""


def lay_out(folder: Path, **revisions: str) -> Path:
    (folder / "versions").mkdir(parents=True)
    (folder / "env.py").write_text(ENV)
    for name, text in revisions.items():
        (folder / f"versions/{name}.py").write_text(text)
    return folder


def migrate(folder: Path, dsn: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "chassis.migrate", "probe", str(folder)],
        env={**os.environ, "TRITALLY_DATABASE_URL": dsn},
        capture_output=True,
        text=True,
        check=False,
    )


async def test_twice_is_once_and_tables_describe_it(fresh_database: FreshDatabases, tmp_path: Path) -> None:
    dsn, folder = fresh_database("migrated"), lay_out(tmp_path / "with space", first=REVISION)
    for _ in range(2):
        done = await asyncio.to_thread(migrate, folder, dsn)
        assert done.returncode == 0, done.stderr
    assert await differences(dsn) == []


async def test_it_waits_for_a_lock_without_holding_up_others(fresh_database: FreshDatabases, tmp_path: Path) -> None:
    dsn = fresh_database("locked")
    await asyncio.to_thread(migrate, lay_out(tmp_path / "one", first=REVISION), dsn)
    holder = await asyncpg.connect(dsn)
    transaction = holder.transaction()
    await transaction.start()
    await holder.execute("LOCK TABLE access_people IN ACCESS SHARE MODE")
    running = asyncio.create_task(asyncio.to_thread(migrate, lay_out(tmp_path / "two", first=REVISION, b=SECOND), dsn))
    await until_it_waited_twice(dsn)
    await transaction.rollback()
    await holder.close()
    assert (await running).returncode == 0


WAITERS = """
SELECT backend_start FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()
"""


async def until_it_waited_twice(dsn: str) -> None:
    watcher = await asyncpg.connect(dsn)
    starts: set[object] = set()
    async with asyncio.timeout(30):
        while len(starts) < 2:
            starts |= {row[0] for row in await watcher.fetch(WAITERS)}
    await watcher.close()


async def differences(dsn: str) -> list[object]:
    metadata = MetaData()
    add_tables(metadata)
    engine = create_async_engine(sqlalchemy_url(dsn))
    async with engine.connect() as connection:
        found = await connection.run_sync(_compared, metadata)
    await engine.dispose()
    return found


def _compared(connection: Connection, metadata: MetaData) -> list[object]:
    context = MigrationContext.configure(connection, opts={"include_name": lambda name, *_: name != "alembic_version"})
    return list(compare_metadata(context, metadata))
