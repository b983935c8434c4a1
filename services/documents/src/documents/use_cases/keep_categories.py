"""Keep the tree of categories: what moves takes everything below it along."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from contracts import new_id
from documents.domain.cards.master_refusals import MasterRefusal
from documents.domain.cards.masters import CategoryCard
from documents.domain.words.finding import Finding
from documents.storage.masters.categories import lock_tree, move_below, read_paths
from documents.storage.masters.masters import (
    CATEGORIES,
    insert_master,
    lock_master,
    read_masters_by_code,
    update_master,
)
from documents.use_cases.keep_masters import PRODUCT
from messaging import Connection, Saying, say

Row = Mapping[str, Any]


async def add_category(
    connection: Connection, organisation_id: UUID, card: CategoryCard, now: datetime
) -> Row | list[Finding]:
    if findings := list(card.findings()):
        return findings
    await lock_tree(connection, organisation_id)
    path = await _path(connection, organisation_id, card)
    if isinstance(path, Finding):
        return [path]
    row = await insert_master(connection, CATEGORIES, _row(organisation_id, new_id(), card, path, now))
    return row or [Finding(MasterRefusal.CODE_TAKEN, "/code", {"code": card.code})]


async def change_category(
    connection: Connection, organisation_id: UUID, key: UUID, expected: int, card: CategoryCard, now: datetime
) -> Row | list[Finding]:
    """The products below say their new place to every book."""
    await lock_tree(connection, organisation_id)
    old = await lock_master(connection, CATEGORIES, organisation_id, key)
    if old is None:
        return [Finding(MasterRefusal.UNKNOWN, "", {"id": key})]
    if old["version"] != expected:
        return [Finding(MasterRefusal.STALE_VERSION, "/version", {"current": old["version"], "expected": expected})]
    path = await _path(connection, organisation_id, card)
    if findings := [*card.findings(), *_broken(old, path)]:
        return findings
    taken = await read_masters_by_code(connection, CATEGORIES, organisation_id, [card.code])
    if any(row["category_id"] != key for row in taken.values()):
        return [Finding(MasterRefusal.CODE_TAKEN, "/code", {"code": card.code})]
    row = await update_master(connection, CATEGORIES, key, _row(organisation_id, key, card, str(path), now))
    assert row is not None  # noqa: S101 - locked above
    if path != old["path"]:
        moved = await move_below(connection, organisation_id, old["path"], str(path), now)
        await say(connection, [Saying(PRODUCT.changed(product)) for product in moved])
    return row


def _broken(old: Row, path: str | Finding) -> list[Finding]:
    if isinstance(path, Finding):
        return [path]
    below = path != old["path"] and path.startswith(old["path"])
    return [Finding(MasterRefusal.CATEGORY_CIRCULAR, "/parent_id")] if below else []


async def _path(connection: Connection, organisation_id: UUID, card: CategoryCard) -> str | Finding:
    if card.parent_id is None:
        return f"{card.code}/"
    paths = await read_paths(connection, organisation_id, [card.parent_id])
    if card.parent_id not in paths:
        return Finding(MasterRefusal.PARENT_UNKNOWN, "/parent_id", {"id": card.parent_id})
    return f"{paths[card.parent_id]}{card.code}/"


def _row(organisation_id: UUID, key: UUID, card: CategoryCard, path: str, now: datetime) -> dict[str, Any]:
    own = {"category_id": key, "organisation_id": organisation_id, "version": 1, "path": path}
    return {**card.model_dump(), **own, "created_at": now, "changed_at": now}
