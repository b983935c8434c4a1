"""Balances of a batch, locked: first in its own statement, in sorted order (guide: reliability, performance)."""

from collections.abc import Mapping

from contracts import Valuation, new_id
from inventory.domain.stock import Stock, StockKey
from inventory.storage.scale import cents_of, micros_of
from messaging import Connection

KEYS = (
    "unnest($1::uuid[], $2::uuid[], $3::uuid[]) WITH ORDINALITY AS k (organisation_id, product_id, warehouse_id, place)"
)

MISSING_SQL = f"""
SELECT k.place FROM {KEYS} LEFT JOIN balances b USING (organisation_id, product_id, warehouse_id)
WHERE b.organisation_id IS NULL
"""

INSERT_SQL = """
INSERT INTO balances (organisation_id, product_id, warehouse_id, balance_id, valuation)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[])
ORDER BY 1, 2, 3
ON CONFLICT DO NOTHING
"""

LOCK_SQL = f"""
SELECT k.place, b.valuation, {micros_of("b.quantity")}, {cents_of("b.value")}, {micros_of("b.last_unit_cost")},
    b.head_sequence, b.sequence
FROM {KEYS} JOIN balances b USING (organisation_id, product_id, warehouse_id)
ORDER BY b.organisation_id, b.product_id, b.warehouse_id
FOR UPDATE OF b
"""


async def lock_stocks(connection: Connection, wanted: Mapping[StockKey, Valuation]) -> dict[StockKey, Stock]:
    """The stocks of all keys, empty ones made with the given valuation. Held until the transaction ends."""
    keys = list(wanted)
    columns = columns_of(keys)
    missing = [keys[place - 1] for (place,) in await connection.fetch(MISSING_SQL, *columns)]
    if missing:
        ids, methods = [new_id() for _ in missing], [wanted[key].value for key in missing]
        await connection.execute(INSERT_SQL, *columns_of(missing), ids, methods)
    stocks: dict[StockKey, Stock] = {}
    for place, valuation, quantity, value, last_unit_cost, head, sequence in await connection.fetch(LOCK_SQL, *columns):
        key = keys[place - 1]
        last = None if last_unit_cost is None else int(last_unit_cost)
        stocks[key] = Stock(key, Valuation(valuation), int(quantity), int(value), last, head, sequence, sequence)
    return stocks


def columns_of(keys: list[StockKey]) -> tuple[list[object], list[object], list[object]]:
    """Arrays for `unnest`: organisations, products, warehouses."""
    return [key[0] for key in keys], [key[1] for key in keys], [key[2] for key in keys]
