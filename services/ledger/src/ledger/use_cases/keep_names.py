"""Keep the names of partners and products for the lists."""

from collections.abc import Sequence
from uuid import UUID

from contracts import PartnerChanged, ProductChanged
from ledger.storage.names import Name, save_names
from messaging import Connection


async def keep_names(connection: Connection, changes: Sequence[PartnerChanged | ProductChanged]) -> None:
    partners = [c for c in changes if isinstance(c, PartnerChanged)]
    products = [c for c in changes if isinstance(c, ProductChanged)]
    await save_names(connection, "partner", [_name(c, c.partner_id) for c in partners])
    await save_names(connection, "product", [_name(c, c.product_id) for c in products])


def _name(change: PartnerChanged | ProductChanged, thing_id: UUID) -> Name:
    return Name(change.organisation_id, thing_id, change.version, change.code, change.name)
