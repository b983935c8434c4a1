"""Keep products, partners and warehouses, and tell the other books what they are now."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from contracts import (
    Event,
    PartnerChanged,
    PartnerRole,
    ProductChanged,
    Valuation,
    WarehouseChanged,
    new_id,
)
from documents.domain.cards.card import Card
from documents.domain.cards.master_refusals import MasterRefusal
from documents.domain.cards.search_text import search_text
from documents.domain.words.finding import Finding
from documents.storage.masters.categories import read_paths
from documents.storage.masters.masters import (
    PARTNERS,
    PRODUCTS,
    WAREHOUSES,
    MasterTable,
    insert_master,
    lock_master,
    read_masters_by_code,
    update_master,
    upsert_masters,
)
from messaging import Connection, Saying, say

Row = Mapping[str, Any]
Place = Callable[[Connection, UUID, Sequence[dict[str, Any]]], Awaitable[list[Finding]]]


@dataclass(frozen=True, slots=True)
class MasterKind:
    """A table, and the event that says what one of its rows is now."""

    table: MasterTable
    changed: Callable[[Row], Event]
    place: Place | None = None


def _product_changed(row: Row) -> ProductChanged:
    return ProductChanged(**_members(row, ProductChanged) | {"valuation": Valuation(row["valuation"])})


def _partner_changed(row: Row) -> PartnerChanged:
    roles = tuple(PartnerRole(role) for role in row["roles"])
    return PartnerChanged(**_members(row, PartnerChanged) | {"roles": roles})


def _warehouse_changed(row: Row) -> WarehouseChanged:
    return WarehouseChanged(**_members(row, WarehouseChanged))


def _members(row: Row, event: type[Event]) -> dict[str, Any]:
    return {name: row[name] for name in event.model_fields if name in row}


async def _stand_in_categories(
    connection: Connection, organisation_id: UUID, rows: Sequence[dict[str, Any]]
) -> list[Finding]:
    paths = await read_paths(connection, organisation_id, [row["category_id"] for row in rows])
    findings = []
    for index, row in enumerate(rows):
        category_id = row["category_id"]
        if category_id is not None and category_id not in paths:
            findings.append(Finding(MasterRefusal.CATEGORY_UNKNOWN, f"/{index}/category_id", {"id": category_id}))
        row["category_path"] = paths.get(category_id, "")
    return findings


PRODUCT = MasterKind(PRODUCTS, _product_changed, _stand_in_categories)
PARTNER = MasterKind(PARTNERS, _partner_changed)
WAREHOUSE = MasterKind(WAREHOUSES, _warehouse_changed)


async def add_master(
    connection: Connection, kind: MasterKind, organisation_id: UUID, card: Card, now: datetime
) -> Row | list[Finding]:
    """The row, or why not."""
    if findings := list(card.findings()):
        return findings
    new = _row(kind, organisation_id, card, now)
    if findings := await _place(connection, kind, organisation_id, [new]):
        return [Finding(one.refusal, one.pointer.removeprefix("/0"), one.values) for one in findings]
    row = await insert_master(connection, kind.table, new)
    if row is None:
        return [Finding(MasterRefusal.CODE_TAKEN, "/code", {"code": card.code})]
    await say(connection, [Saying(kind.changed(row))])
    return row


async def change_master(
    connection: Connection, kind: MasterKind, organisation_id: UUID, key: UUID, expected: int, card: Card, now: datetime
) -> Row | list[Finding]:
    """The row's next version, or why not."""
    old = await lock_master(connection, kind.table, organisation_id, key)
    if old is None:
        return [Finding(MasterRefusal.UNKNOWN, "", {"id": key})]
    if old["version"] != expected:
        values = {"current": old["version"], "expected": expected}
        return [Finding(MasterRefusal.STALE_VERSION, "/version", values)]
    if findings := list(card.findings()):
        return findings
    taken = await read_masters_by_code(connection, kind.table, organisation_id, [card.code])
    if any(row[kind.table.key] != key for row in taken.values()):
        return [Finding(MasterRefusal.CODE_TAKEN, "/code", {"code": card.code})]
    new = _row(kind, organisation_id, card, now)
    if findings := await _place(connection, kind, organisation_id, [new]):
        return [Finding(one.refusal, one.pointer.removeprefix("/0"), one.values) for one in findings]
    row = await update_master(connection, kind.table, key, new)
    assert row is not None  # noqa: S101 - locked above
    await say(connection, [Saying(kind.changed(row))])
    return row


async def upsert_all(
    connection: Connection, kind: MasterKind, organisation_id: UUID, cards: Sequence[Card], now: datetime
) -> tuple[list[Row], list[Finding]]:
    """The rows in the order of `cards`, and everything that is wrong with them (then nothing is kept)."""
    if findings := _batch_findings(cards):
        return [], findings
    rows = [_row(kind, organisation_id, card, now) for card in cards]
    if findings := await _place(connection, kind, organisation_id, rows):
        return [], [Finding(one.refusal, f"/items{one.pointer}", one.values) for one in findings]
    changed = await upsert_masters(connection, kind.table, rows)
    await say(connection, [Saying(kind.changed(row)) for row in changed])
    kept = await read_masters_by_code(connection, kind.table, organisation_id, [card.code for card in cards])
    return [kept[card.code] for card in cards], []


async def _place(
    connection: Connection, kind: MasterKind, organisation_id: UUID, rows: Sequence[dict[str, Any]]
) -> list[Finding]:
    """What a card refers to is looked up: products stand in a category, price lists may be one partner's."""
    return await kind.place(connection, organisation_id, rows) if kind.place else []


def _batch_findings(cards: Sequence[Card]) -> list[Finding]:
    found: list[Finding] = []
    seen: set[str] = set()
    for index, card in enumerate(cards):
        at = f"/items/{index}"
        found += [Finding(one.refusal, at + one.pointer, one.values) for one in card.findings()]
        if card.code in seen:
            found.append(Finding(MasterRefusal.CODE_DUPLICATE, f"{at}/code", {"code": card.code}))
        seen.add(card.code)
    return found


def _row(kind: MasterKind, organisation_id: UUID, card: Card, now: datetime) -> dict[str, Any]:
    written = card.model_dump()
    own = {kind.table.key: new_id(), "organisation_id": organisation_id, "version": 1}
    return {**written, **own, "search_text": search_text(written), "created_at": now, "changed_at": now}
