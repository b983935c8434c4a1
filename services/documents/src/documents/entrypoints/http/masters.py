"""Products, partners and warehouses over HTTP: list, read, add, change, and many at once by code."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field, create_model
from starlette.responses import Response

from chassis import Database, IssuedCommand, Listing, SignedIn, answer_list, describe_list, respond
from contracts import MASTER_EDIT, MASTER_VIEW
from documents.domain.cards.card import Card
from documents.domain.cards.master_refusals import MasterRefusal
from documents.domain.words.finding import Finding
from documents.entrypoints.http.problems import effect_of, problem_of, problem_of_all
from documents.storage.masters.masters import MasterTable, read_master
from documents.use_cases.keep_masters import MasterKind, add_master, change_master, upsert_all

ITEMS_MAX = 1000


def master_router(kind: MasterKind, card_type: type[Card], listing: Listing) -> APIRouter:
    """The routes of one kind of master data."""
    router = APIRouter(prefix=f"/{kind.table.name}", tags=[kind.table.name])
    batch_type = _batch_of(card_type)

    @router.get("", openapi_extra=describe_list(listing))
    async def list_all(request: Request, caller: SignedIn) -> Response:
        return await answer_list(request, listing, caller)

    @router.post("", status_code=201)
    async def add(command: IssuedCommand, card: card_type) -> Response:  # type: ignore[valid-type]
        return await _add(command, kind, card)

    @router.post("/batches")
    async def upsert(command: IssuedCommand, batch: batch_type) -> Response:  # type: ignore[valid-type]
        return await _upsert(command, kind, batch.items)  # type: ignore[attr-defined]

    @router.get("/{key}")
    async def read(request: Request, caller: SignedIn, key: UUID) -> Response:
        caller.require(MASTER_VIEW)
        database: Database = request.app.state.database
        async with database.connection() as connection:
            row = await read_master(connection, kind.table, caller.organisation_id, key)
        if row is None:
            raise problem_of(Finding(MasterRefusal.UNKNOWN, "", {"id": key}))
        return respond(_body(kind.table, row))

    @router.put("/{key}")
    async def change(command: IssuedCommand, key: UUID, card: card_type) -> Response:  # type: ignore[valid-type]
        return await _change(command, kind, key, card)

    return router


def _batch_of(card_type: type[Card]) -> type[BaseModel]:
    items = Annotated[tuple[card_type, ...], Field(min_length=1, max_length=ITEMS_MAX)]  # type: ignore[valid-type]
    return create_model(f"{card_type.__name__}Batch", __config__={"extra": "forbid"}, items=(items, ...))


async def _add(command: IssuedCommand, kind: MasterKind, card: Card) -> Response:
    command.caller.require(MASTER_EDIT)
    async with effect_of(command) as connection:
        row = await add_master(connection, kind, command.caller.organisation_id, card, datetime.now(UTC))
        if isinstance(row, list):
            raise problem_of_all(row)
        return await command.answer(connection, 201, _body(kind.table, row))


async def _change(command: IssuedCommand, kind: MasterKind, key: UUID, card: Card) -> Response:
    command.caller.require(MASTER_EDIT)
    expected, organisation_id = command.require_version(), command.caller.organisation_id
    async with effect_of(command) as connection:
        row = await change_master(connection, kind, organisation_id, key, expected, card, datetime.now(UTC))
        if isinstance(row, list):
            raise problem_of_all(row)
        return await command.answer(connection, 200, _body(kind.table, row))


async def _upsert(command: IssuedCommand, kind: MasterKind, cards: tuple[Card, ...]) -> Response:
    command.caller.require(MASTER_EDIT)
    async with effect_of(command) as connection:
        rows, findings = await upsert_all(connection, kind, command.caller.organisation_id, cards, datetime.now(UTC))
        if findings:
            raise problem_of_all(findings)
        return await command.answer(connection, 200, {"items": [_body(kind.table, row) for row in rows]})


def _body(table: MasterTable, row: Mapping[str, Any]) -> dict[str, Any]:
    return {"id": row[table.key], "version": row["version"]} | {name: row[name] for name in table.columns}
