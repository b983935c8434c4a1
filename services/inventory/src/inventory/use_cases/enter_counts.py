"""Take what people counted, as often as their devices send it, and compare it with the book of that instant."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from contracts import PersonReference
from inventory.domain.book.instants import first_id_at
from inventory.domain.counting.check_entries import Entry, check_entries
from inventory.domain.counting.count import ZERO, Item, ItemKey
from inventory.domain.counting.count_refusals import CountFinding
from inventory.domain.counting.count_refusals import CountRefusal as R
from inventory.storage.counting.count_entries import Sum, insert_entries, read_entries, read_sums, withdraw_entry
from inventory.storage.counting.count_items import insert_items, lock_items, save_items
from inventory.storage.counting.count_sheets import Sheet, hold_sheet
from inventory.storage.counting.counted_products import read_counted
from inventory.storage.counting.read_book import Since, hold_book, read_book, read_moved_since
from inventory.storage.counting.scope import Scope
from messaging import Connection


async def enter_counts(
    connection: Connection,
    organisation_id: UUID,
    person: PersonReference,
    sheet_id: UUID,
    entries: Sequence[Entry],
    now: datetime,
) -> list[CountFinding]:
    """Nothing found: every entry counts, once. Goods that are not on the sheet are put on it."""
    sheet = await hold_sheet(connection, organisation_id, sheet_id)
    if refused := refusal_of(sheet, sheet_id):
        return [refused]
    assert sheet is not None  # noqa: S101 - refused otherwise
    product_ids = sorted({entry.key.product_id for entry in entries})
    products = await read_counted(connection, organisation_id, product_ids)
    if findings := list(check_entries(entries, products, sheet.started_at, now)):
        return findings
    await hold_book(connection, organisation_id, [sheet.warehouse_id], product_ids)
    book = await read_book(connection, organisation_id, sheet.warehouse_id, Scope(product_ids))
    wanted = {entry.key: book.get(entry.key, ZERO) for entry in entries}
    await insert_items(connection, organisation_id, sheet_id, wanted)
    items = await lock_items(connection, organisation_id, sheet_id, product_ids)
    await insert_entries(connection, organisation_id, sheet_id, entries, items, person, now)
    if findings := await _changed(connection, organisation_id, sheet_id, entries):
        return findings
    await _recount(connection, organisation_id, sheet, [items[key] for key in wanted])
    return []


async def take_back_count(
    connection: Connection, organisation_id: UUID, sheet_id: UUID, entry_id: UUID, now: datetime
) -> CountFinding | None:
    """An entry that was wrong no longer counts; it stays to be seen."""
    sheet = await hold_sheet(connection, organisation_id, sheet_id)
    if refused := refusal_of(sheet, sheet_id):
        return refused
    assert sheet is not None  # noqa: S101 - refused otherwise
    known = await read_entries(connection, organisation_id, sheet_id, [entry_id])
    if entry_id not in known:
        return CountFinding(R.ENTRY_UNKNOWN, "", {"id": entry_id})
    items = await lock_items(connection, organisation_id, sheet_id, [known[entry_id].key.product_id])
    await withdraw_entry(connection, organisation_id, sheet_id, entry_id, now)
    await _recount(connection, organisation_id, sheet, [items[known[entry_id].key]])
    return None


def refusal_of(sheet: Sheet | None, sheet_id: UUID) -> CountFinding | None:
    if sheet is None:
        return CountFinding(R.SHEET_UNKNOWN, "", {"id": sheet_id})
    return None if sheet.state == "open" else CountFinding(R.SHEET_ENDED, "/state", {"state": sheet.state})


async def _changed(
    connection: Connection, organisation_id: UUID, sheet_id: UUID, entries: Sequence[Entry]
) -> list[CountFinding]:
    """An entry id that was sent before with something else."""
    kept = await read_entries(connection, organisation_id, sheet_id, [entry.entry_id for entry in entries])
    return [
        CountFinding(R.ENTRY_CHANGED, f"/entries/{index}/entry_id", {"id": entry.entry_id})
        for index, entry in enumerate(entries)
        if kept[entry.entry_id] != entry
    ]


async def _recount(connection: Connection, organisation_id: UUID, sheet: Sheet, items: Sequence[Item]) -> None:
    product_ids = [item.key.product_id for item in items]
    sums = await read_sums(connection, organisation_id, sheet.sheet_id, product_ids)
    book = await read_book(connection, organisation_id, sheet.warehouse_id, Scope(product_ids))
    asked = {
        item.key: Since(sheet.warehouse_id, item.key, first_id_at(sums[item.key].counted_at))
        for item in items
        if item.key in sums
    }
    since = await read_moved_since(connection, organisation_id, list(asked.values()))
    expected = {key: book.get(key, ZERO) - since.get(one, ZERO) for key, one in asked.items()}
    await save_items(connection, organisation_id, sheet.sheet_id, [_counted(item, sums, expected) for item in items])


def _counted(item: Item, sums: Mapping[ItemKey, Sum], expected: Mapping[ItemKey, Decimal]) -> Item:
    found = sums.get(item.key)
    if found is None:
        return replace(item, expected=None, counted=None, counted_at=None)
    return replace(item, expected=expected[item.key], counted=found.quantity, counted_at=found.counted_at)
