"""The migrations make exactly the tables that storage describes, and truth is append-only."""

import asyncpg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine
from tests.databases import FreshDatabases

from chassis.migrations import sqlalchemy_url
from ledger.storage.tables import METADATA


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), METADATA))


async def test_migrations_and_tables_agree(fresh_database: FreshDatabases) -> None:
    engine = create_async_engine(sqlalchemy_url(fresh_database("schema", service="ledger")))
    async with engine.connect() as connection:
        assert [d for d in await connection.run_sync(differences) if "alembic_version" not in str(d)] == []
    await engine.dispose()


@pytest.mark.parametrize("change", ["UPDATE voucher_lines SET debit = 1", "DELETE FROM vouchers"])
async def test_vouchers_are_append_only(fresh_database: FreshDatabases, change: str) -> None:
    connection = await asyncpg.connect(fresh_database("append", service="ledger"))
    with pytest.raises(asyncpg.RaiseError, match="append-only"):
        await connection.execute(change)
    await connection.close()


async def test_a_voucher_line_needs_its_voucher_and_account(fresh_database: FreshDatabases) -> None:
    connection = await asyncpg.connect(fresh_database("refer", service="ledger"))
    with pytest.raises(asyncpg.ForeignKeyViolationError):
        await connection.execute(
            "INSERT INTO voucher_lines (voucher_id, line_number, organisation_id, voucher_date, account, role, debit,"
            " credit) VALUES (gen_random_uuid(), 1, gen_random_uuid(), '2026-11-01', '1405', 'inventory', 1, 0)"
        )
    await connection.close()


@pytest.mark.parametrize("change", ["DELETE FROM accounts", "UPDATE accounts SET number = '9999'"])
async def test_accounts_stay(fresh_database: FreshDatabases, change: str) -> None:
    connection = await asyncpg.connect(fresh_database("stay", service="ledger"))
    with pytest.raises(asyncpg.RaiseError):
        await connection.execute(change)
    await connection.close()
