"""Count sheets: opened, held while someone counts, ended."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from contracts import PersonReference, WarehouseReference
from messaging import Connection

_INSERT = """
INSERT INTO count_sheets (sheet_id, organisation_id, version, state, warehouse_id, category_path, product_ids, location,
    unplaced, blind, recount_above, remark, started_by, started_by_name, started_at)
VALUES ($1, $2, 1, 'open', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
"""
_READ = """
SELECT s.sheet_id AS id, s.version, s.state, s.warehouse_id, w.code AS warehouse_code, w.name AS warehouse_name,
    s.category_path, s.product_ids, s.location, s.unplaced, s.blind, s.recount_above, s.remark, s.business_date,
    s.started_by, s.started_by_name, s.started_at, s.ended_by, s.ended_by_name, s.ended_at,
    (SELECT count(*) FROM count_items i WHERE i.sheet_id = s.sheet_id) AS items,
    (SELECT count(*) FROM count_items i WHERE i.sheet_id = s.sheet_id AND i.counted IS NOT NULL) AS counted
FROM count_sheets s LEFT JOIN warehouses w USING (organisation_id, warehouse_id)
WHERE s.organisation_id = $1 AND s.sheet_id = $2
"""
_LOCK = """
SELECT sheet_id, version, state, warehouse_id, recount_above, started_at
FROM count_sheets WHERE organisation_id = $1 AND sheet_id = $2
"""
_END = """
UPDATE count_sheets SET state = $3, version = version + 1, business_date = $4, ended_by = $5, ended_by_name = $6,
    ended_at = $7
WHERE organisation_id = $1 AND sheet_id = $2
"""
_WAREHOUSE = """
SELECT warehouse_id, code, name, allows_negative_stock, active
FROM warehouses WHERE organisation_id = $1 AND warehouse_id = $2
"""


@dataclass(frozen=True, slots=True)
class NewSheet:
    sheet_id: UUID
    organisation_id: UUID
    warehouse_id: UUID
    category_path: str | None
    product_ids: list[UUID] | None
    location: str | None
    unplaced: bool
    blind: bool
    recount_above: Decimal | None
    remark: str | None
    started_by: PersonReference
    started_at: datetime


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the rules of counting need of a sheet."""

    sheet_id: UUID
    version: int
    state: str
    warehouse_id: UUID
    recount_above: Decimal | None
    started_at: datetime


async def insert_sheet(connection: Connection, sheet: NewSheet) -> None:
    person = sheet.started_by
    await connection.execute(
        _INSERT,
        sheet.sheet_id,
        sheet.organisation_id,
        sheet.warehouse_id,
        sheet.category_path,
        sheet.product_ids,
        sheet.location,
        sheet.unplaced,
        sheet.blind,
        sheet.recount_above,
        sheet.remark,
        person.person_id,
        person.name,
        sheet.started_at,
    )


async def read_sheet(connection: Connection, organisation_id: UUID, sheet_id: UUID) -> dict[str, Any] | None:
    row = await connection.fetchrow(_READ, organisation_id, sheet_id)
    return dict(row) if row else None


async def hold_sheet(connection: Connection, organisation_id: UUID, sheet_id: UUID) -> Sheet | None:
    """Nobody ends it while this transaction counts; others may count beside it."""
    row = await connection.fetchrow(f"{_LOCK} FOR SHARE", organisation_id, sheet_id)
    return Sheet(**row) if row else None


async def lock_sheet(connection: Connection, organisation_id: UUID, sheet_id: UUID) -> Sheet | None:
    """For this transaction alone."""
    row = await connection.fetchrow(f"{_LOCK} FOR UPDATE", organisation_id, sheet_id)
    return Sheet(**row) if row else None


async def end_sheet(
    connection: Connection,
    organisation_id: UUID,
    sheet_id: UUID,
    state: str,
    business_date: date | None,
    person: PersonReference,
    now: datetime,
) -> None:
    await connection.execute(_END, organisation_id, sheet_id, state, business_date, person.person_id, person.name, now)


async def read_warehouse(
    connection: Connection, organisation_id: UUID, warehouse_id: UUID
) -> tuple[WarehouseReference, bool] | None:
    """The warehouse, and whether it is in use."""
    row = await connection.fetchrow(_WAREHOUSE, organisation_id, warehouse_id)
    if row is None:
        return None
    reference = WarehouseReference(
        warehouse_id=row["warehouse_id"],
        code=row["code"],
        name=row["name"],
        allows_negative_stock=row["allows_negative_stock"],
    )
    return reference, row["active"]
