"""Closing periods over HTTP."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Annotated, TypeAlias
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Path, Request
from starlette.responses import Response

from chassis import Command, Database, IssuedCommand, SignedIn, problem, respond
from contracts import LEDGER_CLOSE, LEDGER_VIEW, PeriodChanged, PersonReference
from ledger.domain.books import Period
from ledger.domain.close_periods import PeriodRefusal
from ledger.storage.periods import read_closed_through
from ledger.use_cases.close_periods import close_period, open_period
from messaging import Connection

router = APIRouter(prefix="/periods", tags=["periods"])
Month = Annotated[str, Path(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$", examples=["2026-10"])]
Change: TypeAlias = Callable[[Connection, Period, PersonReference, datetime], Awaitable[PeriodChanged | PeriodRefusal]]
_R = PeriodRefusal
PROBLEMS = {
    _R.NOT_BEGUN: problem(
        str(_R.NOT_BEGUN),
        422,
        en=("Period has not begun", "{month} has not begun; it cannot be closed."),
        zh=("期间尚未开始", "{month} 尚未开始，不能结账。"),
    ),
    _R.CLOSED_ALREADY: problem(
        str(_R.CLOSED_ALREADY),
        409,
        en=("Period closed already", "{month} is closed already."),
        zh=("期间已结账", "{month} 已结账。"),
    ),
    _R.UNBOOKED: problem(
        str(_R.UNBOOKED),
        409,
        en=("Documents not booked", "Documents up to {month} wait among the parked messages; replay them first."),
        zh=("有单据未记账", "{month} 及以前有单据滞留在搁置消息中，请先重放。"),
    ),
    _R.OPEN_ALREADY: problem(
        str(_R.OPEN_ALREADY),
        409,
        en=("Period open already", "{month} is open already."),
        zh=("期间未结账", "{month} 尚未结账。"),
    ),
    _R.LATER_CLOSED: problem(
        str(_R.LATER_CLOSED),
        409,
        en=("Later period closed", "A period after {month} is closed; open the last closed one first."),
        zh=("后续期间已结账", "{month} 之后的期间已结账，请从最后结账的期间起反结账。"),
    ),
}


@router.get("")
async def show(request: Request, caller: SignedIn) -> Response:
    """The last closed period, null when all are open: nothing is booked up to its end."""
    caller.require(LEDGER_VIEW)
    database: Database = request.app.state.database
    async with database.connection() as connection:
        return respond({"closed_through": await read_closed_through(connection, caller.organisation_id)})


@router.post("/{month}/close")
async def close(command: IssuedCommand, month: Month) -> Response:
    """Nothing is booked any more up to the end of the month: all months before it are closed with it."""
    return await _changed(command, month, close_period)


@router.post("/{month}/open")
async def open_again(command: IssuedCommand, month: Month) -> Response:
    """The last closed month is open again."""
    return await _changed(command, month, open_period)


async def _changed(command: Command, month: str, change: Change) -> Response:
    caller = command.caller
    caller.require(LEDGER_CLOSE)
    person = PersonReference(person_id=caller.person_id, name=caller.name)
    now = datetime.now(ZoneInfo(caller.time_zone))
    async with command.transaction() as connection:
        changed = await change(connection, Period(caller.organisation_id, month), person, now)
        if isinstance(changed, PeriodRefusal):
            raise PROBLEMS[changed](month=month)
        body = {"period": month, "state": changed.state, "closed_through": changed.closed_through}
        return await command.answer(connection, 200, body)
