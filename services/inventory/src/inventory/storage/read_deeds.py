"""What posted documents did: their movements, pieces and losses; and which later documents stand on them."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

import asyncpg

from contracts import Document
from inventory.domain.book.moved import MovementType
from inventory.domain.book.stock import NO_BATCH, Draw, LineKey, StockKey
from inventory.domain.reversal.done import Deed, DocumentKey, Done, DoneLoss
from inventory.storage.arrays import cents_of, micros_of
from messaging import Connection

KEYS = """unnest($1::uuid[], $2::uuid[], $3::integer[])
    WITH ORDINALITY AS k (organisation_id, document_id, version, place)"""
OF_STOCK = "(PARTITION BY k.place, m.product_id, m.warehouse_id, m.stock_batch_id)"
# Of a stock in which it was posted anew, what counts is how it was the last time: rows since the reversal before that.
MOVEMENTS_SQL = f"""
SELECT place, movement_id, organisation_id, product_id, warehouse_id, stock_batch_id, line_id, sequence,
    CASE WHEN movement_type <> 'reposted' THEN movement_type
        WHEN quantity <> 0 THEN 'document'
        WHEN (origin_document_id, origin_line_id) = (document_id, line_id) THEN 'true_up' ELSE 'value' END,
    {micros_of("quantity")}, {cents_of("cost")}, {micros_of("quantity_after")}, draws, origin_document_id,
    origin_line_id, batch_id,
    ARRAY(SELECT s.serial FROM movement_serials s WHERE s.movement_id = moved.movement_id ORDER BY s.serial)
FROM (
    SELECT *, max(sequence) FILTER (WHERE movement_type = 'reversal' AND sequence < reposted) OVER (
        PARTITION BY place, product_id, warehouse_id, stock_batch_id) AS taken_back
    FROM (
        SELECT k.place, m.*, max(m.sequence) FILTER (WHERE m.movement_type = 'reposted') OVER {OF_STOCK} AS reposted
        FROM {KEYS} JOIN movements m USING (organisation_id, document_id, version)
    ) m
) moved
WHERE CASE WHEN reposted IS NULL THEN movement_type IN ('document', 'value', 'true_up')
    ELSE movement_type = 'reposted' AND sequence > taken_back END
ORDER BY place, sequence
"""
LOSSES_SQL = f"""
SELECT k.place, l.organisation_id, l.origin_document_id, l.origin_line_id, {micros_of("l.quantity")},
    {cents_of("l.cost")}
FROM {KEYS} JOIN transit_losses l USING (organisation_id, document_id, version)
"""
LATER_SQL = f"""
SELECT DISTINCT k.place, p.organisation_id, p.document_id, p.version,
    p.document_kind IN ('landed_cost', 'bill_difference')
FROM {KEYS} CROSS JOIN LATERAL (
    SELECT m.document_id, m.version FROM movements m
    WHERE m.origin_document_id = k.document_id AND m.organisation_id = k.organisation_id
        AND m.movement_type IN ('document', 'value')
    UNION ALL SELECT l.document_id, l.version FROM transit_losses l
    WHERE l.origin_document_id = k.document_id AND l.organisation_id = k.organisation_id
) r JOIN postings p ON (p.organisation_id, p.document_id, p.version) = (k.organisation_id, r.document_id, r.version)
WHERE p.outcome = 'posted'
"""
COUNTS_SQL = f"""
SELECT DISTINCT k.place, p.organisation_id, p.document_id, p.version
FROM {KEYS} JOIN LATERAL (
    SELECT product_id, warehouse_id, stock_batch_id, min(sequence) AS sequence
    FROM (
        SELECT m.*, max(m.sequence) FILTER (WHERE m.movement_type = 'reversal') OVER (
            PARTITION BY m.product_id, m.warehouse_id, m.stock_batch_id) AS taken_back
        FROM movements m
        WHERE (m.organisation_id, m.document_id, m.version) = (k.organisation_id, k.document_id, k.version)
    ) m WHERE sequence > coalesce(taken_back, 0)
    GROUP BY 1, 2, 3
) own ON true
JOIN movements m ON (m.organisation_id, m.product_id, m.warehouse_id)
        = (k.organisation_id, own.product_id, own.warehouse_id)
    AND m.sequence > own.sequence AND m.stock_batch_id IS NOT DISTINCT FROM own.stock_batch_id
