"""A small service with everything the chassis gives: things that have a number, a quantity and a version."""

import asyncio
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from chassis import Change, Column, IssuedCommand, Listing, SignedIn, answer_list, on_commit, respond
from chassis.edge.parts import parts_of
from contracts import DOCUMENT_EDIT, DOCUMENT_VIEW, Quantity, new_id
from messaging import Connection

TABLE = """
CREATE TABLE things (
    id uuid PRIMARY KEY, organisation_id uuid NOT NULL, number text NOT NULL, quantity numeric(20, 6) NOT NULL,
    day date NOT NULL, version bigint NOT NULL, tags jsonb, changed_at timestamptz NOT NULL DEFAULT now())
"""
THINGS = Listing(
    "things",
    source="things t",
    organisation="t.organisation_id",
    key="t.id",
    columns=(
        Column("id", "t.id", "uuid", filter=True, zh="编号", en="Id"),
        Column("number", "t.number", "text", filter=True, sort=True, zh="单号", en="Number"),
        Column("quantity", "t.quantity", "decimal", filter=True, sort=True, zh="数量", en="Quantity"),
        Column("day", "t.day", "date", filter=True, sort=True, zh="日期", en="Day", days=True),
        Column("version", "t.version", "integer", filter=True),
        Column("changed_at", "t.changed_at", "timestamp", filter=True, sort=True, zh="更新时间", en="Changed at"),
        Column("tags", "t.tags", "json"),
    ),
    default_sort="number",
    function=DOCUMENT_VIEW,
)
A_DAY = date(2026, 1, 1)
router = APIRouter()


class Thing(BaseModel):
    model_config = ConfigDict(extra="forbid")

    number: str = Field(min_length=1, max_length=20)
    quantity: Quantity
    day: date = date(2026, 1, 31)
    owner: UUID | None = None


@router.get("/things")
async def list_things(request: Request, caller: SignedIn) -> Response:
    return await answer_list(request, THINGS, caller)


@router.post("/things")
async def create_thing(request: Request, command: IssuedCommand, thing: Thing) -> Response:
    command.caller.require(DOCUMENT_EDIT)
    organisation_id = command.caller.organisation_id
    body: dict[str, Any] = {"id": new_id(), "version": 1, "number": thing.number, "quantity": thing.quantity}
    async with command.transaction() as connection:
        await insert_thing(connection, organisation_id, body["id"], thing.number, thing.quantity)
        answer = await command.answer(connection, 201, body)
        hub = parts_of(request).hub
        on_commit(connection, lambda: hub.publish(organisation_id, "thing", body["id"], {"number": thing.number}))
    return answer


@router.put("/things/{id}")
async def change_thing(id: UUID, command: IssuedCommand, thing: Thing) -> Response:
    async with command.transaction() as connection:
        row = await connection.fetchrow("SELECT version FROM things WHERE id = $1 FOR UPDATE", id)
        command.check_version(row["version"] if row else 0)
        version = command.require_version() + 1
        await connection.execute("UPDATE things SET version = $2 WHERE id = $1", id, version)
        return await command.answer(connection, 200, {"id": id, "version": version})


@router.post("/things/{id}/await")
async def await_thing(request: Request, id: UUID, command: IssuedCommand) -> Response:
    data = await parts_of(request).hub.wait_for(
        id, lambda data: bool(data["done"]), timeout_seconds=command.wait_seconds
    )
    return respond({"data": data}, 200 if data else 202)


@router.get("/slow")
async def slow() -> None:
    await asyncio.sleep(60)


@router.get("/broken")
async def broken() -> None:
    raise ZeroDivisionError


async def insert_thing(
    connection: Connection,
    organisation_id: UUID,
    id: UUID,
    number: str,
    quantity: Decimal,
    day: date = date(2026, 1, 1),
) -> None:
    await connection.execute(
        "INSERT INTO things VALUES ($1, $2, $3, $4, $5, 1, '[1, 2]')", id, organisation_id, number, quantity, day
    )


async def changes_since(connection: Connection, organisation_id: UUID, since: datetime, limit: int) -> list[Change]:
    rows = await connection.fetch(
        "SELECT id, number, changed_at FROM things WHERE organisation_id = $1 AND changed_at >= $2 "
        "ORDER BY changed_at LIMIT $3",
        organisation_id,
        since,
        limit,
    )
    return [Change("thing", row["id"], {"number": row["number"]}, row["changed_at"].astimezone(UTC)) for row in rows]
