"""Balances of a batch, locked: first in its own statement, in sorted order (guide: reliability, performance)."""

from collections.abc import Sequence

from contracts import Valuation, new_id
from inventory.domain.book.stock import Stock, StockKey
from inventory.storage.arrays import cents_of, micros_of, uuids, words
from messaging import Connection

INSERT_SQL = """
INSERT INTO balances (organisation_id, product_id, warehouse_id, batch_id, balance_id, valuation)
SELECT * FROM unnest(
    $1::text::uuid[], $2::text::uuid[], $3::text::uuid[], $4::text::uuid[], $5::text::uuid[], $6::text::text[])
ORDER BY 1, 2, 3, 4
ON CONFLICT DO NOTHING
"""

LOCK_SQL = f"""
SELECT k.place, b.balance_id, b.valuation, {micros_of("b.quantity")}, {cents_of("b.value")},
    {micros_of("b.last_unit_cost")}, b.head_sequence, b.sequence, {micros_of("b.reserved")}
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::uuid[], $4::text::uuid[])
    WITH ORDINALITY AS k (organisation_id, product_id, warehouse_id, batch_id, place)
JOIN balances b USING (organisation_id, product_id, warehouse_id, batch_id)
ORDER BY b.organisation_id, b.product_id, b.warehouse_id, b.batch_id
FOR UPDATE OF b
"""


async def lock_stocks(connection: Connection, stocks: Sequence[Stock]) -> None:
    """Lock the balance of every stock until the transaction ends and load it; one that is missing is made, empty."""
    missing = await _lock(connection, stocks)
    if missing:
        ids, methods = uuids([new_id() for _ in missing]), words([stock.valuation.value for stock in missing])
        await connection.execute(INSERT_SQL, *_columns(missing), ids, methods)
        await _lock(connection, missing)


async def _lock(connection: Connection, stocks: Sequence[Stock]) -> list[Stock]:
    """Those that have no balance yet."""
    rows = await connection.fetch(LOCK_SQL, *_columns(stocks))
    found = set()
    for place, balance_id, valuation, quantity, value, last_unit_cost, head, sequence, reserved in rows:
        found.add(place)
        stock = stocks[place - 1]
        stock.balance_id, stock.valuation = balance_id, Valuation(valuation)
        stock.quantity, stock.value = int(quantity), int(value)
        stock.last_unit_cost = None if last_unit_cost is None else int(last_unit_cost)
        stock.head, stock.sequence, stock.stored_sequence = head, sequence, sequence
        stock.reserved = stock.stored_reserved = int(reserved)
    return [stock for place, stock in enumerate(stocks, 1) if place not in found] if len(rows) < len(stocks) else []


def _columns(stocks: Sequence[Stock]) -> tuple[str, str, str, str]:
    keys: list[StockKey] = [stock.key for stock in stocks]
    return (
        uuids([key.organisation_id for key in keys]),
        uuids([key.product_id for key in keys]),
        uuids([key.warehouse_id for key in keys]),
        uuids([key.batch_id for key in keys]),
    )
