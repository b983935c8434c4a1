"""What a batch changed of its locked stocks: balances, layers, short issues; one statement for each."""

from collections.abc import Sequence
from typing import TypeAlias

from inventory.domain.book.stock import Layer, ShortIssue, Stock
from inventory.storage.arrays import from_cents, from_micros, numbers, uuids, words
from inventory.storage.recompute.shape_rows import make_shape_rows
from messaging import Connection

BALANCES_SQL = f"""
UPDATE balances b SET valuation = k.valuation, quantity = {from_micros("k.quantity")}, value = {from_cents("k.value")},
    last_unit_cost = {from_micros("k.last_unit_cost")}, head_sequence = k.head, sequence = k.sequence,
    may_be_negative = k.may_be_negative, reserved = {from_micros("k.reserved")}
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::text[], $4::text::numeric[], $5::text::numeric[],
        $6::text::numeric[], $7::text::bigint[], $8::text::bigint[], $9::text::boolean[], $10::text::numeric[])
    AS k (organisation_id, balance_id, valuation, quantity, value, last_unit_cost, head, sequence, may_be_negative,
        reserved)
WHERE b.balance_id = k.balance_id AND b.organisation_id = k.organisation_id
"""

REMAINING = """
FROM unnest($1::text::uuid[], $2::text::bigint[], $3::text::numeric[], $4::text::numeric[], $5::text::uuid[]{more})
    AS k (balance_id, sequence, quantity, value, organisation_id{names})
"""

NEW_LAYERS_SQL = f"""
INSERT INTO layers (balance_id, organisation_id, sequence, remaining_quantity, remaining_value)
SELECT balance_id, organisation_id, sequence, {from_micros("quantity")}, {from_cents("value")}
{REMAINING.format(more="", names="")}
"""

NEW_SHORT_ISSUES_SQL = f"""
INSERT INTO short_issues (balance_id, organisation_id, sequence, remaining_quantity, remaining_value,
    document_id, line_id)
SELECT balance_id, organisation_id, sequence, {from_micros("quantity")}, {from_cents("value")}, document_id, line_id
{REMAINING.format(more=", $6::text::uuid[], $7::text::uuid[]", names=", document_id, line_id")}
"""


def _remaining_sql(table: str) -> str:
    return f"""
    UPDATE {table} t SET remaining_quantity = {from_micros("k.quantity")}, remaining_value = {from_cents("k.value")}
    {REMAINING.format(more="", names="")}
    WHERE t.balance_id = k.balance_id AND t.sequence = k.sequence AND t.organisation_id = k.organisation_id
    """


CHANGED_LAYERS_SQL = _remaining_sql("layers")
CHANGED_SHORT_ISSUES_SQL = _remaining_sql("short_issues")

Rows: TypeAlias = Sequence[tuple[Stock, Layer]] | Sequence[tuple[Stock, ShortIssue]]


async def save_stocks(connection: Connection, stocks: Sequence[Stock]) -> None:
    """Write what changed."""
    changed = [stock for stock in stocks if stock.sequence != stock.stored_sequence or _is_changed_within(stock)]
    if not changed:
        return
    restated = [stock for stock in changed if stock.is_restated]
    if restated:
        await make_shape_rows(connection, restated)
    await _save_balances(connection, changed)
    await _save_layers(connection, changed)
    await _save_short_issues(connection, changed)


def _is_changed_within(stock: Stock) -> bool:
    return stock.reserved != stock.stored_reserved or stock.is_restated


async def _save_balances(connection: Connection, stocks: Sequence[Stock]) -> None:
    await connection.execute(
        BALANCES_SQL,
        uuids([stock.key.organisation_id for stock in stocks]),
        uuids([stock.balance_id for stock in stocks]),
        words([stock.valuation.value for stock in stocks]),
        numbers([stock.quantity for stock in stocks]),
        numbers([stock.value for stock in stocks]),
        numbers([stock.last_unit_cost for stock in stocks]),
        numbers([stock.head for stock in stocks]),
        numbers([stock.sequence for stock in stocks]),
        words(["t" if stock.may_be_negative or stock.quantity < stock.reserved else "f" for stock in stocks]),
        numbers([stock.reserved for stock in stocks]),
    )


async def _save_layers(connection: Connection, stocks: Sequence[Stock]) -> None:
    rows = [(stock, layer) for stock in stocks for layer in stock.changed_layers.values()]
    new = [(stock, layer) for stock, layer in rows if layer.sequence > stock.stored_sequence]
    if new:
        await connection.execute(NEW_LAYERS_SQL, *_remaining(new))
    old = [(stock, layer) for stock, layer in rows if layer.sequence <= stock.stored_sequence]
    if old:
        await connection.execute(CHANGED_LAYERS_SQL, *_remaining(old))


async def _save_short_issues(connection: Connection, stocks: Sequence[Stock]) -> None:
    rows = [(stock, issue) for stock in stocks for issue in stock.changed_short_issues.values()]
    new = [(stock, issue) for stock, issue in rows if issue.sequence > stock.stored_sequence]
    if new:
        lines = [issue.line for _, issue in new]
        ids = uuids([line.document_id for line in lines]), uuids([line.line_id for line in lines])
        await connection.execute(NEW_SHORT_ISSUES_SQL, *_remaining(new), *ids)
    old = [(stock, issue) for stock, issue in rows if issue.sequence <= stock.stored_sequence]
    if old:
        await connection.execute(CHANGED_SHORT_ISSUES_SQL, *_remaining(old))


def _remaining(rows: Rows) -> tuple[str, str, str, str, str]:
    """Balances, sequences, quantities, values, organisations."""
    return (
        uuids([stock.balance_id for stock, _ in rows]),
        numbers([row.sequence for _, row in rows]),
        numbers([row.quantity for _, row in rows]),
        numbers([row.value for _, row in rows]),
        uuids([stock.key.organisation_id for stock, _ in rows]),
    )
