"""The items of a count sheet: what is to be counted, and what came of it."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from uuid import UUID

from contracts import new_id
from inventory.domain.counting.count import Item, ItemKey
from inventory.storage.counting.read_book import NO_BATCH
from messaging import Connection

_INSERT = """
INSERT INTO count_items (item_id, sheet_id, organisation_id, product_id, batch_id, started_quantity, location)
SELECT new.item_id, $2, $1, new.product_id, new.batch_id, new.quantity, l.code
FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::numeric[]) AS new (item_id, product_id, batch_id, quantity)
JOIN count_sheets s ON s.organisation_id = $1 AND s.sheet_id = $2
LEFT JOIN placements h ON (h.organisation_id, h.warehouse_id, h.product_id) = ($1, s.warehouse_id, new.product_id)
LEFT JOIN locations l ON l.location_id = h.location_id
ORDER BY new.product_id, new.batch_id
ON CONFLICT (sheet_id, product_id, batch_id) DO NOTHING
"""
_LOCK = """
SELECT i.product_id, nullif(i.batch_id, $3), i.round, i.expected, i.counted, i.counted_at
FROM count_items i
WHERE i.organisation_id = $1 AND i.sheet_id = $2 AND ($4::uuid[] IS NULL OR i.product_id = ANY($4))
ORDER BY i.product_id, i.batch_id FOR UPDATE
"""
_SAVE = """
UPDATE count_items i SET expected = new.expected, counted = new.counted, counted_at = new.counted_at, round = new.round
FROM unnest($3::uuid[], $4::uuid[], $5::numeric[], $6::numeric[], $7::timestamptz[], $8::integer[])
    AS new (product_id, batch_id, expected, counted, counted_at, round)
WHERE i.organisation_id = $1 AND i.sheet_id = $2 AND i.product_id = new.product_id AND i.batch_id = new.batch_id
"""


async def insert_items(
    connection: Connection, organisation_id: UUID, sheet_id: UUID, book: Mapping[ItemKey, Decimal]
) -> None:
    """Each with the home of its product just now. What is on the sheet already stays as it is."""
    await connection.execute(
        _INSERT,
        organisation_id,
        sheet_id,
        [new_id() for _ in book],
        [key.product_id for key in book],
        [key.batch_id or NO_BATCH for key in book],
        list(book.values()),
    )


async def lock_items(
    connection: Connection, organisation_id: UUID, sheet_id: UUID, product_ids: Sequence[UUID] | None = None
) -> dict[ItemKey, Item]:
    """In one order for everybody; those of `product_ids`, or all."""
    rows = await connection.fetch(_LOCK, organisation_id, sheet_id, NO_BATCH, product_ids)
    items = [Item(ItemKey(product_id, batch_id), *rest) for product_id, batch_id, *rest in rows]
    return {item.key: item for item in items}


async def save_items(connection: Connection, organisation_id: UUID, sheet_id: UUID, items: Sequence[Item]) -> None:
    await connection.execute(
        _SAVE,
        organisation_id,
        sheet_id,
        [item.key.product_id for item in items],
        [item.key.batch_id or NO_BATCH for item in items],
        [item.expected for item in items],
        [item.counted for item in items],
        [item.counted_at for item in items],
        [item.round for item in items],
    )
