"""The oldest open items of a partner are found by the index of what is open, in any currency."""

from uuid import UUID

import asyncpg
import pytest
from tests.databases import FreshDatabases

from ledger.storage.open_items import LOCK

OURS, THEIRS = UUID(int=1), UUID(int=7)
MANY = """
INSERT INTO open_items (id, organisation_id, partner_id, side, document_id, document_kind, document_number,
    business_date, amount, remaining, currency, foreign_amount, foreign_remaining)
SELECT gen_random_uuid(), $1, lpad((place % 500)::text, 32, '0')::uuid, 'receivable', gen_random_uuid(),
    'sales_delivery', place, date '2026-01-01' + place % 300, 7, 7, abroad, foreign_amount, foreign_amount
FROM generate_series(1, 10000) AS place,
    (VALUES (NULL, NULL), ('USD', 1.00)) AS currencies (abroad, foreign_amount)
"""


@pytest.mark.parametrize("currency", [None, "USD"])
async def test_the_oldest_are_found_by_index(fresh_database: FreshDatabases, currency: str | None) -> None:
    connection = await asyncpg.connect(fresh_database("oldest", service="ledger"))
    await connection.execute(MANY, OURS)
    await connection.execute("ANALYZE open_items")
    plan = await connection.fetch("EXPLAIN " + LOCK, [], [], [OURS], [THEIRS], ["receivable"], [currency], [100])
    assert "open_items_open" in "\n".join(row[0] for row in plan)
    await connection.close()
