"""Goods by batch and piece, goods on the way, what to take first, what to buy, and what lies too long."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from chassis import DateText, SignedIn, answer_list, describe_list, respond
from contracts import STOCK_VIEW, Quantity, from_micros, to_micros
from inventory.domain.orders.propose_batches import LyingBatch, Proposal, propose_batches
from inventory.entrypoints.http.goods_listings import BATCH_STOCKS, SERIALS, TRANSITS
from inventory.entrypoints.http.planning_listings import AGEING, REORDER_SUGGESTIONS, SLOW_MOVERS
from inventory.entrypoints.http.problems import NOT_POSITIVE
from inventory.storage.read_fefo import read_fefo

router = APIRouter(tags=["goods"])
OnDay = Annotated[DateText | None, Query(description="As seen on this day; today where none is said")]


@router.get("/batch-stocks", openapi_extra=describe_list(BATCH_STOCKS))
async def list_batch_stocks(request: Request, caller: SignedIn) -> Response:
    """What lies of each batch in each warehouse; first what expires first."""
    return await answer_list(request, BATCH_STOCKS, caller)


@router.get("/serials", openapi_extra=describe_list(SERIALS))
async def list_serials(request: Request, caller: SignedIn) -> Response:
    """Where each piece is."""
    return await answer_list(request, SERIALS, caller)


@router.get("/transits", openapi_extra=describe_list(TRANSITS))
async def list_transits(request: Request, caller: SignedIn) -> Response:
    """What left one warehouse and has not arrived in the other."""
    return await answer_list(request, TRANSITS, caller)


@router.get("/reorder-suggestions", openapi_extra=describe_list(REORDER_SUGGESTIONS))
async def list_reorder_suggestions(request: Request, caller: SignedIn) -> Response:
    """Products of which no more is available, over all warehouses, than their reorder point."""
    return await answer_list(request, REORDER_SUGGESTIONS, caller)


@router.get("/ageing", openapi_extra=describe_list(AGEING))
async def list_ageing(request: Request, caller: SignedIn, on: OnDay = None) -> Response:
    """How long goods have lain, in days since their receipt."""
    return await answer_list(request, AGEING, caller, on or caller.day_of(datetime.now(UTC)))


@router.get("/slow-movers", openapi_extra=describe_list(SLOW_MOVERS))
async def list_slow_movers(
    request: Request, caller: SignedIn, days: Annotated[int, Query(ge=1, le=3650)] = 90, on: OnDay = None
) -> Response:
    """Goods on hand of which nothing has left for more than so many days, or never."""
    return await answer_list(request, SLOW_MOVERS, caller, on or caller.day_of(datetime.now(UTC)), days)


@router.get("/products/{product_id}/fefo")
async def propose_first_expired(
    request: Request, caller: SignedIn, product_id: UUID, warehouse: UUID, quantity: Quantity, on: OnDay = None
) -> Response:
    """Which batches to take: first expired, first out; none that has expired. `missing` is what they lack."""
    caller.require(STOCK_VIEW)
    if quantity <= 0:
        raise NOT_POSITIVE(pointer="/quantity")
    async with request.app.state.database.connection() as connection:
        (lying,) = await read_fefo(connection, [(caller.organisation_id, product_id, warehouse)])
    return respond(_told(propose_batches(lying, to_micros(quantity), on or caller.day_of(datetime.now(UTC)))))


def _told(proposal: Proposal) -> dict[str, object]:
    return {
        "lines": [{**_batch(batch), "quantity": from_micros(part)} for batch, part in proposal.taken],
        "missing": from_micros(proposal.missing),
        "expired": [_batch(batch) for batch in proposal.expired],
    }


def _batch(batch: LyingBatch) -> dict[str, object]:
    return {
        "batch_id": batch.batch_id,
        "number": batch.number,
        "production_date": batch.production_date,
        "expiry_date": batch.expiry_date,
        "available": from_micros(batch.available),
    }
