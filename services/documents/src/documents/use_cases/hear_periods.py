"""Keep up to which period ledger has closed the books: documents dated there are refused before their audit."""

from collections.abc import Sequence

from contracts import PeriodChanged
from documents.storage.closed_periods import save_closed_periods
from messaging import Connection, Delivery


async def hear_periods(connection: Connection, deliveries: Sequence[Delivery[PeriodChanged]]) -> None:
    """The last one of each organisation stays; they come in their order."""
    last = {delivery.event.organisation_id: delivery.event for delivery in deliveries}
    await save_closed_periods(connection, list(last.values()))
