"""Cards of products and warehouses, for lists and for reordering, as documents last said them."""

from collections.abc import Sequence

from contracts import ProductChanged, WarehouseChanged
from messaging import Connection

PRODUCTS_SQL = """
INSERT INTO products (organisation_id, product_id, version, code, name, unit, decimals, active, category_path,
    batch_tracked, batch_costed, serial_tracked, shelf_life_days, reorder_point, reorder_quantity)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::text[], $5::text[], $6::text[], $7::integer[],
    $8::boolean[], $9::text[], $10::boolean[], $11::boolean[], $12::boolean[], $13::integer[], $14::numeric[],
    $15::numeric[])
ON CONFLICT (organisation_id, product_id) DO UPDATE
SET version = excluded.version, code = excluded.code, name = excluded.name, unit = excluded.unit,
    decimals = excluded.decimals, active = excluded.active, category_path = excluded.category_path,
    batch_tracked = excluded.batch_tracked, batch_costed = excluded.batch_costed,
    serial_tracked = excluded.serial_tracked, shelf_life_days = excluded.shelf_life_days,
    reorder_point = excluded.reorder_point, reorder_quantity = excluded.reorder_quantity
WHERE products.version < excluded.version
"""

WAREHOUSES_SQL = """
INSERT INTO warehouses (organisation_id, warehouse_id, version, code, name, allows_negative_stock, active)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::text[], $5::text[], $6::boolean[], $7::boolean[])
ON CONFLICT (organisation_id, warehouse_id) DO UPDATE
SET version = excluded.version, code = excluded.code, name = excluded.name,
    allows_negative_stock = excluded.allows_negative_stock, active = excluded.active
WHERE warehouses.version < excluded.version
"""

_PRODUCT_COLUMNS = (
    "organisation_id",
    "product_id",
    "version",
    "code",
    "name",
    "unit",
    "decimals",
    "active",
    "category_path",
    "batch_tracked",
    "batch_costed",
    "serial_tracked",
    "shelf_life_days",
    "reorder_point",
    "reorder_quantity",
)
_WAREHOUSE_COLUMNS = (
    "organisation_id",
    "warehouse_id",
    "version",
    "code",
    "name",
    "allows_negative_stock",
    "active",
)


async def save_products(connection: Connection, changes: Sequence[ProductChanged]) -> None:
    """`changes` has each product once."""
    columns = [[getattr(change, name) for change in changes] for name in _PRODUCT_COLUMNS]
    await connection.execute(PRODUCTS_SQL, *columns)


async def save_warehouses(connection: Connection, changes: Sequence[WarehouseChanged]) -> None:
    """`changes` has each warehouse once."""
    columns = [[getattr(change, name) for change in changes] for name in _WAREHOUSE_COLUMNS]
    await connection.execute(WAREHOUSES_SQL, *columns)
