"""Follow stock that was restored at another worth, in the first period that is open (rare: goods moved in between)."""

from datetime import UTC, date, datetime

from contracts import StockRestored, new_id
from ledger.domain.add_to_restored import add_voucher, draft_addition
from ledger.domain.books import Added, Period, Request, period_of
from ledger.domain.close_periods import first_open_day
from ledger.domain.posting_events import added_event
from ledger.storage.booked_versions import read_booked_vouchers
from ledger.storage.charts import load_charts
from ledger.storage.periods import lock_numbers, read_closed_through, save_numbers
from ledger.storage.vouchers import save_vouchers
from messaging import Connection, Saying, say


async def add_to_restored(connection: Connection, event: StockRestored, traceparent: str | None) -> None:
    """Nothing is said where the stock is worth what the vouchers say."""
    request = Request(event.organisation_id, event.document)
    version = (event.organisation_id, event.document.document_id, event.document.version)
    kept = (await read_booked_vouchers(connection, [version])).get(version, [])
    draft = draft_addition(event.true_ups, kept)
    if draft is None:
        return
    day, numbers = await _open_day(connection, request)
    chart = (await load_charts(connection, [event.organisation_id]))[event.organisation_id]
    period = period_of(event.organisation_id, day)
    added = Added(request.paper, [add_voucher(request, draft, chart, day, numbers[period] + 1, new_id)])
    now = datetime.now(UTC)
    await save_numbers(connection, {period: numbers[period] + 1})
    await save_vouchers(connection, [added], now)
    await say(connection, [Saying(added_event(added, now), traceparent)])


async def _open_day(connection: Connection, request: Request) -> tuple[date, dict[Period, int]]:
    """A day of a period that is open and, its counter being locked, stays so."""
    organisation_id, day = request.organisation_id, request.document.business_date
    while True:
        day = first_open_day(day, await read_closed_through(connection, organisation_id))
        numbers = await lock_numbers(connection, [period_of(organisation_id, day)])
        if first_open_day(day, await read_closed_through(connection, organisation_id)) == day:
            return day, numbers
