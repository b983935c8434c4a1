"""Cards of a database that was made before they could be found by pinyin."""

import asyncio
from uuid import uuid4

import asyncpg
from alembic import command
from tests.databases import FreshDatabases

from chassis.migrate import alembic_config, folder_of
from documents.domain.cards.search_text import search_text

INSERT = """
INSERT INTO products (product_id, organisation_id, version, code, name, unit, decimals, tax_rate, valuation,
    in_stock_accounting, is_service, active, units)
SELECT gen_random_uuid(), $1, 1, 'P' || n, '螺丝刀', 'pc', 0, 0.13, 'fifo', true, false, true,
    '[{"unit": "box", "factor": "2", "barcode": "690"}]' FROM generate_series(1, $2::integer) AS n
"""
COUNT = 5_003


def test_they_are_found_as_new_ones_are(fresh_database: FreshDatabases) -> None:
    dsn = fresh_database("old_cards")
    config = alembic_config(folder_of("documents"), dsn)
    command.upgrade(config, "0005")
    asyncio.run(run(dsn, INSERT, uuid4(), COUNT))
    command.upgrade(config, "head")
    card = {"code": "P7", "name": "螺丝刀", "units": [{"barcode": "690"}]}
    found = asyncio.run(run(dsn, "SELECT search_text FROM products WHERE code = 'P7'"))
    assert found[0][0] == search_text(card)
    assert asyncio.run(run(dsn, "SELECT count(*) FROM products WHERE search_text = ''"))[0][0] == 0


async def run(dsn: str, sql: str, *arguments: object) -> list[asyncpg.Record]:
    connection = await asyncpg.connect(dsn)
    try:
        return await connection.fetch(sql, *arguments)
    finally:
        await connection.close()
