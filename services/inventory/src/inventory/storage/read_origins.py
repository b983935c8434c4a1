"""What returns come from: the posted line, its cost with true-ups, and what has come back of it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from inventory.domain.book.stock import NO_BATCH, LineKey, StockKey
from inventory.domain.posting.origin import Origin
from inventory.storage.arrays import cents_of, micros_of
from messaging import Connection

LOCK_SQL = """
SELECT p.organisation_id, p.document_id, p.version
FROM unnest($1::uuid[], $2::uuid[]) AS k (organisation_id, document_id)
JOIN postings p USING (organisation_id, document_id)
WHERE p.outcome = 'posted'
ORDER BY 1, 2, 3
FOR UPDATE OF p
"""

READ_SQL = f"""
SELECT m.organisation_id, m.document_id, m.line_id, m.organisation_id, m.product_id, m.warehouse_id,
    m.stock_batch_id, m.batch_id, m.sequence, {micros_of("abs(m.quantity)")},
    {cents_of("abs(m.cost + back.true_ups)")}, {micros_of("abs(back.quantity)")}, {cents_of("abs(back.cost)")}
FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::uuid[]) AS k (organisation_id, document_id, version, line_id)
JOIN movements m USING (organisation_id, document_id, version, line_id)
CROSS JOIN LATERAL (
    SELECT coalesce(sum(r.quantity), 0) AS quantity,
        coalesce(sum(r.cost) FILTER (WHERE r.quantity <> 0), 0) AS cost,
        coalesce(sum(r.cost) FILTER (WHERE r.quantity = 0 AND m.quantity < 0), 0) AS true_ups
    FROM movements r
    WHERE r.origin_document_id = m.document_id AND r.origin_line_id = m.line_id
        AND r.organisation_id = m.organisation_id
) back
WHERE m.movement_type = 'document'
"""


BATCHES_SQL = """
SELECT m.organisation_id, m.document_id, m.line_id, m.stock_batch_id
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS k (organisation_id, document_id, line_id)
JOIN movements m USING (organisation_id, document_id, line_id)
JOIN postings p USING (organisation_id, document_id, version)
WHERE m.movement_type = 'document' AND m.stock_batch_id IS NOT NULL AND p.outcome = 'posted'
"""


async def lock_origins(connection: Connection, wanted: Iterable[LineKey]) -> dict[LineKey, int]:
    """The posted version of each origin; one that is not posted is absent.

    The postings stay locked, so that returns of one document into different warehouses cannot pass each other.
    """
    asked = list(wanted)
    documents = sorted({key[:2] for key in asked})
    locked = await connection.fetch(LOCK_SQL, [one[0] for one in documents], [one[1] for one in documents])
    versions = {(row[0], row[1]): row[2] for row in locked}
    return {key: versions[key[:2]] for key in asked if key[:2] in versions}


async def read_batches_of(connection: Connection, lines: Sequence[LineKey]) -> dict[LineKey, UUID]:
    """The batch that each posted line was costed with, of those that were."""
    columns = ([line[part] for line in lines] for part in range(3))
    return {LineKey(*key): batch for *key, batch in await connection.fetch(BATCHES_SQL, *columns)}


async def read_origins(connection: Connection, versions: Mapping[LineKey, int]) -> dict[LineKey, Origin]:
    """The origins as all earlier returns left them; read after their stocks are locked.

    A receipt's own cost is without the landed costs that came later: what these added stays with the stock.
    """
    rows = await connection.fetch(
        READ_SQL,
        [key.organisation_id for key in versions],
        [key.document_id for key in versions],
        list(versions.values()),
        [key.line_id for key in versions],
    )
    return {LineKey(*row[:3]): _origin(*row[3:]) for row in rows}


def _origin(
    organisation: UUID, product: UUID, warehouse: UUID, stock_batch: UUID | None, batch: UUID | None, *figures: Any
) -> Origin:
    sequence, quantity, cost, returned, returned_cost = map(int, figures)
    key = StockKey(organisation, product, warehouse, stock_batch or NO_BATCH)
    return Origin(key, sequence, quantity, cost, returned, returned_cost, batch)
