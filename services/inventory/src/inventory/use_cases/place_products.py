"""Say where products are at home in a warehouse, or that they are at home nowhere there."""

from collections.abc import Sequence
from uuid import UUID

from inventory.domain.locations.check_placements import KnownPlaces, WantedPlacement, check_placements
from inventory.domain.locations.location_refusals import LocationFinding
from inventory.domain.locations.location_refusals import LocationRefusal as R
from inventory.storage.locations.lock_places import lock_places
from inventory.storage.locations.placements import (
    read_elsewhere,
    read_here,
    read_known,
    remove_placements,
    save_placements,
)
from messaging import Connection


async def place_products(
    connection: Connection, organisation_id: UUID, warehouse_id: UUID, items: Sequence[WantedPlacement]
) -> list[LocationFinding]:
    """Nothing found: all are placed; otherwise none is. Of two who place one product at once the later is right."""
    if not await lock_places(connection, organisation_id, [warehouse_id]):
        return [LocationFinding(R.WAREHOUSE_UNKNOWN, "/warehouse_id", {"id": warehouse_id})]
    known = await _know(connection, organisation_id, warehouse_id, items)
    if findings := list(check_placements(items, known)):
        return findings
    homes = {item.product_id: known.here[item.location].location_id for item in items if item.location is not None}
    await save_placements(connection, organisation_id, warehouse_id, homes)
    homeless = [item.product_id for item in items if item.location is None]
    await remove_placements(connection, organisation_id, warehouse_id, homeless)
    return []


async def _know(
    connection: Connection, organisation_id: UUID, warehouse_id: UUID, items: Sequence[WantedPlacement]
) -> KnownPlaces:
    codes = sorted({item.location for item in items if item.location is not None})
    products = await read_known(connection, organisation_id, [item.product_id for item in items])
    here = await read_here(connection, organisation_id, warehouse_id, codes)
    missing = [code for code in codes if code not in here]
    elsewhere = await read_elsewhere(connection, organisation_id, warehouse_id, missing) if missing else set()
    return KnownPlaces(products, here, elsewhere)
