"""Recomputes over HTTP: start, follow, look at the differences, post them as cost adjustments."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from chassis import (
    Caller,
    Database,
    DateText,
    IssuedCommand,
    SignedIn,
    Worker,
    answer_list,
    describe_list,
    on_commit,
    respond,
)
from contracts import STOCK_RECOMPUTE, STOCK_VIEW, DocumentProposed, PersonReference
from inventory.domain.recompute.recompute_refusals import RecomputeFinding
from inventory.domain.recompute.recompute_refusals import RecomputeRefusal as R
from inventory.entrypoints.http.recompute_listings import COSTS, DIFFERENCES, RECOMPUTES
from inventory.entrypoints.http.recompute_problems import problem_of
from inventory.storage.recompute.recomputes import read_recompute
from inventory.use_cases.post_recompute import post_recompute
from inventory.use_cases.start_recompute import WantedRecompute, start_recompute

Ids = Annotated[tuple[UUID, ...], Field(min_length=1, max_length=10_000)]


class RecomputeBody(BaseModel):
    """Movements dated `from` to `to`; without `from` from the beginning. Without lists all warehouses, all products."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    from_: Annotated[DateText | None, Field(alias="from")] = None
    to: DateText
    warehouse_ids: Ids | None = None
    product_ids: Ids | None = None


router = APIRouter(prefix="/recomputes", tags=["recomputes"])


@router.post("", status_code=202)
async def start(request: Request, command: IssuedCommand, body: RecomputeBody) -> Response:
    """Found anew in business-date order, in the background; nothing changes before it is posted."""
    caller, worker = command.caller, _worker(request)
    caller.require(STOCK_RECOMPUTE)
    wanted = WantedRecompute(body.from_, body.to, body.warehouse_ids, body.product_ids)
    async with command.transaction() as connection:
        started = await start_recompute(connection, caller.organisation_id, _person(caller), wanted, datetime.now(UTC))
        if isinstance(started, RecomputeFinding):
            raise problem_of(started)
        on_commit(connection, worker.wake)
        told = await read_recompute(connection, caller.organisation_id, started)
        return await command.answer(connection, 202, told, {"Location": f"/recomputes/{started}"})


@router.get("", openapi_extra=describe_list(RECOMPUTES))
async def list_recomputes(request: Request, caller: SignedIn) -> Response:
    """All that were ever asked for."""
    return await answer_list(request, RECOMPUTES, caller)


@router.get("/{recompute_id}")
async def read(request: Request, caller: SignedIn, recompute_id: UUID) -> Response:
    """How far it is."""
    return respond(await _recompute(request, caller, recompute_id))


@router.get("/{recompute_id}/differences", openapi_extra=describe_list(DIFFERENCES))
async def list_differences(request: Request, caller: SignedIn, recompute_id: UUID) -> Response:
    """Stocks that should be otherwise, old and new."""
    await _recompute(request, caller, recompute_id)
    return await answer_list(request, DIFFERENCES, caller, recompute_id)


@router.get("/{recompute_id}/costs", openapi_extra=describe_list(COSTS))
async def list_costs(request: Request, caller: SignedIn, recompute_id: UUID) -> Response:
    """Movements of documents that would have cost otherwise, old and new."""
    await _recompute(request, caller, recompute_id)
    return await answer_list(request, COSTS, caller, recompute_id)


@router.post("/{recompute_id}/post")
async def post(command: IssuedCommand, recompute_id: UUID) -> Response:
    """One cost adjustment per warehouse is proposed; it waits in documents for its audit."""
    caller = command.caller
    caller.require(STOCK_RECOMPUTE)
    async with command.transaction() as connection:
        person = _person(caller)
        proposed = await post_recompute(connection, caller.organisation_id, person, recompute_id, datetime.now(UTC))
        if isinstance(proposed, RecomputeFinding):
            raise problem_of(proposed)
        told = {"id": recompute_id, "proposals": [_told(proposal) for proposal in proposed]}
        return await command.answer(connection, 200, told)


async def _recompute(request: Request, caller: Caller, recompute_id: UUID) -> dict[str, Any]:
    caller.require(STOCK_VIEW)
    database: Database = request.app.state.database
    async with database.connection() as connection:
        found = await read_recompute(connection, caller.organisation_id, recompute_id)
    if found is None:
        raise problem_of(RecomputeFinding(R.UNKNOWN, "", {"id": recompute_id}))
    return found


def _person(caller: Caller) -> PersonReference:
    return PersonReference(person_id=caller.person_id, name=caller.name)


def _told(proposal: DocumentProposed) -> dict[str, Any]:
    value = sum((line.value for line in proposal.lines if line.value), Decimal(0))
    return {"warehouse_id": proposal.warehouse.warehouse_id, "lines": len(proposal.lines), "value": value}


def _worker(request: Request) -> Worker:
    worker: Worker = request.app.state.recompute_worker
    return worker
