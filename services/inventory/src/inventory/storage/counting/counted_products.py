"""What is known of products that are counted, their batches, and where their pieces are."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from contracts import BatchReference
from inventory.domain.counting.check_entries import Counted
from inventory.domain.counting.count import ItemKey
from messaging import Connection

_PRODUCTS = """
SELECT p.product_id, p.code, p.decimals, p.batch_tracked, p.serial_tracked,
    ARRAY(SELECT b.batch_id FROM batches b WHERE b.organisation_id = $1 AND b.product_id = p.product_id)
FROM products p WHERE p.organisation_id = $1 AND p.product_id = ANY($2)
"""
_BATCHES = """
SELECT batch_id, number, production_date, expiry_date FROM batches WHERE organisation_id = $1 AND batch_id = ANY($2)
"""
_PIECES = """
WITH asked AS (SELECT * FROM unnest($3::uuid[], $4::uuid[]) AS asked (product_id, first_id)),
later AS (
    SELECT DISTINCT ON (ms.product_id, ms.serial) ms.product_id, m.batch_id, ms.serial, m.quantity < 0 AS left_then
    FROM asked a
    JOIN movement_serials ms ON ms.organisation_id = $1 AND ms.product_id = a.product_id
        AND ms.movement_id >= a.first_id
    JOIN movements m ON m.movement_id = ms.movement_id AND m.warehouse_id = $2
    ORDER BY ms.product_id, ms.serial, ms.movement_id
)
SELECT s.product_id, s.batch_id, s.serial
FROM serials s JOIN asked a USING (product_id)
WHERE s.organisation_id = $1 AND s.warehouse_id = $2
    AND NOT EXISTS (SELECT FROM later l WHERE l.product_id = s.product_id AND l.serial = s.serial)
UNION ALL
SELECT product_id, batch_id, serial FROM later WHERE left_then
"""


async def read_counted(
    connection: Connection, organisation_id: UUID, product_ids: Iterable[UUID]
) -> dict[UUID, Counted]:
    rows = await connection.fetch(_PRODUCTS, organisation_id, list(set(product_ids)))
    return {
        product_id: Counted(code, decimals, batch_tracked, serial_tracked, frozenset(batches))
        for product_id, code, decimals, batch_tracked, serial_tracked, batches in rows
    }


async def read_batches(
    connection: Connection, organisation_id: UUID, batch_ids: Sequence[UUID]
) -> dict[UUID, BatchReference]:
    rows = await connection.fetch(_BATCHES, organisation_id, batch_ids)
    return {row["batch_id"]: BatchReference(**row) for row in rows}


async def read_pieces(
    connection: Connection, organisation_id: UUID, warehouse_id: UUID, first_ids: Mapping[UUID, UUID]
) -> dict[ItemKey, set[str]]:
    """Serial numbers in stock at an instant per product: `first_ids` has the least id of a later movement."""
    rows = await connection.fetch(
        _PIECES, organisation_id, warehouse_id, list(first_ids.keys()), list(first_ids.values())
    )
    found: dict[ItemKey, set[str]] = {}
    for product_id, batch_id, serial in rows:
        found.setdefault(ItemKey(product_id, batch_id), set()).add(serial)
    return found
