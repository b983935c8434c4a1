"""Lines of sales orders: what is still to be delivered."""

from collections.abc import Iterable, Sequence
from uuid import UUID

import asyncpg

from inventory.domain.book.stock import LineKey
from inventory.domain.orders.order_line import OrderLine
from inventory.storage.arrays import from_micros, micros_of, numbers, uuids
from messaging import Connection

COLUMNS = f"""
o.version, o.document_number, o.line_number, o.product_id, o.warehouse_id, o.batch_id, o.batch_costed,
    {micros_of("o.ordered")}, {micros_of("o.delivered")}, o.closed
"""

READ_SQL = f"""
SELECT o.organisation_id, o.document_id, o.line_id, {COLUMNS}
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::uuid[]) AS k (organisation_id, document_id, line_id)
JOIN order_lines o USING (organisation_id, document_id, line_id)
ORDER BY 1, 2, 3
"""
LOCK_SQL = f"{READ_SQL} FOR UPDATE OF o"

FIND_SQL = """
SELECT o.organisation_id, o.document_id, o.line_id
FROM unnest($1::uuid[], $2::uuid[]) AS k (organisation_id, document_id)
JOIN order_lines o USING (organisation_id, document_id)
"""

SAVE_SQL = f"""
INSERT INTO order_lines (organisation_id, document_id, line_id, version, document_number, line_number, product_id,
    warehouse_id, batch_id, batch_costed, ordered, delivered, closed)
SELECT k.organisation_id, k.document_id, k.line_id, k.version, k.document_number, k.line_number, k.product_id,
    k.warehouse_id, k.batch_id, k.batch_costed, {from_micros("k.ordered")}, {from_micros("k.delivered")}, k.closed
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::uuid[], $4::text::integer[], $5::text[],
        $6::text::integer[], $7::text::uuid[], $8::text::uuid[], $9::text::uuid[], $10::boolean[],
        $11::text::numeric[], $12::text::numeric[], $13::boolean[])
    AS k (organisation_id, document_id, line_id, version, document_number, line_number, product_id, warehouse_id,
        batch_id, batch_costed, ordered, delivered, closed)
ON CONFLICT (organisation_id, document_id, line_id) DO UPDATE
SET version = excluded.version, document_number = excluded.document_number, line_number = excluded.line_number,
    product_id = excluded.product_id, warehouse_id = excluded.warehouse_id, batch_id = excluded.batch_id,
    batch_costed = excluded.batch_costed, ordered = excluded.ordered, delivered = excluded.delivered,
    closed = excluded.closed
"""


async def find_order_lines(connection: Connection, orders: Sequence[tuple[UUID, UUID]]) -> list[LineKey]:
    """All lines of orders, given as (organisation, document)."""
    rows = await connection.fetch(FIND_SQL, [one[0] for one in orders], [one[1] for one in orders])
    return [LineKey(*row) for row in rows]


async def lock_order_lines(connection: Connection, keys: Iterable[LineKey]) -> dict[LineKey, OrderLine]:
    """Locked in sorted order until the transaction ends, after the stocks; without their claims."""
    rows = await connection.fetch(LOCK_SQL, *_columns(list(keys)))
    return {line.key: line for line in map(_order_line, rows)}


async def read_order_lines(connection: Connection, keys: Iterable[LineKey]) -> list[OrderLine]:
    """As they are now, not locked; without their claims."""
    return [_order_line(row) for row in await connection.fetch(READ_SQL, *_columns(list(keys)))]


def _order_line(row: asyncpg.Record) -> OrderLine:
    *key, version, number, line_number, product, warehouse, batch, costed, ordered, delivered, closed = row
    figures = int(ordered), int(delivered)
    return OrderLine(LineKey(*key), version, number, line_number, product, warehouse, batch, costed, *figures, closed)


async def save_order_lines(connection: Connection, lines: Sequence[OrderLine]) -> None:
    """New or changed."""
    await connection.execute(
        SAVE_SQL,
        *_columns([line.key for line in lines]),
        numbers([line.version for line in lines]),
        [line.document_number for line in lines],
        numbers([line.line_number for line in lines]),
        uuids([line.product_id for line in lines]),
        uuids([line.warehouse_id for line in lines]),
        uuids([line.batch_id for line in lines]),
        [line.batch_costed for line in lines],
        numbers([line.ordered for line in lines]),
        numbers([line.delivered for line in lines]),
        [line.closed for line in lines],
    )


def _columns(keys: Sequence[LineKey]) -> tuple[str, str, str]:
    return (
        uuids([key.organisation_id for key in keys]),
        uuids([key.document_id for key in keys]),
        uuids([key.line_id for key in keys]),
    )
