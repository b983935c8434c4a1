"""What order lines claim of stocks (table reservations), and what deliveries used of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from contracts import new_id
from inventory.domain.book.stock import LineKey, StockKey
from inventory.domain.orders.order_line import OrderLine
from inventory.domain.posting.posted import Used
from inventory.storage.arrays import from_micros, micros_of, numbers, uuids
from inventory.storage.save_postings import PostingKey
from messaging import Connection

READ_SQL = f"""
SELECT r.organisation_id, r.document_id, r.line_id, r.product_id, r.warehouse_id, r.stock_batch_id, r.batch_id,
    {micros_of("r.quantity")}
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::uuid[]) AS k (organisation_id, document_id, line_id)
JOIN reservations r USING (organisation_id, document_id, line_id)
WHERE r.quantity > 0
ORDER BY r.reservation_id
"""

SAVE_SQL = f"""
INSERT INTO reservations (reservation_id, organisation_id, document_id, line_id, product_id, warehouse_id,
    stock_batch_id, batch_id, quantity, changed_at)
SELECT k.id, k.organisation_id, k.document_id, k.line_id, k.product_id, k.warehouse_id, k.stock_batch_id, k.batch_id,
    {from_micros("k.quantity")}, $10
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::uuid[], $4::text::uuid[], $5::text::uuid[],
        $6::text::uuid[], $7::text::uuid[], $8::text::uuid[], $9::text::numeric[])
    AS k (id, organisation_id, document_id, line_id, product_id, warehouse_id, stock_batch_id, batch_id, quantity)
ON CONFLICT ON CONSTRAINT reservations_supply DO UPDATE
SET quantity = excluded.quantity, changed_at = excluded.changed_at
WHERE reservations.quantity <> excluded.quantity
"""

USE_SQL = f"""
INSERT INTO reservation_uses (organisation_id, document_id, version, line_id, reservation_id, quantity)
SELECT k.organisation_id, k.document_id, k.version, k.line_id, r.reservation_id, {from_micros("k.quantity")}
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::integer[], $4::text::uuid[], $5::text::uuid[],
        $6::text::uuid[], $7::text::uuid[], $8::text::uuid[], $9::text::uuid[], $10::text::numeric[])
    AS k (organisation_id, document_id, version, line_id, order_id, order_line_id, warehouse_id, stock_batch_id,
        batch_id, quantity)
JOIN reservations r ON (r.organisation_id, r.document_id, r.line_id, r.warehouse_id, r.stock_batch_id)
    = (k.organisation_id, k.order_id, k.order_line_id, k.warehouse_id, k.stock_batch_id)
    AND r.batch_id IS NOT DISTINCT FROM k.batch_id
ON CONFLICT (organisation_id, document_id, version, line_id, reservation_id) DO UPDATE SET quantity = excluded.quantity
"""


USES_SQL = f"""
SELECT u.organisation_id, u.document_id, u.version, u.line_id, r.document_id, r.line_id, r.product_id,
    r.warehouse_id, r.stock_batch_id, r.batch_id, {micros_of("u.quantity")}
FROM unnest($1::text::uuid[], $2::text::uuid[], $3::text::integer[]) AS k (organisation_id, document_id, version)
JOIN reservation_uses u USING (organisation_id, document_id, version)
JOIN reservations r USING (reservation_id)
ORDER BY u.line_id, u.reservation_id
"""


@dataclass(slots=True)
class StoredClaim:
    line: LineKey
    stock_key: StockKey
    batch_id: UUID | None
    quantity: int


async def read_claims(connection: Connection, keys: Sequence[LineKey]) -> list[StoredClaim]:
    """What the lines claim; to be trusted when lines and stocks are locked."""
    columns = (
        uuids([key.organisation_id for key in keys]),
        uuids([key.document_id for key in keys]),
        uuids([key.line_id for key in keys]),
    )
    return [
        StoredClaim(
            LineKey(organisation, document, line), StockKey(organisation, product, warehouse, stock), batch, int(amount)
        )
        for organisation, document, line, product, warehouse, stock, batch, amount in await connection.fetch(
            READ_SQL, *columns
        )
    ]


async def read_uses(connection: Connection, deliveries: Sequence[PostingKey]) -> list[tuple[PostingKey, StoredClaim]]:
    """What each delivery used of its orders' claims."""
    columns = (
        uuids([key[0] for key in deliveries]),
        uuids([key[1] for key in deliveries]),
        numbers([key[2] for key in deliveries]),
    )
    found = []
    for row in await connection.fetch(USES_SQL, *columns):
        organisation, document, version, _, order, order_line, product, warehouse, stock, batch, quantity = row
        line, key = LineKey(organisation, order, order_line), StockKey(organisation, product, warehouse, stock)
        found.append(((organisation, document, version), StoredClaim(line, key, batch, int(quantity))))
    return found


async def save_claims(connection: Connection, lines: Sequence[OrderLine], at: datetime) -> None:
    """After the lines themselves."""
    claims = [(line.key, claim) for line in lines for claim in line.claims]
    if not claims:
        return
    await connection.execute(
        SAVE_SQL,
        uuids([new_id() for _ in claims]),
        uuids([key.organisation_id for key, _ in claims]),
        uuids([key.document_id for key, _ in claims]),
        uuids([key.line_id for key, _ in claims]),
        uuids([claim.supply.stock.key.product_id for _, claim in claims]),
        uuids([claim.supply.stock.key.warehouse_id for _, claim in claims]),
        uuids([claim.supply.stock.key.batch_id for _, claim in claims]),
        uuids([claim.supply.batch_id for _, claim in claims]),
        numbers([claim.quantity for _, claim in claims]),
        at,
    )


async def save_uses(connection: Connection, uses: Sequence[tuple[PostingKey, Used]]) -> None:
    """After the claims and the postings."""
    if not uses:
        return
    claims = [used.claim for _, used in uses]
    await connection.execute(
        USE_SQL,
        uuids([key[0] for key, _ in uses]),
        uuids([key[1] for key, _ in uses]),
        numbers([key[2] for key, _ in uses]),
        uuids([used.line_id for _, used in uses]),
        uuids([used.order_line.key.document_id for _, used in uses]),
        uuids([used.order_line.key.line_id for _, used in uses]),
        uuids([claim.supply.stock.key.warehouse_id for claim in claims]),
        uuids([claim.supply.stock.key.batch_id for claim in claims]),
        uuids([claim.supply.batch_id for claim in claims]),
        numbers([claim.quantity for claim in claims]),
    )
