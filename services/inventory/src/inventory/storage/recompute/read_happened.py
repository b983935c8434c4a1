"""The movements of standing documents in business-date order, as a recompute wants them: a stream, not a heap."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import asyncpg

from contracts import DocumentKind
from inventory.domain.book.stock import NO_BATCH, LineKey, StockKey
from inventory.domain.recompute.recompute_state import Happened
from inventory.storage.arrays import cents_of, micros_of
from messaging import Connection

BLOCK = 2_000
NO_BATCH_SQL = f"'{NO_BATCH}'::uuid"
TRUE_UPS_SQL = f"""
SELECT t.origin_document_id, t.origin_line_id, {cents_of("sum(t.cost)")}
FROM movements t JOIN postings d USING (organisation_id, document_id, version)
WHERE t.organisation_id = $1 AND t.product_id = ANY ($2) AND d.outcome = 'posted'
    AND t.quantity = 0 AND t.origin_line_id IS NOT NULL AND t.movement_type <> 'value'
    AND d.document_kind NOT IN ('landed_cost', 'bill_difference')
GROUP BY 1, 2
"""
ORIGINS_SQL = """
SELECT DISTINCT origin_document_id, origin_line_id FROM movements
WHERE organisation_id = $1 AND product_id = ANY ($2) AND origin_line_id IS NOT NULL
    AND movement_type IN ('document', 'value')
UNION SELECT origin_document_id, origin_line_id FROM transit_losses
WHERE organisation_id = $1 AND product_id = ANY ($2)
"""
# What lines come from, and true-ups, are put together here: PostgreSQL takes such joins for tiny and loops.
SQL = f"""
WITH moved AS (
    SELECT movement_id, organisation_id, product_id, warehouse_id, stock_batch_id, document_id, version, line_id,
        sequence, quantity, cost, origin_document_id, origin_line_id, movement_type,
        quantity_after, draws
    FROM movements WHERE organisation_id = $1 AND product_id = ANY ($2)
    UNION ALL
    SELECT loss_id, organisation_id, product_id, warehouse_id, stock_batch_id, document_id, version, line_id,
        sequence, quantity, 0, origin_document_id, origin_line_id, 'lost', 0, NULL
    FROM transit_losses WHERE organisation_id = $1 AND product_id = ANY ($2)
)
SELECT m.movement_id, m.product_id, m.warehouse_id, m.stock_batch_id, m.document_id, m.line_id, d.document_kind,
    d.business_date, d.audit_order, m.sequence, {micros_of("m.quantity")}, {cents_of("m.cost")},
    m.origin_document_id, m.origin_line_id, m.movement_type = 'document', m.movement_type = 'lost',
    m.movement_type NOT IN ('document', 'value', 'lost') OR (d.document_kind = 'cost_adjustment' AND EXISTS (
        SELECT FROM recompute_differences r WHERE (r.document_id, r.version) = (m.document_id, m.version))),
    CASE WHEN m.quantity < 0 AND m.quantity_after - m.quantity > 0 THEN m.draws IS NOT NULL
        WHEN m.quantity > 0 AND m.quantity_after > 0 THEN l.sequence IS NOT NULL END
FROM moved m JOIN postings d USING (organisation_id, document_id, version)
LEFT JOIN balances b ON (b.organisation_id, b.product_id, b.warehouse_id, b.batch_id)
    = (m.organisation_id, m.product_id, m.warehouse_id, coalesce(m.stock_batch_id, {NO_BATCH_SQL}))
LEFT JOIN layers l ON m.quantity > 0 AND (l.balance_id, l.sequence) = (b.balance_id, m.sequence)
WHERE d.outcome = 'posted'
ORDER BY d.business_date, d.audit_order, d.document_kind IN ('assembly', 'disassembly') AND m.quantity > 0,
    m.sequence, m.movement_type = 'lost'
"""


@dataclass(slots=True)
class Lineage:
    """Lines that others come from, and what was corrected of issues, by (document, line). Keys of stocks, made once."""

    origins: set[tuple[UUID, UUID]]
    true_ups: dict[tuple[UUID, UUID], int]
    stock_keys: dict[tuple[UUID, UUID, UUID | None], StockKey] = field(default_factory=dict)


async def read_happened(
    connection: Connection, organisation_id: UUID, products: Sequence[UUID]
) -> AsyncIterator[list[Happened]]:
    """Blocks of movements, with notes (true-ups, earlier recomputes) among them. Within one transaction."""
    origins = await connection.fetch(ORIGINS_SQL, organisation_id, products)
    true_ups = await connection.fetch(TRUE_UPS_SQL, organisation_id, products)
    lineage = Lineage({(row[0], row[1]) for row in origins}, {(row[0], row[1]): int(row[2]) for row in true_ups})
    cursor = await connection.cursor(SQL, organisation_id, products)
    while rows := await cursor.fetch(BLOCK):
        yield [_happened(organisation_id, row, lineage) for row in rows]


def _happened(organisation_id: UUID, row: asyncpg.Record, lineage: Lineage) -> Happened:
    movement, product, warehouse, batch, document, line, kind, day, *figures = row
    audit_order, sequence, quantity, cost, *origin, is_goods, is_lost, is_note, was_fifo = figures
    own, place = (document, line), (product, warehouse, batch)
    stock_key = lineage.stock_keys.get(place)
    if stock_key is None:
        stock_key = lineage.stock_keys[place] = StockKey(organisation_id, product, warehouse, batch or NO_BATCH)
    return Happened(
        movement,
        stock_key,
        LineKey(organisation_id, document, line),
        _KINDS[kind],
        day,
        audit_order,
        sequence,
        int(quantity),
        int(cost),
        lineage.true_ups.get(own, 0) if is_goods and int(quantity) < 0 else 0,
        LineKey(organisation_id, *origin) if origin[1] else None,
        is_goods and own in lineage.origins,
        is_lost,
        is_note,
        was_fifo,
    )


_KINDS: Mapping[Any, DocumentKind] = {kind.value: kind for kind in DocumentKind}
