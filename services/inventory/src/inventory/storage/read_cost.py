"""What a product costs now, per warehouse: derived from value and quantity, the last known when there is none."""

from uuid import UUID

import asyncpg

from messaging import Connection

SQL = """
SELECT warehouse_id, valuation, quantity, value,
    CASE WHEN quantity > 0 THEN round(value / quantity, 6) ELSE last_unit_cost END AS unit_cost,
    quantity <= 0 AS is_last_known
FROM balances
WHERE organisation_id = $1 AND product_id = $2 AND ($3::uuid IS NULL OR warehouse_id = $3)
ORDER BY warehouse_id
"""


async def read_cost(
    connection: Connection, organisation_id: UUID, product_id: UUID, warehouse_id: UUID | None
) -> list[asyncpg.Record]:
    return await connection.fetch(SQL, organisation_id, product_id, warehouse_id)