JOIN postings p ON (p.organisation_id, p.document_id, p.version) = (m.organisation_id, m.document_id, m.version)
WHERE p.document_kind = 'stock_count' AND p.outcome = 'posted' AND m.movement_type = 'document'
    AND p.document_id <> k.document_id
"""
SHEETS_SQL = f"""
SELECT DISTINCT k.place, s.organisation_id, s.sheet_id
FROM {KEYS} JOIN postings p USING (organisation_id, document_id, version)
JOIN movements m USING (organisation_id, document_id, version)
JOIN count_sheets s ON (s.organisation_id, s.warehouse_id) = (m.organisation_id, m.warehouse_id)
JOIN count_items i ON (i.sheet_id, i.product_id) = (s.sheet_id, m.product_id)
WHERE s.state = 'closed' AND i.counted = i.expected AND i.counted_at > p.posted_at
    AND (i.batch_id = m.batch_id OR m.batch_id IS NULL)
"""
SHEET = 0
"""Version of a count sheet among the keys of documents: it found nothing that a document had to say."""


async def read_deeds(connection: Connection, documents: Mapping[DocumentKey, Document]) -> dict[DocumentKey, Deed]:
    """All that each document did."""
    keys = list(documents)
    deeds = {key: Deed(key, one.kind, _allows_negative(one)) for key, one in documents.items()}
    columns = columns_of(keys)
    for row in await connection.fetch(MOVEMENTS_SQL, *columns):
        deeds[keys[row[0] - 1]].movements.append(_done(row))
    for place, *origin, quantity, cost in await connection.fetch(LOSSES_SQL, *columns):
        deeds[keys[place - 1]].losses.append(DoneLoss(LineKey(*origin), int(quantity), int(cost)))
    return deeds


async def read_later(connection: Connection, deeds: Sequence[Deed]) -> None:
    """Load what stands on each document; read it after the stocks are locked."""
    columns = columns_of([deed.key for deed in deeds])
    for place, *key, is_value in await connection.fetch(LATER_SQL, *columns):
        later = deeds[place - 1].later
        (later.values if is_value else later.returns).add((key[0], key[1], key[2]))
    for place, organisation, document, version in await connection.fetch(COUNTS_SQL, *columns):
        deeds[place - 1].later.counts.add((organisation, document, version))
    for place, organisation, sheet in await connection.fetch(SHEETS_SQL, *columns):
        deeds[place - 1].later.counts.add((organisation, sheet, SHEET))


def columns_of(keys: Sequence[DocumentKey]) -> tuple[list[object], list[object], list[object]]:
    return [key[0] for key in keys], [key[1] for key in keys], [key[2] for key in keys]


def _allows_negative(document: Document) -> bool:
    return document.warehouse is not None and document.warehouse.allows_negative_stock


def _done(row: asyncpg.Record) -> Done:
    _, movement, organisation, product, warehouse, stock_batch, line, sequence, kind, *figures = row
    quantity, cost, after, draws, origin_document, origin_line, batch, serials = figures
    return Done(
        movement,
        StockKey(organisation, product, warehouse, stock_batch or NO_BATCH),
        line,
        sequence,
        MovementType(kind),
        int(quantity),
        int(cost),
        int(after),
        _draws(draws),
        LineKey(organisation, origin_document, origin_line) if origin_line else None,
        batch,
        tuple(serials),
    )


def _draws(flat: Sequence[Decimal] | None) -> list[Draw]:
    numbers = [int(number) for number in flat or ()]
    return [Draw(*numbers[start : start + 3]) for start in range(0, len(numbers), 3)]
