"""What a batch changed of its locked stocks: balances, layers, short issues; one statement for each."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from inventory.domain.stock import Layer, ShortIssue, Stock, StockKey
from inventory.storage.lock_stocks import columns_of
from inventory.storage.scale import from_cents, from_micros, texts
from messaging import Connection

SAME_STOCK = "(t.organisation_id, t.product_id, t.warehouse_id) = (k.organisation_id, k.product_id, k.warehouse_id)"
STOCK_SEQUENCE = "organisation_id, product_id, warehouse_id, sequence"

BALANCES_SQL = f"""
UPDATE balances t SET valuation = k.valuation, quantity = {from_micros("k.quantity")}, value = {from_cents("k.value")},
    last_unit_cost = {from_micros("k.last_unit_cost")}, head_sequence = k.head, sequence = k.sequence,
    may_be_negative = k.may_be_negative
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bigint[],
        $9::bigint[], $10::boolean[])
    AS k (organisation_id, product_id, warehouse_id, valuation, quantity, value, last_unit_cost, head, sequence,
        may_be_negative)
WHERE {SAME_STOCK}
"""

NEW_LAYERS_SQL = f"""
INSERT INTO layers ({STOCK_SEQUENCE}, remaining_quantity, remaining_value, movement_id)
SELECT {STOCK_SEQUENCE}, {from_micros("quantity")}, {from_cents("value")}, movement_id
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[], $5::text[], $6::text[], $7::uuid[])
    AS k ({STOCK_SEQUENCE}, quantity, value, movement_id)
"""

NEW_SHORT_ISSUES_SQL = f"""
INSERT INTO short_issues ({STOCK_SEQUENCE}, remaining_quantity, remaining_value, document_id, line_id)
SELECT {STOCK_SEQUENCE}, {from_micros("quantity")}, {from_cents("value")}, document_id, line_id
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[], $5::text[], $6::text[], $7::uuid[], $8::uuid[])
    AS k ({STOCK_SEQUENCE}, quantity, value, document_id, line_id)
"""


def _remaining_sql(table: str) -> str:
    return f"""
    UPDATE {table} t SET remaining_quantity = {from_micros("k.quantity")}, remaining_value = {from_cents("k.value")}
    FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[], $5::text[], $6::text[])
        AS k ({STOCK_SEQUENCE}, quantity, value)
    WHERE {SAME_STOCK} AND t.sequence = k.sequence
    """


CHANGED_LAYERS_SQL = _remaining_sql("layers")
CHANGED_SHORT_ISSUES_SQL = _remaining_sql("short_issues")

LayerMovements = Mapping[tuple[StockKey, int], UUID]
"""The movement that brought each new layer."""


async def save_stocks(connection: Connection, stocks: Sequence[Stock], movements: LayerMovements) -> None:
    """Write what changed; `movements` names those of the new layers."""
    changed = [stock for stock in stocks if stock.sequence != stock.stored_sequence]
    if not changed:
        return
    await _save_balances(connection, changed)
    await _save_layers(connection, changed, movements)
    await _save_short_issues(connection, changed)


async def _save_balances(connection: Connection, stocks: Sequence[Stock]) -> None:
    await connection.execute(
        BALANCES_SQL,
        *columns_of([stock.key for stock in stocks]),
        [stock.valuation.value for stock in stocks],
        texts(stock.quantity for stock in stocks),
        texts(stock.value for stock in stocks),
        [None if stock.last_unit_cost is None else str(stock.last_unit_cost) for stock in stocks],
        [stock.head for stock in stocks],
        [stock.sequence for stock in stocks],
        [stock.may_be_negative or stock.quantity < 0 for stock in stocks],
    )


async def _save_layers(connection: Connection, stocks: Sequence[Stock], movements: LayerMovements) -> None:
    rows = [(stock, layer) for stock in stocks for layer in stock.changed_layers.values()]
    new = [(stock, layer) for stock, layer in rows if layer.sequence > stock.stored_sequence]
    if new:
        brought_by = [movements[stock.key, layer.sequence] for stock, layer in new]
        await connection.execute(NEW_LAYERS_SQL, *_remaining(new), brought_by)
    old = [(stock, layer) for stock, layer in rows if layer.sequence <= stock.stored_sequence]
    if old:
        await connection.execute(CHANGED_LAYERS_SQL, *_remaining(old))


async def _save_short_issues(connection: Connection, stocks: Sequence[Stock]) -> None:
    rows = [(stock, issue) for stock in stocks for issue in stock.changed_short_issues.values()]
    new = [(stock, issue) for stock, issue in rows if issue.sequence > stock.stored_sequence]
    if new:
        lines = [issue.line for _, issue in new]
        documents, line_ids = [line.document_id for line in lines], [line.line_id for line in lines]
        await connection.execute(NEW_SHORT_ISSUES_SQL, *_remaining(new), documents, line_ids)
    old = [(stock, issue) for stock, issue in rows if issue.sequence <= stock.stored_sequence]
    if old:
        await connection.execute(CHANGED_SHORT_ISSUES_SQL, *_remaining(old))


def _remaining(
    rows: Sequence[tuple[Stock, Layer]] | Sequence[tuple[Stock, ShortIssue]],
) -> tuple[Sequence[object], ...]:
    """Arrays: the three of the key, sequence, quantity, value."""
    return (
        *columns_of([stock.key for stock, _ in rows]),
        [row.sequence for _, row in rows],
        [*texts(row.quantity for _, row in rows)],
        [*texts(row.value for _, row in rows)],
    )
