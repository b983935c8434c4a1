"""Quantities by batch, and the names of batches. What is read here is guarded by the lock of its stock."""

from collections.abc import Sequence

from contracts import BatchReference, new_id
from inventory.domain.book.batch_stock import BatchKey, BatchStock
from inventory.storage.arrays import from_micros, micros_of, numbers, uuids, words
from messaging import Connection

KEYS = "organisation_id, product_id, warehouse_id, batch_id"

READ_SQL = f"""
SELECT k.place, {micros_of("b.quantity")}, {micros_of("b.reserved")}
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::uuid[], $4::text::uuid[])
    WITH ORDINALITY AS k ({KEYS}, place)
JOIN batch_stocks b USING ({KEYS})
"""

SAVE_SQL = f"""
INSERT INTO batch_stocks ({KEYS}, batch_stock_id, quantity, reserved, may_be_negative)
SELECT {KEYS}, batch_stock_id, {from_micros("quantity")}, {from_micros("reserved")}, may_be_negative
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::uuid[], $4::text::uuid[], $5::text::uuid[],
    $6::text::numeric[], $7::text::numeric[], $8::text::boolean[])
    AS k ({KEYS}, batch_stock_id, quantity, reserved, may_be_negative)
ORDER BY {KEYS}
ON CONFLICT ({KEYS}) DO UPDATE
SET quantity = excluded.quantity, reserved = excluded.reserved, may_be_negative = excluded.may_be_negative
"""

NAMES_SQL = """
INSERT INTO batches (organisation_id, batch_id, product_id, number, production_date, expiry_date)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::date[], $6::date[])
ORDER BY 1, 2
ON CONFLICT (organisation_id, batch_id) DO UPDATE
SET number = excluded.number, production_date = excluded.production_date, expiry_date = excluded.expiry_date
WHERE (batches.number, batches.production_date, batches.expiry_date)
    IS DISTINCT FROM (excluded.number, excluded.production_date, excluded.expiry_date)
"""


async def read_batch_stocks(connection: Connection, stocks: Sequence[BatchStock]) -> None:
    """Load what lies of each batch; one that is missing stays empty."""
    rows = await connection.fetch(READ_SQL, *_columns(stocks))
    for place, quantity, reserved in rows:
        stocks[place - 1].quantity, stocks[place - 1].reserved = int(quantity), int(reserved)


async def save_batch_stocks(connection: Connection, stocks: Sequence[BatchStock]) -> None:
    """Write what lies of each batch now."""
    await connection.execute(
        SAVE_SQL,
        *_columns(stocks),
        uuids([new_id() for _ in stocks]),
        numbers([stock.quantity for stock in stocks]),
        numbers([stock.reserved for stock in stocks]),
        words(["t" if stock.may_be_negative or stock.quantity < stock.reserved else "f" for stock in stocks]),
    )


async def save_batch_names(connection: Connection, batches: Sequence[tuple[BatchKey, BatchReference]]) -> None:
    """As the latest document that moved them names them."""
    await connection.execute(
        NAMES_SQL,
        [key.organisation_id for key, _ in batches],
        [key.batch_id for key, _ in batches],
        [key.product_id for key, _ in batches],
        [batch.number for _, batch in batches],
        [batch.production_date for _, batch in batches],
        [batch.expiry_date for _, batch in batches],
    )


def _columns(stocks: Sequence[BatchStock]) -> tuple[str, str, str, str]:
    return (
        uuids([stock.key.organisation_id for stock in stocks]),
        uuids([stock.key.product_id for stock in stocks]),
        uuids([stock.key.warehouse_id for stock in stocks]),
        uuids([stock.key.batch_id for stock in stocks]),
    )
