"""Stock counts over HTTP: start, count from many devices at once, count again, close."""

from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field
from starlette.responses import Response

from chassis import (
    Caller,
    Command,
    DateText,
    Hub,
    IssuedCommand,
    SignedIn,
    answer_list,
    describe_list,
    on_commit,
    respond,
)
from contracts import STOCK_COUNT, STOCK_VIEW, PersonReference, Quantity
from inventory.domain.counting.check_entries import Entry
from inventory.domain.counting.count import ItemKey, Uncounted
from inventory.domain.counting.count_refusals import CountFinding
from inventory.domain.counting.count_refusals import CountRefusal as R
from inventory.entrypoints.http.count_listings import COUNT_ENTRIES, COUNT_ITEMS, COUNT_SHEETS
from inventory.entrypoints.http.count_problems import problem_of, problem_of_all
from inventory.entrypoints.http.locations import Below
from inventory.storage.counting.count_sheets import read_sheet
from inventory.use_cases.end_count import Closing, cancel_count, close_count
from inventory.use_cases.enter_counts import enter_counts, take_back_count
from inventory.use_cases.recount_items import recount_items
from inventory.use_cases.start_count import WantedCount, start_count
from messaging import Connection

router = APIRouter(prefix="/count-sheets", tags=["count-sheets"])
Text = Annotated[str, Field(max_length=1000)]


