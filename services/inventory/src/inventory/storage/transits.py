"""Goods on the way between warehouses."""

from collections.abc import Iterable, Sequence

from inventory.domain.book.stock import LineKey
from inventory.domain.posting.transit import Transit
from inventory.storage.arrays import cents_of, from_cents, from_micros, micros_of, numbers, uuids
from messaging import Connection

LOCK_SQL = f"""
SELECT t.organisation_id, t.document_id, t.line_id, t.version, t.product_id, t.warehouse_id, t.batch_id,
    {micros_of("t.quantity")}, {cents_of("t.cost")}
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::uuid[]) AS k (organisation_id, document_id, line_id)
JOIN transits t USING (organisation_id, document_id, line_id)
ORDER BY 1, 2, 3
FOR UPDATE OF t
"""

SAVE_SQL = f"""
INSERT INTO transits (organisation_id, document_id, line_id, version, product_id, warehouse_id, batch_id, quantity,
    cost)
SELECT k.organisation_id, k.document_id, k.line_id, k.version, k.product_id, k.warehouse_id, k.batch_id,
    {from_micros("k.quantity")}, {from_cents("k.cost")}
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::uuid[], $4::text::integer[], $5::text::uuid[],
        $6::text::uuid[], $7::text::uuid[], $8::text::numeric[], $9::text::numeric[])
    AS k (organisation_id, document_id, line_id, version, product_id, warehouse_id, batch_id, quantity, cost)
ON CONFLICT (organisation_id, document_id, line_id) DO UPDATE
SET version = excluded.version, product_id = excluded.product_id, warehouse_id = excluded.warehouse_id,
    batch_id = excluded.batch_id, quantity = excluded.quantity, cost = excluded.cost
"""


async def lock_transits(connection: Connection, lines: Iterable[LineKey]) -> dict[LineKey, Transit]:
    """What is on the way of each transfer line, locked until the transaction ends; a line never sent is absent."""
    found = {}
    for *key, version, product, warehouse, batch, quantity, cost in await connection.fetch(
        LOCK_SQL, *_columns(list(lines))
    ):
        line = LineKey(*key)
        found[line] = Transit(line, version, product, warehouse, batch, int(quantity), int(cost))
    return found


async def save_transits(connection: Connection, transits: Sequence[Transit]) -> None:
    """Write what is on the way now, new or changed."""
    await connection.execute(
        SAVE_SQL,
        *_columns([transit.line for transit in transits]),
        numbers([transit.version for transit in transits]),
        uuids([transit.product_id for transit in transits]),
        uuids([transit.warehouse_id for transit in transits]),
        uuids([transit.batch_id for transit in transits]),
        numbers([transit.quantity for transit in transits]),
        numbers([transit.cost for transit in transits]),
    )


def _columns(lines: Sequence[LineKey]) -> tuple[str, str, str]:
    return (
        uuids([line.organisation_id for line in lines]),
        uuids([line.document_id for line in lines]),
        uuids([line.line_id for line in lines]),
    )
