"""Products that are variants of another."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from documents.storage.masters.masters import PRODUCTS, plain
from documents.storage.rows import as_jsonb
from messaging import Connection

_COLUMNS = f"{PRODUCTS.all_columns}, variant_of"
_INSERT = f"""
INSERT INTO products ({_COLUMNS}) SELECT {_COLUMNS} FROM jsonb_populate_recordset(NULL::products, $1::jsonb)
ORDER BY code ON CONFLICT (organisation_id, code) DO NOTHING RETURNING *
"""
_READ = "SELECT * FROM products WHERE organisation_id = $1 AND variant_of = $2 ORDER BY code"


async def insert_variants(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Those that were new."""
    return [plain(row) for row in await connection.fetch(_INSERT, as_jsonb(rows))]


async def read_variants(connection: Connection, organisation_id: UUID, product_id: UUID) -> list[Mapping[str, Any]]:
    return [plain(row) for row in await connection.fetch(_READ, organisation_id, product_id)]
