"""Differences that a recompute found, as cost adjustments make them true, and take them back."""

import json
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import asyncpg

from inventory.domain.book.stock import LineKey, StockKey
from inventory.domain.recompute.restate import Restatement, Shape
from inventory.domain.reversal.done import DocumentKey
from inventory.storage.arrays import cents_of, from_micros, micros_of, numbers, uuids
from inventory.storage.read_deeds import columns_of
from messaging import Connection

COLUMNS = f"""r.recompute_id, r.organisation_id, r.product_id, r.warehouse_id, r.batch_id, r.sequence,
    {cents_of("r.value")}, r.is_whole, {micros_of("r.last_unit_cost")}, r.layers, r.short_issues,
    r.document_id, r.version, r.applied_sequence, {micros_of("r.replaced_last_unit_cost")}, r.replaced_layers,
    r.replaced_short_issues"""
OF_STOCKS_SQL = f"""
SELECT {COLUMNS}
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[])
    AS k (recompute_id, organisation_id, product_id, warehouse_id, batch_id)
JOIN recompute_differences r USING (recompute_id, organisation_id, product_id, warehouse_id, batch_id)
"""
OF_RECOMPUTE_SQL = f"""
SELECT {COLUMNS} FROM recompute_differences r
WHERE r.recompute_id = $1 AND r.organisation_id = $2 AND r.applied_sequence IS NULL
ORDER BY r.product_id, r.warehouse_id, r.batch_id
"""
OF_DOCUMENTS_SQL = f"""
SELECT {COLUMNS}
FROM unnest($1::uuid[], $2::uuid[], $3::integer[]) AS k (organisation_id, document_id, version)
JOIN recompute_differences r USING (organisation_id, document_id, version)
"""
APPLIED_SQL = f"""
UPDATE recompute_differences r SET document_id = k.document_id, version = k.version,
    applied_sequence = k.applied_sequence, replaced_last_unit_cost = {from_micros("k.unit_cost")},
    replaced_layers = k.layers, replaced_short_issues = k.short_issues
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::uuid[], $4::text::uuid[], $5::text::uuid[],
        $6::text::uuid[], $7::text::integer[], $8::text::bigint[], $9::text::numeric[], $10::text[]::jsonb[],
        $11::text[]::jsonb[])
    AS k (recompute_id, organisation_id, product_id, warehouse_id, batch_id, document_id, version, applied_sequence,
        unit_cost, layers, short_issues)
WHERE (r.recompute_id, r.organisation_id, r.product_id, r.warehouse_id, r.batch_id)
    = (k.recompute_id, k.organisation_id, k.product_id, k.warehouse_id, k.batch_id)
"""
LINES_SQL = """
SELECT k.place, k.sequence, m.organisation_id, m.document_id, m.line_id
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::bigint[], $6::bigint[])
    AS k (organisation_id, product_id, warehouse_id, batch_id, sequence, place)
JOIN movements m USING (organisation_id, product_id, warehouse_id, sequence)
WHERE m.stock_batch_id IS NOT DISTINCT FROM k.batch_id
"""


async def read_restatements(
    connection: Connection, wanted: Sequence[tuple[UUID, StockKey]]
) -> dict[tuple[UUID, StockKey], Restatement]:
    """What recomputes found of stocks; absent: nothing. `wanted`: recompute and stock."""
    columns = _key_columns(wanted)
    found = [_restatement(row) for row in await connection.fetch(OF_STOCKS_SQL, *columns)]
    await _read_lines(connection, found)
    return {(one.recompute_id, one.stock_key): one for one in found}


async def read_unapplied(connection: Connection, organisation_id: UUID, recompute_id: UUID) -> list[Restatement]:
    """All that a recompute found and nobody has made true."""
    found = [_restatement(row) for row in await connection.fetch(OF_RECOMPUTE_SQL, recompute_id, organisation_id)]
    await _read_lines(connection, found)
    return found


async def read_applied(
    connection: Connection, documents: Sequence[DocumentKey]
) -> dict[tuple[UUID, StockKey], Restatement]:
    """What documents made true, by document and stock."""
    rows = await connection.fetch(OF_DOCUMENTS_SQL, *columns_of(documents))
    found = [_restatement(row) for row in rows]
    await _read_lines(connection, found)
    return {(one.applied_by[0], one.stock_key): one for one in found if one.applied_by}


async def save_applied(connection: Connection, applied: Sequence[Restatement]) -> None:
    """By which document each became true, and what it replaced."""
    replaced = [one.replaced or Shape() for one in applied]
    await connection.execute(
        APPLIED_SQL,
        *(uuids(column) for column in _key_columns([(one.recompute_id, one.stock_key) for one in applied])),
        uuids([one.applied_by[0] if one.applied_by else None for one in applied]),
        numbers([one.applied_by[1] if one.applied_by else None for one in applied]),
        numbers([one.applied_sequence for one in applied]),
        numbers([shape.last_unit_cost for shape in replaced]),
        [json.dumps(shape.layers) for shape in replaced],
        [json.dumps(shape.short_issues) for shape in replaced],
    )


async def _read_lines(connection: Connection, restatements: Sequence[Restatement]) -> None:
    """Which lines the short issues of the shapes are of."""
    asked = [
        (place, one.stock_key, sequence)
        for place, one in enumerate(restatements)
        for shape in (one.shape, one.replaced or Shape())
        for sequence, _, _ in shape.short_issues
    ]
    if not asked:
        return
    stocks = [key for _, key, _ in asked]
    rows = await connection.fetch(
        LINES_SQL,
        [key.organisation_id for key in stocks],
        [key.product_id for key in stocks],
        [key.warehouse_id for key in stocks],
        [key.batch_id_or_none for key in stocks],
        [sequence for _, _, sequence in asked],
        [place for place, _, _ in asked],
    )
    for place, sequence, *line in rows:
        restatements[place].lines[sequence] = LineKey(*line)


def _key_columns(keys: Sequence[tuple[UUID, StockKey]]) -> list[list[UUID]]:
    return [[recompute for recompute, _ in keys], *([stock[place] for _, stock in keys] for place in range(4))]


def _restatement(row: asyncpg.Record) -> Restatement:
    recompute, *stock, sequence, value, is_whole, unit_cost, layers, short = row[:11]
    document, version, applied_sequence, *replaced = row[11:]
    return Restatement(
        recompute,
        StockKey(*stock),
        sequence,
        int(value),
        is_whole,
        _shape(unit_cost, layers, short),
        replaced=_shape(*replaced) if applied_sequence is not None else None,
        applied_by=(document, version) if document else None,
        applied_sequence=applied_sequence,
    )


def _shape(unit_cost: Any, layers: str, short_issues: str) -> Shape:
    last = None if unit_cost is None else int(unit_cost)
    return Shape(last, [tuple(one) for one in json.loads(layers)], [tuple(one) for one in json.loads(short_issues)])
