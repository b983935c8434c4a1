"""Keep the stock of chosen products as it is now, with the movements of the last 7 days."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from contracts import PersonReference, new_id
from inventory.domain.book.instants import first_id_at
from inventory.domain.counting.count import ZERO, ItemKey
from inventory.domain.counting.count_refusals import CountFinding
from inventory.domain.counting.count_refusals import CountRefusal as R
from inventory.storage.counting.count_sheets import read_warehouse
from inventory.storage.counting.counted_products import read_counted
from inventory.storage.counting.read_book import hold_book, read_book
from inventory.storage.counting.scope import Scope
from inventory.storage.counting.snapshots import Group, Place, insert_group
from messaging import Connection

KEPT = timedelta(days=7)


async def take_snapshot(
    connection: Connection,
    organisation_id: UUID,
    person: PersonReference,
    name: str,
    warehouse_ids: Sequence[UUID],
    product_ids: Sequence[UUID],
) -> UUID | CountFinding:
    """The id of the group."""
    known = await read_counted(connection, organisation_id, product_ids)
    for index, product_id in enumerate(product_ids):
        if product_id not in known:
            return CountFinding(R.PRODUCT_UNKNOWN, f"/product_ids/{index}", {"id": product_id})
    await hold_book(connection, organisation_id, warehouse_ids, product_ids)
    now = datetime.now(UTC)
    stock: dict[Place, Decimal] = {}
    for index, warehouse_id in enumerate(warehouse_ids):
        if await read_warehouse(connection, organisation_id, warehouse_id) is None:
            return CountFinding(R.WAREHOUSE_UNKNOWN, f"/warehouse_ids/{index}", {"id": warehouse_id})
        book = await read_book(connection, organisation_id, warehouse_id, Scope(product_ids))
        stock |= {Place(warehouse_id, key): quantity for key, quantity in book.items()}
        there = {key.product_id for key in book}
        stock |= {Place(warehouse_id, ItemKey(one)): ZERO for one in product_ids if one not in there}
    group = Group(new_id(), name, now, person)
    await insert_group(connection, organisation_id, group, stock, first_id_at(now - KEPT))
    return group.group_id
