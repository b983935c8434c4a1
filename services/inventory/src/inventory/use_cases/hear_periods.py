"""Keep up to which period ledger has closed the books, and what is refused for its sake."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from contracts import PeriodChanged
from inventory.domain.recompute.recompute_refusals import RecomputeFinding, find_closed
from inventory.storage.closed_periods import read_closed_through, save_closed_periods
from messaging import Connection, Delivery


async def hear_periods(connection: Connection, deliveries: Sequence[Delivery[PeriodChanged]]) -> None:
    """The last one of each organisation stays; they come in their order."""
    last = {delivery.event.organisation_id: delivery.event for delivery in deliveries}
    await save_closed_periods(connection, list(last.values()))


async def refuse_closed(
    connection: Connection, organisation_id: UUID, day: date, pointer: str
) -> RecomputeFinding | None:
    """For what would be posted on `day`. What ledger closes meanwhile it refuses by itself."""
    return find_closed(await read_closed_through(connection, organisation_id), day, pointer)
