"""Start a recompute: kept first, worked on in the background."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from contracts import PersonReference, new_id
from inventory.domain.recompute.recompute_refusals import RecomputeFinding
from inventory.domain.recompute.recompute_refusals import RecomputeRefusal as R
from inventory.storage.recompute.recompute_scope import unknown_product, unknown_warehouse
from inventory.storage.recompute.recomputes import insert_recompute
from inventory.use_cases.hear_periods import refuse_closed
from messaging import Connection


@dataclass(frozen=True, slots=True)
class WantedRecompute:
    """None: from the beginning, all warehouses, all products."""

    first: date | None
    last: date
    warehouse_ids: Sequence[UUID] | None
    product_ids: Sequence[UUID] | None


async def start_recompute(
    connection: Connection, organisation_id: UUID, person: PersonReference, wanted: WantedRecompute, now: datetime
) -> UUID | RecomputeFinding:
    """The id of the recompute."""
    if wanted.first is not None and wanted.first > wanted.last:
        return RecomputeFinding(R.PERIOD_WRONG, "/to", {"to": wanted.last})
    refused = await refuse_closed(connection, organisation_id, wanted.last, "/to")
    refused = refused or await _unknown(connection, organisation_id, wanted)
    if refused is not None:
        return refused
    recompute_id = new_id()
    await insert_recompute(
        connection,
        (recompute_id, organisation_id),
        (wanted.first, wanted.last),
        (wanted.warehouse_ids, wanted.product_ids),
        (person.person_id, person.name),
        now,
    )
    return recompute_id


async def _unknown(connection: Connection, organisation_id: UUID, wanted: WantedRecompute) -> RecomputeFinding | None:
    if wanted.warehouse_ids:
        place = await unknown_warehouse(connection, organisation_id, wanted.warehouse_ids)
        if place is not None:
            values = {"id": wanted.warehouse_ids[place]}
            return RecomputeFinding(R.WAREHOUSE_UNKNOWN, f"/warehouse_ids/{place}", values)
    if wanted.product_ids:
        place = await unknown_product(connection, organisation_id, wanted.product_ids)
        if place is not None:
            return RecomputeFinding(R.PRODUCT_UNKNOWN, f"/product_ids/{place}", {"id": wanted.product_ids[place]})
    return None
