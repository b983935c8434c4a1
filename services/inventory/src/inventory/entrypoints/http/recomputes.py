"""Recomputes over HTTP: start, follow, look at the differences, post them as cost adjustments."""

from collections.abc import Callable
from datetime import UTC, datetime
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
    Listing,
    SignedIn,
    answer_list,
    describe_list,
    on_commit,
    respond,
)
from contracts import STOCK_RECOMPUTE, STOCK_VIEW, PersonReference
from inventory.domain.recompute_refusals import RecomputeFinding
from inventory.domain.recompute_refusals import RecomputeRefusal as R
from inventory.entrypoints.http.recompute_listings import COSTS, DIFFERENCES, RECOMPUTES
from inventory.entrypoints.http.recompute_problems import problem_of
from inventory.entrypoints.recompute_worker import RecomputeWorker
from inventory.storage.recomputes import read_recompute
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


def recompute_router(worker: RecomputeWorker) -> APIRouter:
    router = APIRouter(prefix="/recomputes", tags=["recomputes"])

    @router.post("", status_code=202)
    async def start(command: IssuedCommand, body: RecomputeBody) -> Response:
        """Found anew in business-date order, in the background; nothing changes before it is posted."""
        caller = command.caller
        caller.require(STOCK_RECOMPUTE)
        wanted = WantedRecompute(body.from_, body.to, body.warehouse_ids, body.product_ids)
        async with command.transaction() as connection:
            started = await start_recompute(
                connection, caller.organisation_id, _person(caller), wanted, datetime.now(UTC)
            )
            if isinstance(started, RecomputeFinding):
                raise problem_of(started)
            on_commit(connection, worker.wake)
            told = await read_recompute(connection, caller.organisation_id, started)
            return await command.answer(connection, 202, told, {"Location": f"/recomputes/{started}"})

    @router.get("", openapi_extra=describe_list(RECOMPUTES))
    async def list_recomputes(request: Request, caller: SignedIn) -> Response:
        return await answer_list(request, RECOMPUTES, caller)

    @router.get("/{recompute_id}")
    async def read(request: Request, caller: SignedIn, recompute_id: UUID) -> Response:
        """How far it is."""
        caller.require(STOCK_VIEW)
        return respond(await _recompute(request, caller, recompute_id))

    @router.post("/{recompute_id}/post")
    async def post(command: IssuedCommand, recompute_id: UUID) -> Response:
        """One cost adjustment per warehouse is proposed; it waits in documents for its audit."""
        caller = command.caller
        caller.require(STOCK_RECOMPUTE)
        async with command.transaction() as connection:
            proposed = await post_recompute(
                connection, caller.organisation_id, _person(caller), recompute_id, datetime.now(UTC)
            )
            if isinstance(proposed, RecomputeFinding):
                raise problem_of(proposed)
            told = [
                {"warehouse_id": one.warehouse.warehouse_id, "lines": len(one.lines), "value": _value(one.lines)}
                for one in proposed
            ]
            return await command.answer(connection, 200, {"id": recompute_id, "proposals": told})

    _add_list(router, "differences", DIFFERENCES, "Stocks that should be otherwise, old and new.")
    _add_list(router, "costs", COSTS, "Movements of documents that would have cost otherwise, old and new.")
    return router


def _add_list(router: APIRouter, name: str, listing: Listing, means: str) -> None:
    async def answer(request: Request, caller: SignedIn, recompute_id: UUID) -> Response:
        caller.require(STOCK_VIEW)
        await _recompute(request, caller, recompute_id)
        return await answer_list(request, listing, caller, recompute_id)

    add: Callable[[Any], Any] = router.get(
        f"/{{recompute_id}}/{name}", name=f"list_{name}", description=means, openapi_extra=describe_list(listing)
    )
    add(answer)


async def _recompute(request: Request, caller: Caller, recompute_id: UUID) -> dict[str, Any]:
    database: Database = request.app.state.database
    async with database.connection() as connection:
        found = await read_recompute(connection, caller.organisation_id, recompute_id)
    if found is None:
        raise problem_of(RecomputeFinding(R.UNKNOWN, "", {"id": recompute_id}))
    return found


def _person(caller: Caller) -> PersonReference:
    return PersonReference(person_id=caller.person_id, name=caller.name)


def _value(lines: Any) -> Any:
    return sum(line.value for line in lines)
