"""The documents that stand in the way of a reversal, as the answer names them: oldest first."""

from collections.abc import Collection

import asyncpg

from contracts import Dependent, DocumentKind, StockReversalRefusal
from inventory.domain.reversal.done import DocumentKey, Done
from inventory.storage.read_deeds import columns_of
from messaging import Connection

DEPENDENTS_MAX = 100
COLUMNS = "p.document_id, p.document_number, p.document_kind, p.business_date"
NAMED_SQL = f"""
SELECT {COLUMNS}
FROM unnest($1::uuid[], $2::uuid[], $3::integer[]) AS k (organisation_id, document_id, version)
JOIN postings p USING (organisation_id, document_id, version)
ORDER BY p.audit_order LIMIT {DEPENDENTS_MAX}
"""
SHEETS_SQL = f"""
SELECT s.sheet_id, s.sheet_id::text, 'stock_count', coalesce(s.business_date, s.started_at::date)
FROM unnest($1::uuid[], $2::uuid[], $3::integer[]) AS k (organisation_id, sheet_id, version)
JOIN count_sheets s USING (organisation_id, sheet_id)
ORDER BY s.sheet_id LIMIT {DEPENDENTS_MAX}
"""
LATER_SQL = f"""
SELECT {COLUMNS}
FROM (
    SELECT DISTINCT m.organisation_id, m.document_id, m.version FROM movements m
    WHERE (m.organisation_id, m.product_id, m.warehouse_id) = ($1, $2, $3) AND m.sequence > $4
        AND m.stock_batch_id IS NOT DISTINCT FROM $5 AND m.movement_type IN ('document', 'value', 'true_up', 'reposted')
        AND {{condition}}
) later JOIN postings p USING (organisation_id, document_id, version)
WHERE p.outcome = 'posted' AND p.document_id <> $6
ORDER BY p.audit_order LIMIT {DEPENDENTS_MAX}
"""
R = StockReversalRefusal
CONDITIONS = {
    R.LATER_VALUE: "(m.quantity = 0 OR m.quantity > 0 AND m.draws IS NOT NULL)",
    R.LAYER_DRAWN: """m.quantity < 0 AND EXISTS (
            SELECT FROM generate_series(1, cardinality(m.draws), 3) AS place WHERE m.draws[place] = ANY ($7))""",
    R.SERIAL_MOVED: """EXISTS (
            SELECT FROM movement_serials s WHERE s.movement_id = m.movement_id AND s.serial = ANY ($7))""",
    R.QUANTITY_BELOW_ZERO: "m.quantity < 0",
    R.VALUE_BELOW_ZERO: "true",
}


async def read_named(connection: Connection, keys: Collection[DocumentKey]) -> tuple[Dependent, ...]:
    """Documents; and count sheets that found no variance, by their own id."""
    columns = columns_of(sorted(keys))
    return _dependents([*await connection.fetch(NAMED_SQL, *columns), *await connection.fetch(SHEETS_SQL, *columns)])


async def read_who_moved_since(
    connection: Connection, document: DocumentKey, done: Done, reason: StockReversalRefusal
) -> tuple[Dependent, ...]:
    """Standing documents that moved the stock after `done`, in the way that the reason speaks of."""
    key = done.stock_key
    where = key.organisation_id, key.product_id, key.warehouse_id, done.sequence, key.batch_id_or_none, document[1]
    about: dict[StockReversalRefusal, list[object]] = {
        R.LAYER_DRAWN: [_layers(done)],
        R.SERIAL_MOVED: [list(done.serials)],
    }
    sql = LATER_SQL.format(condition=CONDITIONS[reason])
    return _dependents(await connection.fetch(sql, *where, *about.get(reason, [])))


def _layers(done: Done) -> list[int]:
    """The layer that it brought, or those that it gave value."""
    return [done.sequence] if done.quantity else [draw.sequence for draw in done.draws]


def _dependents(rows: list[asyncpg.Record]) -> tuple[Dependent, ...]:
    return tuple(
        Dependent(document_id=row[0], number=row[1], kind=DocumentKind(row[2]), business_date=row[3]) for row in rows
    )
