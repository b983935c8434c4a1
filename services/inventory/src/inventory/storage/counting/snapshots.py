"""Snapshot groups: stock of chosen products at an instant, and the movements of the week before, kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from contracts import PersonReference, new_id
from inventory.domain.counting.count import ItemKey
from inventory.storage.counting.read_book import NO_BATCH
from messaging import Connection

_INSERT_GROUP = """
INSERT INTO snapshot_groups (group_id, organisation_id, name, taken_at, taken_by, taken_by_name)
VALUES ($1, $2, $3, $4, $5, $6)
"""
_INSERT_ITEMS = """
INSERT INTO snapshot_items (item_id, group_id, organisation_id, product_id, warehouse_id, batch_id, quantity)
SELECT item_id, $2, $1, product_id, warehouse_id, batch_id, quantity
FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::numeric[])
    AS new (item_id, product_id, warehouse_id, batch_id, quantity)
"""
_KEEP_MOVEMENTS = """
INSERT INTO snapshot_movements (group_id, movement_id, organisation_id)
SELECT $2, m.movement_id, $1
FROM (SELECT DISTINCT product_id, warehouse_id FROM snapshot_items WHERE group_id = $2) i
JOIN movements m ON m.organisation_id = $1 AND m.product_id = i.product_id AND m.warehouse_id = i.warehouse_id
WHERE m.movement_id >= $3
"""
_READ = """
SELECT g.group_id AS id, g.name, g.taken_at, g.taken_by, g.taken_by_name,
    (SELECT count(*) FROM snapshot_items i WHERE i.group_id = g.group_id) AS items,
    (SELECT count(*) FROM snapshot_movements m WHERE m.group_id = g.group_id) AS movements
FROM snapshot_groups g WHERE g.organisation_id = $1 AND g.group_id = $2
"""
_ITEMS = """
SELECT warehouse_id, product_id, nullif(batch_id, $3), quantity
FROM snapshot_items WHERE organisation_id = $1 AND group_id = $2
"""
_DOCUMENTS_SINCE = """
SELECT k.place, m.document_id, d.document_number AS number, d.document_kind AS kind, d.business_date,
    sum(m.quantity) AS quantity, min(m.movement_id::text) AS first_movement
FROM unnest($2::uuid[], $3::uuid[], $4::uuid[]) WITH ORDINALITY AS k (warehouse_id, product_id, batch_id, place)
JOIN movements m ON m.organisation_id = $1 AND m.warehouse_id = k.warehouse_id AND m.product_id = k.product_id
    AND m.batch_id IS NOT DISTINCT FROM k.batch_id AND m.movement_id >= $5
JOIN postings d USING (organisation_id, document_id, version)
WHERE m.quantity <> 0
GROUP BY k.place, m.document_id, d.document_number, d.document_kind, d.business_date
ORDER BY k.place, first_movement
"""


@dataclass(frozen=True, slots=True)
class Place:
    """Goods in a warehouse."""

    warehouse_id: UUID
    key: ItemKey


@dataclass(frozen=True, slots=True)
class Group:
    group_id: UUID
    name: str
    taken_at: datetime
    taken_by: PersonReference


async def insert_group(
    connection: Connection, organisation_id: UUID, group: Group, stock: dict[Place, Decimal], week_ago: UUID
) -> None:
    """`week_ago` is the least id of the movements that are kept with it."""
    person = group.taken_by
    await connection.execute(
        _INSERT_GROUP, group.group_id, organisation_id, group.name, group.taken_at, person.person_id, person.name
    )
    await connection.execute(
        _INSERT_ITEMS,
        organisation_id,
        group.group_id,
        [new_id() for _ in stock],
        [place.key.product_id for place in stock],
        [place.warehouse_id for place in stock],
        [place.key.batch_id or NO_BATCH for place in stock],
        list(stock.values()),
    )
    await connection.execute(_KEEP_MOVEMENTS, organisation_id, group.group_id, week_ago)


async def read_group(connection: Connection, organisation_id: UUID, group_id: UUID) -> dict[str, Any] | None:
    row = await connection.fetchrow(_READ, organisation_id, group_id)
    return dict(row) if row else None


async def read_snapshot(connection: Connection, organisation_id: UUID, group_id: UUID) -> dict[Place, Decimal]:
    rows = await connection.fetch(_ITEMS, organisation_id, group_id, NO_BATCH)
    return {Place(warehouse, ItemKey(product, batch)): quantity for warehouse, product, batch, quantity in rows}


async def read_documents_since(
    connection: Connection, organisation_id: UUID, places: Sequence[Place], first_id: UUID
) -> dict[Place, list[dict[str, Any]]]:
    """Documents that moved the goods since, oldest first, with the quantity that each moved."""
    rows = await connection.fetch(
        _DOCUMENTS_SINCE,
        organisation_id,
        [place.warehouse_id for place in places],
        [place.key.product_id for place in places],
        [place.key.batch_id for place in places],
        first_id,
    )
    found: dict[Place, list[dict[str, Any]]] = {place: [] for place in places}
    for row in rows:
        names = ("document_id", "number", "kind", "business_date", "quantity")
        found[places[row["place"] - 1]].append({name: row[name] for name in names})
    return found