class Body(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class CountBody(Body):
    """The whole warehouse unless something says less; `category_path` and `location` mean all below them, too.

    `unplaced`: goods that are at home nowhere in it.
    """

    warehouse_id: UUID
    category_path: Annotated[str, Field(min_length=1, max_length=500)] | None = None
    product_ids: Annotated[list[UUID], Field(min_length=1, max_length=10_000)] | None = None
    location: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    unplaced: bool = False
    blind: bool = False
    recount_above: Quantity | None = None
    remark: Text | None = None


class EntryBody(Body):
    entry_id: UUID
    product_id: UUID
    batch_id: UUID | None = None
    quantity: Quantity
    serials: Annotated[tuple[Annotated[str, Field(min_length=1, max_length=100)], ...], Field(max_length=10_000)] = ()
    counted_at: AwareDatetime


class EntriesBody(Body):
    """Up to 500 at once: a device that was offline sends its queue, and sends it again if no answer came."""

    entries: Annotated[tuple[EntryBody, ...], Field(min_length=1, max_length=500)]


class ItemBody(Body):
    product_id: UUID
    batch_id: UUID | None = None


class RecountBody(Body):
    """Without items: all beyond the sheet's threshold."""

    items: Annotated[tuple[ItemBody, ...], Field(min_length=1, max_length=10_000)] | None = None


class ClosingBody(Body):
    """`business_date` of the variance document is today (UTC) unless said."""

    business_date: DateText | None = None
    uncounted: Uncounted | None = None


@router.get("", openapi_extra=describe_list(COUNT_SHEETS))
async def list_sheets(request: Request, caller: SignedIn) -> Response:
    return await answer_list(request, COUNT_SHEETS, caller)


@router.post("", status_code=201)
async def start(request: Request, command: IssuedCommand, body: CountBody) -> Response:
    command.caller.require(STOCK_COUNT)
    wanted = WantedCount(**body.model_dump())
    async with command.transaction() as connection:
        started = await start_count(connection, _organisation(command), person_of(command.caller), wanted, _now())
        if isinstance(started, CountFinding):
            raise problem_of(started)
        _announce(request, command, connection, started)
        return await command.answer(connection, 201, await _sheet(connection, command.caller, started))


@router.get("/{sheet_id}")
async def read(request: Request, caller: SignedIn, sheet_id: UUID) -> Response:
    caller.require(STOCK_VIEW)
    async with request.app.state.database.connection() as connection:
        return respond(await _sheet(connection, caller, sheet_id))


@router.get("/{sheet_id}/items", openapi_extra=describe_list(COUNT_ITEMS))
async def list_items(request: Request, caller: SignedIn, sheet_id: UUID, location: Below = None) -> Response:
    """`sort=location` is the order of a walk: each product at the home that it had when it came on the sheet."""
    return await answer_list(request, COUNT_ITEMS, caller, sheet_id, location)


@router.get("/{sheet_id}/entries", openapi_extra=describe_list(COUNT_ENTRIES))
async def list_entries(request: Request, caller: SignedIn, sheet_id: UUID) -> Response:
    return await answer_list(request, COUNT_ENTRIES, caller, sheet_id)


@router.post("/{sheet_id}/entries")
async def enter(request: Request, command: IssuedCommand, sheet_id: UUID, body: EntriesBody) -> Response:
    """Entries of one item add up within its round; an entry that was sent before is not counted again."""
    command.caller.require(STOCK_COUNT)
    entries = [_entry(one) for one in body.entries]
    async with command.transaction() as connection:
        findings = await enter_counts(
            connection, _organisation(command), person_of(command.caller), sheet_id, entries, _now()
        )
        if findings:
            raise problem_of_all(findings)
        _announce(request, command, connection, sheet_id)
        return await command.answer(connection, 200, await _sheet(connection, command.caller, sheet_id))


@router.post("/{sheet_id}/entries/{entry_id}/withdraw")
async def withdraw(request: Request, command: IssuedCommand, sheet_id: UUID, entry_id: UUID) -> Response:
    command.caller.require(STOCK_COUNT)
    async with command.transaction() as connection:
        refused = await take_back_count(connection, _organisation(command), sheet_id, entry_id, _now())
        if refused:
            raise problem_of(refused)
        _announce(request, command, connection, sheet_id)
        return await command.answer(connection, 200, await _sheet(connection, command.caller, sheet_id))


@router.post("/{sheet_id}/recounts")
async def recount(request: Request, command: IssuedCommand, sheet_id: UUID, body: RecountBody) -> Response:
    """`{"items": n}`: so many items are counted anew in their next round."""
    command.caller.require(STOCK_COUNT)
    wanted = None if body.items is None else [ItemKey(one.product_id, one.batch_id) for one in body.items]
    async with command.transaction() as connection:
        count = await recount_items(connection, _organisation(command), sheet_id, wanted)
        if isinstance(count, CountFinding):
            raise problem_of(count)
        _announce(request, command, connection, sheet_id)
        return await command.answer(connection, 200, {"items": count})


@router.post("/{sheet_id}/close")
async def close(request: Request, command: IssuedCommand, sheet_id: UUID, body: ClosingBody) -> Response:
    """The variances become one stock-count document that waits for its audit."""
    command.caller.require(STOCK_COUNT)
    now = _now()
    closing = Closing(body.business_date or command.caller.day_of(now), body.uncounted)
    async with command.transaction() as connection:
        person = person_of(command.caller)
        count = await close_count(connection, _organisation(command), person, sheet_id, closing, now)
        if isinstance(count, CountFinding):
            raise problem_of(count)
        _announce(request, command, connection, sheet_id)
        sheet = await _sheet(connection, command.caller, sheet_id)
        return await command.answer(connection, 200, {**sheet, "variances": count})


@router.post("/{sheet_id}/cancel")
async def cancel(request: Request, command: IssuedCommand, sheet_id: UUID) -> Response:
    command.caller.require(STOCK_COUNT)
    async with command.transaction() as connection:
        refused = await cancel_count(connection, _organisation(command), person_of(command.caller), sheet_id, _now())
        if refused:
            raise problem_of(refused)
        _announce(request, command, connection, sheet_id)
        return await command.answer(connection, 200, await _sheet(connection, command.caller, sheet_id))


def person_of(caller: Caller) -> PersonReference:
    return PersonReference(person_id=caller.person_id, name=caller.name)


def _announce(request: Request, command: Command, connection: Connection, sheet_id: UUID) -> None:
    """Whoever looks at the sheet hears that it changed, and reads it anew."""
    hub: Hub = request.app.state.hub
    organisation_id = _organisation(command)
    on_commit(connection, lambda: hub.publish(organisation_id, "count_sheet", sheet_id, {}))


async def _sheet(connection: Connection, caller: Caller, sheet_id: UUID) -> dict[str, Any]:
    sheet = await read_sheet(connection, caller.organisation_id, sheet_id)
    if sheet is None:
        raise problem_of(CountFinding(R.SHEET_UNKNOWN, "", {"id": sheet_id}))
    return sheet


def _entry(body: EntryBody) -> Entry:
    return Entry(body.entry_id, ItemKey(body.product_id, body.batch_id), body.quantity, body.serials, body.counted_at)


def _organisation(command: Command) -> UUID:
    return command.caller.organisation_id


def _now() -> datetime:
    return datetime.now(UTC)
