"""Start a count: what the book holds in its scope is put on the sheet, and the book goes on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from contracts import PersonReference, new_id
from inventory.domain.counting.count import ZERO, ItemKey
from inventory.domain.counting.count_refusals import CountFinding
from inventory.domain.counting.count_refusals import CountRefusal as R
from inventory.storage.counting.count_items import insert_items
from inventory.storage.counting.count_sheets import NewSheet, insert_sheet, read_warehouse
from inventory.storage.counting.counted_products import read_counted
from inventory.storage.counting.read_book import read_book, read_chosen
from inventory.storage.counting.scope import Scope
from inventory.storage.locations.placements import is_place
from messaging import Connection


@dataclass(frozen=True, slots=True)
class WantedCount:
    """A whole warehouse, or of it a category, a list of products, a location with all below, goods without one."""

    warehouse_id: UUID
    category_path: str | None
    product_ids: list[UUID] | None
    location: str | None
    unplaced: bool
    blind: bool
    recount_above: Decimal | None
    remark: str | None

    @property
    def scope(self) -> Scope:
        return Scope(self.product_ids, self.category_path, self.location, self.unplaced)


async def start_count(
    connection: Connection, organisation_id: UUID, person: PersonReference, wanted: WantedCount, now: datetime
) -> UUID | CountFinding:
    """The id of the sheet."""
    warehouse = await read_warehouse(connection, organisation_id, wanted.warehouse_id)
    if warehouse is None:
        return CountFinding(R.WAREHOUSE_UNKNOWN, "/warehouse_id", {"id": wanted.warehouse_id})
    if not warehouse[1]:
        return CountFinding(R.WAREHOUSE_INACTIVE, "/warehouse_id", {"code": warehouse[0].code})
    book = await _refused_place(connection, organisation_id, wanted) or await _book(connection, organisation_id, wanted)
    if isinstance(book, CountFinding):
        return book
    sheet = _sheet(organisation_id, person, wanted, now)
    await insert_sheet(connection, sheet)
    await insert_items(connection, organisation_id, sheet.sheet_id, book)
    return sheet.sheet_id


async def _refused_place(connection: Connection, organisation_id: UUID, wanted: WantedCount) -> CountFinding | None:
    if wanted.location is None:
        return None
    if wanted.unplaced:
        return CountFinding(R.UNPLACED_WITH_LOCATION, "/unplaced")
    if not await is_place(connection, organisation_id, wanted.warehouse_id, wanted.location):
        return CountFinding(R.LOCATION_UNKNOWN, "/location", {"name": wanted.location})
    return None


async def _book(
    connection: Connection, organisation_id: UUID, wanted: WantedCount
) -> Mapping[ItemKey, Decimal] | CountFinding:
    book = await read_book(connection, organisation_id, wanted.warehouse_id, wanted.scope)
    if wanted.product_ids is not None:
        known = await read_counted(connection, organisation_id, wanted.product_ids)
        for index, product_id in enumerate(wanted.product_ids):
            if product_id not in known:
                return CountFinding(R.PRODUCT_UNKNOWN, f"/product_ids/{index}", {"id": product_id})
        chosen = await read_chosen(connection, organisation_id, wanted.warehouse_id, wanted.scope)
        not_there = chosen - {key.product_id for key in book}
        book |= {ItemKey(one): ZERO for one in not_there if not known[one].batch_tracked}
    return book or CountFinding(R.NOTHING_TO_COUNT)


def _sheet(organisation_id: UUID, person: PersonReference, wanted: WantedCount, now: datetime) -> NewSheet:
    return NewSheet(
        new_id(),
        organisation_id,
        wanted.warehouse_id,
        wanted.category_path,
        wanted.product_ids,
        wanted.location,
        wanted.unplaced,
        wanted.blind,
        wanted.recount_above,
        wanted.remark,
        person,
        now,
    )
