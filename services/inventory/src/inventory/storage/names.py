"""Names of products and warehouses for the lists, as documents last said them."""

from collections.abc import Sequence

from contracts import ProductChanged, WarehouseChanged
from messaging import Connection

PRODUCTS_SQL = """
INSERT INTO products (organisation_id, product_id, version, code, name, unit)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::text[], $5::text[], $6::text[])
ON CONFLICT (organisation_id, product_id) DO UPDATE
SET version = excluded.version, code = excluded.code, name = excluded.name, unit = excluded.unit
WHERE products.version < excluded.version
"""

WAREHOUSES_SQL = """
INSERT INTO warehouses (organisation_id, warehouse_id, version, code, name)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::text[], $5::text[])
ON CONFLICT (organisation_id, warehouse_id) DO UPDATE
SET version = excluded.version, code = excluded.code, name = excluded.name
WHERE warehouses.version < excluded.version
"""


async def save_products(connection: Connection, changes: Sequence[ProductChanged]) -> None:
    """`changes` has each product once."""
    await connection.execute(
        PRODUCTS_SQL,
        [change.organisation_id for change in changes],
        [change.product_id for change in changes],
        [change.version for change in changes],
        [change.code for change in changes],
        [change.name for change in changes],
        [change.unit for change in changes],
    )


async def save_warehouses(connection: Connection, changes: Sequence[WarehouseChanged]) -> None:
    """`changes` has each warehouse once."""
    await connection.execute(
        WAREHOUSES_SQL,
        [change.organisation_id for change in changes],
        [change.warehouse_id for change in changes],
        [change.version for change in changes],
        [change.code for change in changes],
        [change.name for change in changes],
    )
