"""A physical count against a snapshot: the snapshot, what moved since, what should be there, and the documents."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

from inventory.domain.book.instants import first_id_at
from inventory.domain.counting.count import ZERO
from inventory.domain.counting.count_refusals import CountFinding
from inventory.domain.counting.count_refusals import CountRefusal as R
from inventory.storage.counting.snapshots import Place, read_documents_since, read_group, read_snapshot
from messaging import Connection


async def compare_snapshot(
    connection: Connection, organisation_id: UUID, group_id: UUID, counted: Mapping[Place, Decimal]
) -> list[dict[str, Any]] | CountFinding:
    """One row per item of the snapshot, and per counted place that it did not hold; `counted` None: not counted."""
    group = await read_group(connection, organisation_id, group_id)
    if group is None:
        return CountFinding(R.GROUP_UNKNOWN, "", {"id": group_id})
    snapshot = await read_snapshot(connection, organisation_id, group_id)
    places = list(dict.fromkeys([*snapshot, *counted]))
    documents = await read_documents_since(connection, organisation_id, places, first_id_at(group["taken_at"]))
    return [_row(place, snapshot.get(place, ZERO), counted.get(place), documents[place]) for place in places]


def _row(place: Place, before: Decimal, counted: Decimal | None, documents: list[dict[str, Any]]) -> dict[str, Any]:
    moved = sum((one["quantity"] for one in documents), ZERO)
    expected = before + moved
    return {
        "warehouse_id": place.warehouse_id,
        "product_id": place.key.product_id,
        "batch_id": place.key.batch_id,
        "snapshot": before,
        "moved": moved,
        "expected": expected,
        "counted": counted,
        "difference": None if counted is None else counted - expected,
        "documents": documents,
    }
