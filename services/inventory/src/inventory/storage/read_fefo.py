"""Batches that lie in warehouses, those that expire first before others."""

from collections.abc import Sequence
from uuid import UUID

from inventory.domain.orders.propose_batches import LyingBatch
from inventory.storage.arrays import micros_of, uuids
from messaging import Connection

SQL = f"""
SELECT k.place, b.batch_id, n.number, n.production_date, n.expiry_date, {micros_of("(b.quantity - b.reserved)")}
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::uuid[])
    WITH ORDINALITY AS k (organisation_id, product_id, warehouse_id, place)
JOIN batch_stocks b USING (organisation_id, product_id, warehouse_id)
JOIN batches n USING (organisation_id, batch_id)
WHERE b.quantity > b.reserved
ORDER BY k.place, n.expiry_date NULLS LAST, n.production_date NULLS LAST, n.number, b.batch_id
"""


async def read_fefo(connection: Connection, places: Sequence[tuple[UUID, UUID, UUID]]) -> list[list[LyingBatch]]:
    """For each (organisation, product, warehouse) its batches that have goods, in the order to take them."""
    found: list[list[LyingBatch]] = [[] for _ in places]
    columns = [uuids([place[part] for place in places]) for part in range(3)]
    for place, batch, number, production, expiry, available in await connection.fetch(SQL, *columns):
        found[place - 1].append(LyingBatch(batch, number, production, expiry, int(available)))
    return found
