"""Recomputes: what was asked for, which products are replayed together, and how far it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from messaging import Connection

INSERT_SQL = """
INSERT INTO recomputes (recompute_id, organisation_id, first_date, last_date, warehouse_ids, product_ids, state,
    person_id, person_name, created_at, changed_at)
VALUES ($1, $2, $3, $4, $5, $6, 'waiting', $7, $8, $9, $9)
"""
READ_SQL = """
SELECT recompute_id AS id, state, first_date AS "from", last_date AS "to", warehouse_ids, product_ids, products_total,
    products_done, movements_done, person_name, created_at, changed_at, finished_at, proposed_at
FROM recomputes WHERE organisation_id = $1 AND recompute_id = $2
"""
CLAIM_SQL = """
SELECT recompute_id, organisation_id, first_date, last_date, warehouse_ids, product_ids, state, portions_done,
    products_total, products_done, movements_done
FROM recomputes WHERE state IN ('waiting', 'running') ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED
"""
PRODUCTS_SQL = """
SELECT product_id, sum(sequence)::bigint FROM balances
WHERE organisation_id = $1 AND ($2::uuid[] IS NULL OR product_id = ANY ($2))
GROUP BY 1 HAVING $3::uuid[] IS NULL OR bool_or(warehouse_id = ANY ($3)) ORDER BY 1
"""
BOUND_SQL = """
SELECT array_agg(DISTINCT m.product_id)
FROM postings d JOIN movements m USING (organisation_id, document_id, version)
WHERE d.organisation_id = $1 AND d.document_kind IN ('assembly', 'disassembly') AND d.outcome = 'posted'
GROUP BY d.document_id
"""
PORTIONS_SQL = """
INSERT INTO recompute_portions (recompute_id, ordinal, organisation_id, product_ids)
VALUES ($1, $2, $3, $4)
"""
NEXT_SQL = """
SELECT product_ids FROM recompute_portions WHERE recompute_id = $1 AND ordinal = $2 AND organisation_id = $3
"""
LOCK_SQL = """
SELECT state, proposed_at, last_date FROM recomputes WHERE organisation_id = $1 AND recompute_id = $2 FOR UPDATE
"""
PROPOSED_SQL = "UPDATE recomputes SET proposed_at = $3 WHERE organisation_id = $1 AND recompute_id = $2"
PROGRESS_SQL = """
UPDATE recomputes SET state = $3, products_total = $4, products_done = $5, portions_done = $6, movements_done = $7,
    changed_at = $8::timestamptz, finished_at = CASE WHEN $3 IN ('finished', 'failed') THEN $8::timestamptz END
WHERE recompute_id = $1 AND organisation_id = $2
"""


@dataclass(slots=True)
class Claimed:
    """A recompute whose row this transaction has locked. None: from the beginning, all warehouses, all products."""

    recompute_id: UUID
    organisation_id: UUID
    first_date: date | None
    last_date: date
    warehouse_ids: list[UUID] | None
    product_ids: list[UUID] | None
    state: str
    portions_done: int
    products_total: int
    products_done: int
    movements_done: int


async def insert_recompute(
    connection: Connection,
    ids: tuple[UUID, UUID],
    dates: tuple[date | None, date],
    scope: tuple[Sequence[UUID] | None, Sequence[UUID] | None],
    person: tuple[UUID, str],
    now: datetime,
) -> None:
    """`ids`: recompute and organisation; `scope`: warehouses and products."""
    await connection.execute(INSERT_SQL, *ids, *dates, *scope, *person, now)


async def read_recompute(connection: Connection, organisation_id: UUID, recompute_id: UUID) -> dict[str, Any] | None:
    row = await connection.fetchrow(READ_SQL, organisation_id, recompute_id)
    return dict(row) if row else None


async def claim_recompute(connection: Connection) -> Claimed | None:
    """The oldest one with work left that nobody else is at."""
    row = await connection.fetchrow(CLAIM_SQL)
    return Claimed(*row) if row else None


async def read_products(connection: Connection, claimed: Claimed) -> dict[UUID, int]:
    """The products that are asked for, with the number of their movements."""
    scope = claimed.organisation_id, claimed.product_ids, claimed.warehouse_ids
    return {row[0]: row[1] for row in await connection.fetch(PRODUCTS_SQL, *scope)}


async def read_bound_products(connection: Connection, organisation_id: UUID) -> list[list[UUID]]:
    """Products of each assembly and disassembly: the cost of one flows into another."""
    return [row[0] for row in await connection.fetch(BOUND_SQL, organisation_id)]


async def save_portions(connection: Connection, claimed: Claimed, portions: Sequence[Sequence[UUID]]) -> None:
    rows = [
        (claimed.recompute_id, ordinal, claimed.organisation_id, list(products))
        for ordinal, products in enumerate(portions)
    ]
    await connection.executemany(PORTIONS_SQL, rows)


async def next_portion(connection: Connection, claimed: Claimed) -> list[UUID] | None:
    """Products to replay next; None: all are done."""
    found: list[UUID] | None = await connection.fetchval(
        NEXT_SQL, claimed.recompute_id, claimed.portions_done, claimed.organisation_id
    )
    return found


async def record_progress(connection: Connection, claimed: Claimed, now: datetime) -> None:
    await connection.execute(
        PROGRESS_SQL,
        claimed.recompute_id,
        claimed.organisation_id,
        claimed.state,
        claimed.products_total,
        claimed.products_done,
        claimed.portions_done,
        claimed.movements_done,
        now,
    )


async def lock_recompute(
    connection: Connection, organisation_id: UUID, recompute_id: UUID
) -> tuple[str, datetime | None, date] | None:
    """State, when it was proposed, last date; locked."""
    row = await connection.fetchrow(LOCK_SQL, organisation_id, recompute_id)
    return (row[0], row[1], row[2]) if row else None


async def mark_proposed(connection: Connection, organisation_id: UUID, recompute_id: UUID, now: datetime) -> None:
    await connection.execute(PROPOSED_SQL, organisation_id, recompute_id, now)
