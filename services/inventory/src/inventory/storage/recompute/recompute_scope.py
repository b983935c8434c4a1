"""What a recompute names: warehouses, products, batches, as documents last said them."""

from collections.abc import Sequence
from uuid import UUID

from contracts import BatchReference, WarehouseReference
from messaging import Connection

UNKNOWN_SQL = """
SELECT k.place - 1 FROM unnest($2::uuid[]) WITH ORDINALITY AS k (id, place)
WHERE NOT EXISTS (SELECT FROM {table} t WHERE t.organisation_id = $1 AND t.{column} = k.id)
ORDER BY 1 LIMIT 1
"""
WAREHOUSES_SQL = """
SELECT warehouse_id, code, name, allows_negative_stock FROM warehouses
WHERE organisation_id = $1 AND warehouse_id = ANY ($2)
"""
BATCHES_SQL = """
SELECT batch_id, number, production_date, expiry_date FROM batches WHERE organisation_id = $1 AND batch_id = ANY ($2)
"""


async def unknown_warehouse(connection: Connection, organisation_id: UUID, ids: Sequence[UUID]) -> int | None:
    """Place of the first id that is no warehouse."""
    sql = UNKNOWN_SQL.format(table="warehouses", column="warehouse_id")
    place: int | None = await connection.fetchval(sql, organisation_id, ids)
    return place


async def unknown_product(connection: Connection, organisation_id: UUID, ids: Sequence[UUID]) -> int | None:
    """Place of the first id that is no product."""
    sql = UNKNOWN_SQL.format(table="products", column="product_id")
    place: int | None = await connection.fetchval(sql, organisation_id, ids)
    return place


async def read_warehouses(
    connection: Connection, organisation_id: UUID, ids: Sequence[UUID]
) -> dict[UUID, WarehouseReference]:
    """By id; one whose card was never heard of is named by its id."""
    rows = await connection.fetch(WAREHOUSES_SQL, organisation_id, ids)
    known = {
        row[0]: WarehouseReference(warehouse_id=row[0], code=row[1], name=row[2], allows_negative_stock=row[3])
        for row in rows
    }
    return {one: known.get(one) or WarehouseReference(warehouse_id=one, code=str(one), name=str(one)) for one in ids}


async def read_batch_references(
    connection: Connection, organisation_id: UUID, ids: Sequence[UUID]
) -> dict[UUID, BatchReference]:
    rows = await connection.fetch(BATCHES_SQL, organisation_id, ids)
    return {
        row[0]: BatchReference(batch_id=row[0], number=row[1], production_date=row[2], expiry_date=row[3])
        for row in rows
    }
