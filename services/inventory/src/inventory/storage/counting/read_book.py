"""What the stock book holds of goods by batch: now, and at an instant."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from inventory.domain.counting.count import ItemKey
from inventory.storage.counting.scope import Scope, homes, in_scope
from messaging import Connection

NO_BATCH = UUID(int=0)
_BOOK = f"""
WITH whole AS (
    SELECT b.product_id, sum(b.quantity) AS quantity
    FROM balances b LEFT JOIN products p USING (organisation_id, product_id) {homes("b")}
    WHERE b.organisation_id = $1 AND b.warehouse_id = $2 AND {{in_scope}}
    GROUP BY b.product_id
), parts AS (
    SELECT s.product_id, s.batch_id, s.quantity
    FROM batch_stocks s JOIN whole USING (product_id)
    WHERE s.organisation_id = $1 AND s.warehouse_id = $2 AND s.quantity <> 0
)
SELECT product_id, batch_id, quantity FROM parts
UNION ALL
SELECT w.product_id, NULL, w.quantity - coalesce(p.quantity, 0)
FROM whole w
LEFT JOIN (SELECT product_id, sum(quantity) AS quantity FROM parts GROUP BY product_id) p USING (product_id)
WHERE w.quantity <> coalesce(p.quantity, 0)
ORDER BY product_id, batch_id
"""
_CHOSEN = f"""
SELECT p.product_id FROM products p {homes("p")}
WHERE p.organisation_id = $1 AND {{in_scope}}
"""
_HOLD = """
SELECT FROM balances WHERE organisation_id = $1 AND warehouse_id = ANY($2) AND product_id = ANY($3)
ORDER BY product_id, warehouse_id, batch_id FOR SHARE
"""
_MOVED_SINCE = """
SELECT k.place, sum(m.quantity)
FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[])
    WITH ORDINALITY AS k (warehouse_id, product_id, batch_id, first_id, place)
JOIN movements m ON m.organisation_id = $1 AND m.warehouse_id = k.warehouse_id AND m.product_id = k.product_id
    AND m.batch_id IS NOT DISTINCT FROM k.batch_id AND m.movement_id >= k.first_id
GROUP BY k.place
"""


@dataclass(frozen=True, slots=True)
class Since:
    """Goods of a warehouse whose movements with ids from `first_id` on are asked for."""

    warehouse_id: UUID
    key: ItemKey
    first_id: UUID


async def hold_book(
    connection: Connection, organisation_id: UUID, warehouse_ids: Sequence[UUID], product_ids: Sequence[UUID]
) -> None:
    """Wait for postings that are at these goods: what they move from now on has ids of later instants."""
    await connection.execute(_HOLD, organisation_id, warehouse_ids, product_ids)


async def read_book(
    connection: Connection, organisation_id: UUID, warehouse_id: UUID, scope: Scope
) -> dict[ItemKey, Decimal]:
    """On hand of all goods that are there; of those of a batch by batch, of the others together."""
    asked, arguments = in_scope("b", scope)
    rows = await connection.fetch(_BOOK.format(in_scope=asked), organisation_id, warehouse_id, *arguments)
    return {ItemKey(product_id, batch_id): quantity for product_id, batch_id, quantity in rows}


async def read_chosen(connection: Connection, organisation_id: UUID, warehouse_id: UUID, scope: Scope) -> set[UUID]:
    """Products of the scope, whether any are there or not."""
    asked, arguments = in_scope("p", scope)
    rows = await connection.fetch(_CHOSEN.format(in_scope=asked), organisation_id, warehouse_id, *arguments)
    return {row[0] for row in rows}


async def read_moved_since(
    connection: Connection, organisation_id: UUID, asked: Sequence[Since]
) -> Mapping[Since, Decimal]:
    """The sum of the movements since; without any it is missing."""
    rows = await connection.fetch(
        _MOVED_SINCE,
        organisation_id,
        [one.warehouse_id for one in asked],
        [one.key.product_id for one in asked],
        [one.key.batch_id for one in asked],
        [one.first_id for one in asked],
    )
    return {asked[place - 1]: quantity for place, quantity in rows}
