"""What was counted, entry by entry, and its sums."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from contracts import PersonReference
from inventory.domain.counting.check_entries import Entry
from inventory.domain.counting.count import Item, ItemKey
from inventory.storage.counting.read_book import NO_BATCH
from messaging import Connection

_INSERT = """
INSERT INTO count_entries (entry_id, sheet_id, organisation_id, product_id, batch_id, round, quantity, serials,
    counted_at, counted_by, counted_by_name, received_at)
SELECT new.entry_id, $2, $1, new.product_id, new.batch_id, new.round, new.quantity,
    ARRAY(SELECT jsonb_array_elements_text(new.serials)), new.counted_at, $3, $4, $5
FROM unnest($6::uuid[], $7::uuid[], $8::uuid[], $9::integer[], $10::numeric[], $11::jsonb[], $12::timestamptz[])
    AS new (entry_id, product_id, batch_id, round, quantity, serials, counted_at)
ON CONFLICT (sheet_id, entry_id) DO NOTHING
"""
_READ = """
SELECT entry_id, product_id, nullif(batch_id, $3), quantity, serials, counted_at
FROM count_entries WHERE organisation_id = $1 AND sheet_id = $2 AND entry_id = ANY($4)
"""
_WITHDRAW = """
UPDATE count_entries SET withdrawn_at = coalesce(withdrawn_at, $4)
WHERE organisation_id = $1 AND sheet_id = $2 AND entry_id = $3
RETURNING product_id, nullif(batch_id, $5)
"""
_SUMS = """
SELECT i.product_id, nullif(i.batch_id, $3), sum(e.quantity), max(e.counted_at),
    jsonb_agg(to_jsonb(e.serials)) FILTER (WHERE cardinality(e.serials) > 0)
FROM count_items i
JOIN count_entries e USING (sheet_id, product_id, batch_id, round)
WHERE i.organisation_id = $1 AND i.sheet_id = $2 AND e.withdrawn_at IS NULL
    AND ($4::uuid[] IS NULL OR i.product_id = ANY($4))
GROUP BY i.product_id, i.batch_id
"""


@dataclass(frozen=True, slots=True)
class Sum:
    """Of one item's current round."""

    quantity: Decimal
    counted_at: datetime
    serials: frozenset[str]


async def insert_entries(
    connection: Connection,
    organisation_id: UUID,
    sheet_id: UUID,
    entries: Sequence[Entry],
    items: Mapping[ItemKey, Item],
    person: PersonReference,
    now: datetime,
) -> None:
    """Each in the round of its item; entries that are here already stay."""
    await connection.execute(
        _INSERT,
        organisation_id,
        sheet_id,
        person.person_id,
        person.name,
        now,
        [entry.entry_id for entry in entries],
        [entry.key.product_id for entry in entries],
        [entry.key.batch_id or NO_BATCH for entry in entries],
        [items[entry.key].round for entry in entries],
        [entry.quantity for entry in entries],
        [json.dumps(entry.serials) for entry in entries],
        [entry.counted_at for entry in entries],
    )


async def read_entries(
    connection: Connection, organisation_id: UUID, sheet_id: UUID, entry_ids: Iterable[UUID]
) -> dict[UUID, Entry]:
    rows = await connection.fetch(_READ, organisation_id, sheet_id, NO_BATCH, list(entry_ids))
    return {
        entry_id: Entry(entry_id, ItemKey(product_id, batch_id), quantity, tuple(serials), counted_at)
        for entry_id, product_id, batch_id, quantity, serials, counted_at in rows
    }


async def withdraw_entry(
    connection: Connection, organisation_id: UUID, sheet_id: UUID, entry_id: UUID, now: datetime
) -> ItemKey | None:
    """The item it counted for; None: there is no such entry."""
    row = await connection.fetchrow(_WITHDRAW, organisation_id, sheet_id, entry_id, now, NO_BATCH)
    return ItemKey(*row) if row else None


async def read_sums(
    connection: Connection, organisation_id: UUID, sheet_id: UUID, product_ids: Sequence[UUID] | None = None
) -> dict[ItemKey, Sum]:
    """What nobody counted in its round is missing. A piece that two people saw counts once."""
    rows = await connection.fetch(_SUMS, organisation_id, sheet_id, NO_BATCH, product_ids)
    return {
        ItemKey(product_id, batch_id): _sum(quantity, counted_at, json.loads(serials) if serials else [])
        for product_id, batch_id, quantity, counted_at, serials in rows
    }


def _sum(quantity: Decimal, counted_at: datetime, serials: Sequence[Sequence[str]]) -> Sum:
    seen = frozenset(serial for of_entry in serials for serial in of_entry)
    return Sum(Decimal(len(seen)) if seen else quantity, counted_at, seen)
