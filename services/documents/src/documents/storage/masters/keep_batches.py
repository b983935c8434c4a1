"""Batches of products: known ones, and new ones that documents bring."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from asyncpg import Record

from contracts import BatchReference
from messaging import Connection

_COLUMNS = "batch_id, product_id, number, production_date, expiry_date"
_BY_ID = f"SELECT {_COLUMNS} FROM goods_batches WHERE organisation_id = $1 AND batch_id = ANY($2)"
_BY_NUMBER = f"""
SELECT {_COLUMNS} FROM goods_batches JOIN unnest($2::uuid[], $3::text[]) AS asked (product_id, number)
    USING (product_id, number)
WHERE organisation_id = $1
"""
_INSERT = f"""
INSERT INTO goods_batches AS old ({_COLUMNS}, organisation_id)
SELECT {_COLUMNS}, $1 FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::date[], $6::date[])
    AS new ({_COLUMNS})
ORDER BY product_id, number
ON CONFLICT (organisation_id, product_id, number) DO UPDATE SET number = old.number
RETURNING product_id, number, batch_id
"""
Named = tuple[UUID, str]
"""Product and number of a batch."""


async def load_batches(
    connection: Connection, organisation_id: UUID, ids: Iterable[UUID]
) -> dict[UUID, tuple[UUID, BatchReference]]:
    """With the product that each is of."""
    rows = await connection.fetch(_BY_ID, organisation_id, sorted(ids))
    return {row[0]: (row[1], _reference(row)) for row in rows}


async def find_batches(
    connection: Connection, organisation_id: UUID, named: Sequence[Named]
) -> dict[UUID, tuple[UUID, BatchReference]]:
    rows = await connection.fetch(
        _BY_NUMBER, organisation_id, [product_id for product_id, _ in named], [number for _, number in named]
    )
    return {row[0]: (row[1], _reference(row)) for row in rows}


async def keep_batches(
    connection: Connection, organisation_id: UUID, new: Mapping[Named, BatchReference]
) -> dict[Named, UUID]:
    """The ids by which they are known: of one that another brought meanwhile, its own."""
    rows = await connection.fetch(
        _INSERT,
        organisation_id,
        [batch.batch_id for batch in new.values()],
        [product_id for product_id, _ in new],
        [number for _, number in new],
        [batch.production_date for batch in new.values()],
        [batch.expiry_date for batch in new.values()],
    )
    return {(product_id, number): batch_id for product_id, number, batch_id in rows}


def _reference(row: Record) -> BatchReference:
    return BatchReference.model_construct(batch_id=row[0], number=row[2], production_date=row[3], expiry_date=row[4])
