"""Products, partners and warehouses: one set of statements for the three tables."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson
from asyncpg import Record

from documents.storage.rows import as_jsonb
from messaging import Connection

_COMMON = ("code", "name", "name_en", "active")
_FOUND_BY = ("search_text",)


@dataclass(frozen=True, slots=True)
class MasterTable:
    """`columns` are what a caller writes, `derived` what is made of it."""

    name: str
    key: str
    columns: tuple[str, ...]
    derived: tuple[str, ...] = ()

    @property
    def written(self) -> str:
        return ", ".join(self.kept)

    @property
    def kept(self) -> tuple[str, ...]:
        return self.columns + self.derived

    @property
    def all_columns(self) -> str:
        return f"{self.key}, organisation_id, version, {self.written}, created_at, changed_at"


PRODUCTS = MasterTable(
    "products",
    "product_id",
    (
        *_COMMON,
        "barcode",
        "unit",
        "decimals",
        "tax_rate",
        "valuation",
        "in_stock_accounting",
        "is_service",
        "card_cost",
        "weight",
        "units",
        "batch_tracked",
        "batch_costed",
        "serial_tracked",
        "shelf_life_days",
        "reorder_point",
        "reorder_quantity",
        "category_id",
        "category_path",
        "attributes",
    ),
    _FOUND_BY,
)
CATEGORIES = MasterTable("categories", "category_id", (*_COMMON, "parent_id", "path"))
PRICE_LISTS = MasterTable("price_lists", "price_list_id", (*_COMMON, "side", "partner_id", "valid_from", "valid_to"))
PARTNERS = MasterTable("partners", "partner_id", (*_COMMON, "roles"), _FOUND_BY)
WAREHOUSES = MasterTable("warehouses", "warehouse_id", (*_COMMON, "allows_negative_stock"), _FOUND_BY)


async def insert_master(connection: Connection, table: MasterTable, row: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The row as it is now; None: its code is taken."""
    statement = f"""
    INSERT INTO {table.name} ({table.all_columns})
    SELECT {table.all_columns} FROM jsonb_populate_record(NULL::{table.name}, $1::jsonb)
    ON CONFLICT (organisation_id, code) DO NOTHING RETURNING *
    """
    found = await connection.fetchrow(statement, as_jsonb(row))
    return plain(found) if found else None


async def upsert_masters(
    connection: Connection, table: MasterTable, rows: Sequence[Mapping[str, Any]]
) -> list[Mapping[str, Any]]:
    """Insert or change by code, in one order of locks. Returns only the rows that are new or changed."""
    statement = f"""
    INSERT INTO {table.name} AS old ({table.all_columns})
    SELECT {table.all_columns} FROM jsonb_populate_recordset(NULL::{table.name}, $1::jsonb) ORDER BY code
    ON CONFLICT (organisation_id, code) DO UPDATE
    SET ({table.written}, version, changed_at)
        = ({", ".join(f"excluded.{column}" for column in table.kept)}, old.version + 1, excluded.changed_at)
    WHERE ({", ".join(f"old.{column}" for column in table.kept)})
        IS DISTINCT FROM ({", ".join(f"excluded.{column}" for column in table.kept)})
    RETURNING *
    """
    return [plain(row) for row in await connection.fetch(statement, as_jsonb(rows))]


async def update_master(
    connection: Connection, table: MasterTable, key: UUID, row: Mapping[str, Any]
) -> Mapping[str, Any] | None:
    """The next version of a row that is locked."""
    statement = f"""
    UPDATE {table.name} AS old
    SET ({table.written}, version, changed_at)
        = ({", ".join(f"new.{column}" for column in table.kept)}, old.version + 1, new.changed_at)
    FROM jsonb_populate_record(NULL::{table.name}, $3::jsonb) AS new
    WHERE old.organisation_id = $1 AND old.{table.key} = $2 RETURNING old.*
    """
    found = await connection.fetchrow(statement, row["organisation_id"], key, as_jsonb(row))
    return plain(found) if found else None


async def lock_master(
    connection: Connection, table: MasterTable, organisation_id: UUID, key: UUID
) -> Mapping[str, Any] | None:
    statement = f"SELECT * FROM {table.name} WHERE organisation_id = $1 AND {table.key} = $2 FOR NO KEY UPDATE"
    found = await connection.fetchrow(statement, organisation_id, key)
    return plain(found) if found else None


async def read_masters_by_code(
    connection: Connection, table: MasterTable, organisation_id: UUID, codes: Sequence[str]
) -> dict[str, Mapping[str, Any]]:
    statement = f"SELECT * FROM {table.name} WHERE organisation_id = $1 AND code = ANY($2)"
    return {row["code"]: plain(row) for row in await connection.fetch(statement, organisation_id, codes)}


async def read_master(
    connection: Connection, table: MasterTable, organisation_id: UUID, key: UUID
) -> Mapping[str, Any] | None:
    statement = f"SELECT * FROM {table.name} WHERE organisation_id = $1 AND {table.key} = $2"
    found = await connection.fetchrow(statement, organisation_id, key)
    return plain(found) if found else None


def plain(row: Record) -> dict[str, Any]:
    """The row with its JSON read."""
    plain = dict(row)
    return plain | {name: orjson.loads(plain[name]) for name in ("units", "attributes") if name in plain}
