"""Snapshot groups over HTTP: take one, look at it, compare a physical count with it."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import Field
from starlette.responses import Response

from chassis import Caller, IssuedCommand, SignedIn, answer_list, describe_list, respond
from contracts import STOCK_COUNT, STOCK_VIEW, Quantity
from inventory.domain.counting.count import ItemKey
from inventory.domain.counting.count_refusals import CountFinding
from inventory.domain.counting.count_refusals import CountRefusal as R
from inventory.entrypoints.http.count_listings import SNAPSHOT_GROUPS, SNAPSHOT_ITEMS, SNAPSHOT_MOVEMENTS
from inventory.entrypoints.http.count_problems import problem_of
from inventory.entrypoints.http.counts import Body, person_of
from inventory.storage.counting.snapshots import Place, read_group
from inventory.use_cases.compare_snapshot import compare_snapshot
from inventory.use_cases.take_snapshot import take_snapshot
from messaging import Connection

router = APIRouter(prefix="/snapshot-groups", tags=["snapshot-groups"])


class SnapshotBody(Body):
    name: Annotated[str, Field(min_length=1, max_length=200)]
    warehouse_ids: Annotated[list[UUID], Field(min_length=1, max_length=100)]
    product_ids: Annotated[list[UUID], Field(min_length=1, max_length=1000)]


class CountedBody(Body):
    warehouse_id: UUID
    product_id: UUID
    batch_id: UUID | None = None
    quantity: Quantity


class ComparisonBody(Body):
    counts: Annotated[tuple[CountedBody, ...], Field(max_length=10_000)] = ()


@router.get("", openapi_extra=describe_list(SNAPSHOT_GROUPS))
async def list_groups(request: Request, caller: SignedIn) -> Response:
    return await answer_list(request, SNAPSHOT_GROUPS, caller)


@router.post("", status_code=201)
async def take(command: IssuedCommand, body: SnapshotBody) -> Response:
    """The stock of these products in these warehouses now, with their movements of the last 7 days."""
    caller = command.caller
    caller.require(STOCK_COUNT)
    async with command.transaction() as connection:
        taken = await take_snapshot(
            connection,
            caller.organisation_id,
            person_of(caller),
            body.name,
            body.warehouse_ids,
            body.product_ids,
        )
        if isinstance(taken, CountFinding):
            raise problem_of(taken)
        return await command.answer(connection, 201, await _group(connection, caller, taken))


@router.get("/{group_id}")
async def read(request: Request, caller: SignedIn, group_id: UUID) -> Response:
    caller.require(STOCK_VIEW)
    async with request.app.state.database.connection() as connection:
        return respond(await _group(connection, caller, group_id))


@router.get("/{group_id}/items", openapi_extra=describe_list(SNAPSHOT_ITEMS))
async def list_items(request: Request, caller: SignedIn, group_id: UUID) -> Response:
    return await answer_list(request, SNAPSHOT_ITEMS, caller, group_id)


@router.get("/{group_id}/movements", openapi_extra=describe_list(SNAPSHOT_MOVEMENTS))
async def list_movements(request: Request, caller: SignedIn, group_id: UUID) -> Response:
    return await answer_list(request, SNAPSHOT_MOVEMENTS, caller, group_id)


@router.post("/{group_id}/comparisons")
async def compare(request: Request, caller: SignedIn, group_id: UUID, body: ComparisonBody) -> Response:
    """Each product: snapshot, moved since, expected now, counted, difference, and the documents in between."""
    caller.require(STOCK_VIEW)
    counted = {Place(one.warehouse_id, ItemKey(one.product_id, one.batch_id)): one.quantity for one in body.counts}
    async with request.app.state.database.connection() as connection:
        rows = await compare_snapshot(connection, caller.organisation_id, group_id, counted)
    if isinstance(rows, CountFinding):
        raise problem_of(rows)
    return respond({"group_id": group_id, "items": rows})


async def _group(connection: Connection, caller: Caller, group_id: UUID) -> dict[str, Any]:
    group = await read_group(connection, caller.organisation_id, group_id)
    if group is None:
        raise problem_of(CountFinding(R.GROUP_UNKNOWN, "", {"id": group_id}))
    return group
