"""End a count: its variances become one document that must be audited, or it is called off."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from contracts import DocumentKind, DocumentProposed, PersonReference, ProposedLine, WarehouseReference
from inventory.domain.book.instants import first_id_at
from inventory.domain.counting.count import ZERO, Item, ItemKey, Pieces, Uncounted, Variance, needs_recount, variances
from inventory.domain.counting.count_refusals import CountFinding
from inventory.domain.counting.count_refusals import CountRefusal as R
from inventory.storage.counting.count_entries import read_sums
from inventory.storage.counting.count_items import lock_items
from inventory.storage.counting.count_sheets import Sheet, end_sheet, lock_sheet, read_warehouse
from inventory.storage.counting.counted_products import read_batches, read_counted, read_pieces
from inventory.storage.counting.read_book import read_book
from inventory.storage.counting.scope import Scope
from inventory.use_cases.enter_counts import refusal_of
from messaging import Connection, Saying, say


@dataclass(frozen=True, slots=True)
class Closing:
    """`uncounted` None: nothing was said of it, which is refused where something is uncounted."""

    business_date: date
    uncounted: Uncounted | None


async def close_count(
    connection: Connection,
    organisation_id: UUID,
    person: PersonReference,
    sheet_id: UUID,
    closing: Closing,
    now: datetime,
) -> int | CountFinding:
    """How many variances were found."""
    sheet = await lock_sheet(connection, organisation_id, sheet_id)
    if refused := refusal_of(sheet, sheet_id):
        return refused
    assert sheet is not None  # noqa: S101 - refused otherwise
    items = await _items(connection, organisation_id, sheet)
    if refused := _not_yet(sheet, items, closing):
        return refused
    warehouse = await read_warehouse(connection, organisation_id, sheet.warehouse_id)
    if warehouse is None or not warehouse[1]:
        return CountFinding(R.WAREHOUSE_INACTIVE, "/warehouse_id", {"code": warehouse[0].code if warehouse else ""})
    pieces = await _pieces(connection, organisation_id, sheet, items, now)
    found = variances(items, pieces, closing.uncounted or Uncounted.KEEP)
    if found:
        proposal = await _proposal(connection, organisation_id, person, sheet, warehouse[0], closing, found)
        await say(connection, [Saying(proposal)])
    await end_sheet(connection, organisation_id, sheet_id, "closed", closing.business_date, person, now)
    return len(found)


async def cancel_count(
    connection: Connection, organisation_id: UUID, person: PersonReference, sheet_id: UUID, now: datetime
) -> CountFinding | None:
    sheet = await lock_sheet(connection, organisation_id, sheet_id)
    if refused := refusal_of(sheet, sheet_id):
        return refused
    await end_sheet(connection, organisation_id, sheet_id, "cancelled", None, person, now)
    return None


async def _items(connection: Connection, organisation_id: UUID, sheet: Sheet) -> list[Item]:
    items = await lock_items(connection, organisation_id, sheet.sheet_id)
    book = await read_book(connection, organisation_id, sheet.warehouse_id, Scope([key.product_id for key in items]))
    return [replace(item, book=book.get(key, ZERO)) for key, item in items.items()]


def _not_yet(sheet: Sheet, items: Sequence[Item], closing: Closing) -> CountFinding | None:
    if again := needs_recount(items, sheet.recount_above):
        products = [{"product_id": key.product_id, "batch_id": key.batch_id} for key in again[:100]]
        return CountFinding(R.RECOUNT_NEEDED, "", {"count": len(again), "items": products})
    uncounted = sum(item.counted is None for item in items)
    if uncounted and closing.uncounted is None:
        return CountFinding(R.UNCOUNTED_UNDECIDED, "/uncounted", {"count": uncounted})
    return None


async def _pieces(
    connection: Connection, organisation_id: UUID, sheet: Sheet, items: Sequence[Item], now: datetime
) -> Mapping[ItemKey, Pieces]:
    """Of items with serial numbers only."""
    products = await read_counted(connection, organisation_id, (item.key.product_id for item in items))
    serial = [item for item in items if products[item.key.product_id].serial_tracked]
    if not serial:
        return {}
    sums = await read_sums(connection, organisation_id, sheet.sheet_id, [item.key.product_id for item in serial])
    bounds = {item.key.product_id: first_id_at(item.counted_at or now) for item in serial}
    there = await read_pieces(connection, organisation_id, sheet.warehouse_id, bounds)
    return {
        item.key: Pieces(
            frozenset(there.get(item.key, ())), sums[item.key].serials if item.key in sums else frozenset()
        )
        for item in serial
    }


async def _proposal(
    connection: Connection,
    organisation_id: UUID,
    person: PersonReference,
    sheet: Sheet,
    warehouse: WarehouseReference,
    closing: Closing,
    found: Sequence[Variance],
) -> DocumentProposed:
    batch_ids = [one.key.batch_id for one in found if one.key.batch_id]
    batches = await read_batches(connection, organisation_id, batch_ids) if batch_ids else {}
    return DocumentProposed(
        organisation_id=organisation_id,
        proposal_id=sheet.sheet_id,
        document_kind=DocumentKind.STOCK_COUNT,
        business_date=closing.business_date,
        warehouse=warehouse,
        proposed_by=person,
        lines=tuple(
            ProposedLine(
                product_id=one.key.product_id,
                batch=batches[one.key.batch_id] if one.key.batch_id else None,
                serials=one.serials,
                direction=one.direction,
                quantity=one.quantity,
            )
            for one in found
        ),
    )
