"""The tree of categories, and where products stand in it."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from messaging import Connection

_PATHS = "SELECT category_id, path FROM categories WHERE organisation_id = $1 AND category_id = ANY($2)"
_LOCK_TREE = "SELECT pg_advisory_xact_lock(hashtextextended('categories ' || $1::uuid::text, 0))"
_MOVE_BELOW = """
UPDATE categories SET path = $3 || substr(path, length($2) + 1), version = version + 1, changed_at = $4
WHERE organisation_id = $1 AND starts_with(path, $2) AND path <> $2
"""
_MOVE_PRODUCTS = """
UPDATE products SET category_path = $3 || substr(category_path, length($2) + 1), version = version + 1, changed_at = $4
WHERE organisation_id = $1 AND starts_with(category_path, $2) RETURNING *
"""


async def read_paths(connection: Connection, organisation_id: UUID, ids: Iterable[UUID | None]) -> dict[UUID, str]:
    wanted = sorted({one for one in ids if one is not None})
    rows = await connection.fetch(_PATHS, organisation_id, wanted) if wanted else []
    return {row[0]: row[1] for row in rows}


async def lock_tree(connection: Connection, organisation_id: UUID) -> None:
    """One change of an organisation's tree at a time, so that no circle can close."""
    await connection.execute(_LOCK_TREE, organisation_id)


async def move_below(
    connection: Connection, organisation_id: UUID, old_path: str, new_path: str, now: datetime
) -> list[Mapping[str, Any]]:
    """Everything below follows; returns the products that moved."""
    await connection.execute(_MOVE_BELOW, organisation_id, old_path, new_path, now)
    rows = await connection.fetch(_MOVE_PRODUCTS, organisation_id, old_path, new_path, now)
    return [dict(row) for row in rows]
