"""Close a period of the books, and open it again."""

from datetime import UTC, datetime
from uuid import UUID

from contracts import PeriodChanged, PeriodState, PersonReference
from ledger.domain.books import Period
from ledger.domain.close_periods import PeriodRefusal, refuse_closing, refuse_opening
from ledger.storage.periods import lock_periods, read_closed_through, save_period
from ledger.storage.unbooked import read_unbooked_months
from messaging import Connection, Saying, say


async def close_period(
    connection: Connection, period: Period, person: PersonReference, now: datetime
) -> PeriodChanged | PeriodRefusal:
    """Closes all before it, too. `now` is by the organisation's clock: its day says which months are over."""
    await lock_periods(connection)
    closed_through = await read_closed_through(connection, period.organisation_id)
    unbooked = await read_unbooked_months(connection, period.organisation_id)
    if refusal := refuse_closing(period.month, closed_through, unbooked, now.date()):
        return refusal
    return await _change(connection, period, PeriodState.CLOSED, person, now)


async def open_period(
    connection: Connection, period: Period, person: PersonReference, now: datetime
) -> PeriodChanged | PeriodRefusal:
    """Those before it are as they were when it was closed."""
    await lock_periods(connection)
    if refusal := refuse_opening(period.month, await read_closed_through(connection, period.organisation_id)):
        return refusal
    return await _change(connection, period, PeriodState.OPEN, person, now)


async def _change(
    connection: Connection, period: Period, state: PeriodState, person: PersonReference, now: datetime
) -> PeriodChanged:
    await save_period(connection, period, state)
    organisation_id: UUID = period.organisation_id
    changed = PeriodChanged(
        organisation_id=organisation_id,
        period=period.month,
        state=state,
        closed_through=await read_closed_through(connection, organisation_id),
        changed_at=now.astimezone(UTC),
        changed_by=person,
    )
    await say(connection, [Saying(changed)])
    return changed
