"""Organisations from before exchange differences get the account; what they have made of 6061 stays theirs."""

import asyncio
from pathlib import Path
from uuid import UUID

import asyncpg
from alembic import command
from tests.databases import FreshDatabases

from chassis.migrate import alembic_config

MIGRATIONS = Path(__file__).parents[3] / "services/ledger/migrations"
PLAIN, NAMED, TAKEN = (UUID(int=number) for number in range(1, 4))
ACCOUNT = "INSERT INTO accounts (organisation_id, id, number, name_zh, name_en, role, side) VALUES "
OLD = f"""
{ACCOUNT} ('{PLAIN}', gen_random_uuid(), '1002', '银行存款', 'Cash in bank', 'bank', 'debit'),
('{NAMED}', gen_random_uuid(), '6061', '我们的汇兑', 'Ours', NULL, 'credit'),
('{TAKEN}', gen_random_uuid(), '6061', '别的', 'Other', 'revenue', 'credit')
"""
FOUND = "SELECT organisation_id, name_en, role FROM accounts WHERE number = '6061' ORDER BY 1"


async def test_the_account_of_exchange_differences_is_added(fresh_database: FreshDatabases) -> None:
    dsn = fresh_database("charts")
    config = alembic_config(MIGRATIONS, dsn)
    await asyncio.to_thread(command.upgrade, config, "0005")
    connection = await asyncpg.connect(dsn)
    await connection.execute(OLD)
    await asyncio.to_thread(command.upgrade, config, "head")
    assert [tuple(row) for row in await connection.fetch(FOUND)] == [
        (PLAIN, "Exchange differences", "exchange_differences"),
        (NAMED, "Ours", "exchange_differences"),
        (TAKEN, "Other", "revenue"),
    ]
    await connection.close()
