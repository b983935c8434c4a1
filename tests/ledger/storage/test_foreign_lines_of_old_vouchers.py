"""Vouchers in foreign currencies from before their lines kept the figures: each line gets its amount, and no rate."""

import asyncio
from decimal import Decimal
from pathlib import Path

import asyncpg
from alembic import command
from tests.databases import FreshDatabases

from chassis.migrate import alembic_config

MIGRATIONS = Path(__file__).parents[3] / "services/ledger/migrations"
OLD = """
INSERT INTO accounts (organisation_id, id, number, name_zh, name_en, role, side)
SELECT '00000000-0000-0000-0000-000000000001', gen_random_uuid(), number, number, number, NULL, 'debit'
FROM unnest('{1122,6001,1002,6061}'::text[]) AS number;
INSERT INTO postings (organisation_id, document_id, version)
SELECT DISTINCT organisation_id, organisation_id, 1 FROM accounts;
INSERT INTO vouchers (id, organisation_id, month, word, number, voucher_date, part, document_id, document_version,
    document_kind, document_number, amount, posted_at, currency, foreign_amount)
SELECT gen_random_uuid(), organisation_id, '2026-11', '记', number, '2026-11-02', part, document_id, 1,
    'sales_delivery', 'X', 0, now(), currency, foreign_amount
FROM postings, (VALUES (1, 'receivable', 'USD', 113), (2, 'money', 'USD', -56.5), (3, 'receivable', 'USD', -113),
    (4, 'exchange', 'USD', 0), (5, 'receivable', NULL, NULL)) AS v (number, part, currency, foreign_amount);
INSERT INTO voucher_lines (voucher_id, line_number, organisation_id, voucher_date, account, role, debit, credit)
SELECT v.id, line_number, organisation_id, voucher_date, account, role, debit, credit
FROM vouchers AS v JOIN (VALUES
    (1, 1, '1122', 'receivable', 802.3, 0), (1, 2, '6001', 'revenue', 0, 802.3),
    (2, 1, '1002', 'bank', 406.8, 0), (2, 2, '1122', 'receivable', 0, 406.8),
    (3, 1, '1122', 'receivable', -802.3, 0), (3, 2, '6001', 'revenue', 0, -802.3),
    (4, 1, '1122', 'receivable', 5.65, 0), (4, 2, '6061', 'exchange_differences', 0, 5.65),
    (5, 1, '1122', 'receivable', 1, 0), (5, 2, '6001', 'revenue', 0, 1)
) AS line (number, line_number, account, role, debit, credit) USING (number);
"""
FOUND = """
SELECT number, account, line.currency, line.foreign_amount FROM voucher_lines AS line
JOIN vouchers AS v ON v.id = voucher_id
WHERE line.currency IS NOT NULL AND exchange_rate IS NULL ORDER BY number, line_number
"""


async def test_lines_get_what_their_voucher_says(fresh_database: FreshDatabases) -> None:
    dsn = fresh_database("old_lines")
    config = alembic_config(MIGRATIONS, dsn)
    await asyncio.to_thread(command.upgrade, config, "0006")
    connection = await asyncpg.connect(dsn)
    await connection.execute(OLD)
    await asyncio.to_thread(command.upgrade, config, "head")
    assert [tuple(row) for row in await connection.fetch(FOUND)] == [
        (1, "1122", "USD", Decimal("113.00")),
        (2, "1002", "USD", Decimal("56.50")),
        (2, "1122", "USD", Decimal("56.50")),
        (3, "1122", "USD", Decimal("-113.00")),
    ]
    await connection.close()
