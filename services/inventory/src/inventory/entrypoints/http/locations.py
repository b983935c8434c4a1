"""Locations over HTTP: list, read, add, change, and many at once by code."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from chassis import NOT_FOUND, Command, Hub, IssuedCommand, SignedIn, answer_list, describe_list, on_commit, respond
from contracts import MASTER_EDIT, STOCK_VIEW
from inventory.domain.locations.check_locations import NewLocation
from inventory.entrypoints.http.location_listings import LOCATIONS
from inventory.entrypoints.http.location_problems import problem_of_all
from inventory.storage.locations.locations import read_location
from inventory.use_cases.keep_locations import add_location, change_location, open_location, upsert_all
from messaging import Connection

router = APIRouter(prefix="/locations", tags=["locations"])
Name = Annotated[str, Field(max_length=200)]
Code = Annotated[str, Field(max_length=500)]
Below = Annotated[str | None, Query(max_length=100, description="This code and all below it")]
Text = Annotated[str | None, Query(max_length=100, description="A part of code or name")]
ITEMS_MAX = 1000


class Body(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ChangedBody(Body):
    code: Code
    name: Name | None = None
    active: bool = True


class LocationBody(ChangedBody):
    warehouse_id: UUID


class ItemBody(Body):
    warehouse_id: UUID
    code: Code
    name: Name | None = None


class BatchBody(Body):
    items: Annotated[tuple[ItemBody, ...], Field(min_length=1, max_length=ITEMS_MAX)]


@router.get("", openapi_extra=describe_list(LOCATIONS))
async def list_locations(request: Request, caller: SignedIn, below: Below = None, q: Text = None) -> Response:
    """Places in warehouses, in the order of the walk."""
    return await answer_list(request, LOCATIONS, caller, below, _pattern(q))


@router.post("", status_code=201)
async def add(request: Request, command: IssuedCommand, body: LocationBody) -> Response:
    command.caller.require(MASTER_EDIT)
    location = NewLocation(body.warehouse_id, body.code, body.name or None)
    async with command.transaction() as connection:
        row = await add_location(connection, command.caller.organisation_id, location, body.active)
        if isinstance(row, list):
            raise problem_of_all(row)
        announce(request, command, connection, body.warehouse_id)
        return await command.answer(connection, 201, row)


@router.post("/batches")
async def upsert(request: Request, command: IssuedCommand, body: BatchBody) -> Response:
    """Added, or renamed where the code is there already; all or nothing."""
    command.caller.require(MASTER_EDIT)
    items = [NewLocation(one.warehouse_id, one.code, one.name or None) for one in body.items]
    async with command.transaction() as connection:
        rows, findings = await upsert_all(connection, command.caller.organisation_id, items)
        if findings:
            raise problem_of_all(findings)
        for warehouse_id in {item.warehouse_id for item in items}:
            announce(request, command, connection, warehouse_id)
        return await command.answer(connection, 200, {"items": rows})


@router.get("/{location_id}")
async def read(request: Request, caller: SignedIn, location_id: UUID) -> Response:
    caller.require(STOCK_VIEW)
    async with request.app.state.database.connection() as connection:
        row = await read_location(connection, caller.organisation_id, location_id)
    if row is None:
        raise NOT_FOUND()
    return respond(row)


@router.put("/{location_id}")
async def change(request: Request, command: IssuedCommand, location_id: UUID, body: ChangedBody) -> Response:
    """Its warehouse stays; it goes out of use only when no goods are at home there."""
    command.caller.require(MASTER_EDIT)
    organisation_id = command.caller.organisation_id
    async with command.transaction() as connection:
        old = await open_location(connection, organisation_id, location_id)
        if old is None:
            raise NOT_FOUND()
        command.check_version(old["version"])
        row = await change_location(connection, organisation_id, old, body.code, body.name or None, body.active)
        if isinstance(row, list):
            raise problem_of_all(row)
        announce(request, command, connection, row["warehouse_id"])
        return await command.answer(connection, 200, row)


def announce(request: Request, command: Command, connection: Connection, warehouse_id: UUID) -> None:
    """Whoever looks at the places of the warehouse hears that they changed, and reads them anew."""
    hub: Hub = request.app.state.hub
    organisation_id = command.caller.organisation_id
    on_commit(connection, lambda: hub.publish(organisation_id, "places", warehouse_id, {}))


def _pattern(text: str | None) -> str | None:
    """For ILIKE: contains the text."""
    if text is None:
        return None
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
