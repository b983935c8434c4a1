"""Keep price lists and their items."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from contracts import new_id
from documents.domain.cards.master_refusals import MasterRefusal
from documents.domain.cards.masters import PriceListCard
from documents.domain.drafts.check_own_line import PRICE_MAX
from documents.domain.words.finding import Finding
from documents.storage.load_references import load_partners, load_products
from documents.storage.masters.masters import (
    PRICE_LISTS,
    insert_master,
    lock_master,
    read_masters_by_code,
    update_master,
)
from documents.storage.masters.price_items import PriceItem, replace_items
from documents.use_cases.keep_masters import Row
from messaging import Connection


async def add_price_list(
    connection: Connection, organisation_id: UUID, card: PriceListCard, now: datetime
) -> Row | list[Finding]:
    if findings := await _broken(connection, organisation_id, card):
        return findings
    row = await insert_master(connection, PRICE_LISTS, _row(organisation_id, new_id(), card, now))
    return row or [Finding(MasterRefusal.CODE_TAKEN, "/code", {"code": card.code})]


async def change_price_list(
    connection: Connection, organisation_id: UUID, key: UUID, expected: int, card: PriceListCard, now: datetime
) -> Row | list[Finding]:
    if findings := await _stale(connection, organisation_id, key, expected):
        return findings
    if findings := await _broken(connection, organisation_id, card):
        return findings
    taken = await read_masters_by_code(connection, PRICE_LISTS, organisation_id, [card.code])
    if any(row["price_list_id"] != key for row in taken.values()):
        return [Finding(MasterRefusal.CODE_TAKEN, "/code", {"code": card.code})]
    row = await update_master(connection, PRICE_LISTS, key, _row(organisation_id, key, card, now))
    assert row is not None  # noqa: S101 - locked above
    return row


async def put_prices(
    connection: Connection, organisation_id: UUID, key: UUID, expected: int, items: Sequence[PriceItem], now: datetime
) -> Row | list[Finding]:
    """All items of the list anew: its next version."""
    if findings := await _stale(connection, organisation_id, key, expected):
        return findings
    if findings := await _wrong_items(connection, organisation_id, items):
        return findings
    await replace_items(connection, organisation_id, key, items)
    old = await lock_master(connection, PRICE_LISTS, organisation_id, key)
    assert old is not None  # noqa: S101 - locked above
    row = await update_master(connection, PRICE_LISTS, key, {**old, "changed_at": now})
    assert row is not None  # noqa: S101 - locked above
    return row


async def _stale(connection: Connection, organisation_id: UUID, key: UUID, expected: int) -> list[Finding]:
    old = await lock_master(connection, PRICE_LISTS, organisation_id, key)
    if old is None:
        return [Finding(MasterRefusal.UNKNOWN, "", {"id": key})]
    if old["version"] != expected:
        return [Finding(MasterRefusal.STALE_VERSION, "/version", {"current": old["version"], "expected": expected})]
    return []


async def _broken(connection: Connection, organisation_id: UUID, card: PriceListCard) -> list[Finding]:
    findings = list(card.findings())
    if card.partner_id and card.partner_id not in await load_partners(connection, organisation_id, [card.partner_id]):
        findings.append(Finding(MasterRefusal.PARTNER_UNKNOWN, "/partner_id", {"id": card.partner_id}))
    return findings


async def _wrong_items(connection: Connection, organisation_id: UUID, items: Sequence[PriceItem]) -> list[Finding]:
    products = await load_products(connection, organisation_id, (item.product_id for item in items))
    findings, seen = [], set()
    for index, item in enumerate(items):
        at, product = f"/items/{index}", products.get(item.product_id)
        if product is None:
            findings.append(Finding(MasterRefusal.PRODUCT_UNKNOWN, f"{at}/product_id", {"id": item.product_id}))
        elif item.unit != product.card.unit and item.unit not in product.units:
            values = {"code": product.card.code, "unit": item.unit}
            findings.append(Finding(MasterRefusal.UNIT_UNKNOWN, f"{at}/unit", values))
        for name, value in (("price", item.price), ("min_quantity", item.min_quantity)):
            if not 0 <= value <= PRICE_MAX:
                findings.append(
                    Finding(MasterRefusal.PRICE_WRONG, f"{at}/{name}", {"value": str(value), "limit": str(PRICE_MAX)})
                )
        key = (item.product_id, item.unit, item.min_quantity)
        if key in seen:
            findings.append(Finding(MasterRefusal.PRICE_TWICE, at))
        seen.add(key)
    return findings


def _row(organisation_id: UUID, key: UUID, card: PriceListCard, now: datetime) -> dict[str, Any]:
    own = {"price_list_id": key, "organisation_id": organisation_id, "version": 1}
    return {**card.model_dump(), **own, "created_at": now, "changed_at": now}
