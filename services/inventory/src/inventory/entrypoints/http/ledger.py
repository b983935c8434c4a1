"""The stock ledger, stock at any moment, and where a batch or a piece came from and went."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request
from pydantic import AwareDatetime
from starlette.datastructures import QueryParams
from starlette.responses import Response

from chassis import NOT_FOUND, DateText, SignedIn, answer_list, describe_list, respond
from contracts import STOCK_VIEW
from inventory.domain.book.instants import EPOCH, first_id_after, first_id_at, ids_about
from inventory.entrypoints.http.ledger_listings import (
    LEDGER,
    LEDGER_OF_BATCH,
    LEDGER_OF_SERIAL,
    STOCK_AT,
    STOCK_KNOWN,
    STOCK_NOW,
)
from inventory.storage.read_batch_trace import read_batch_trace, read_serial_trace

router = APIRouter(tags=["stock-ledger"])
Serial = Annotated[str | None, Query(min_length=1, max_length=100)]
FAR = datetime(9999, 12, 31, tzinfo=UTC)


@router.get("/stock-ledger", openapi_extra=describe_list(LEDGER))
async def list_ledger(
    request: Request, caller: SignedIn, voided: bool = False, batch_id: UUID | None = None, serial: Serial = None
) -> Response:
    """Every movement with its running balance, newest first, and audits that failed; `voided=true` shows those too."""
    arguments = (voided, *_bounds(request.query_params))
    if batch_id is not None:
        return await answer_list(request, LEDGER_OF_BATCH, caller, *arguments, batch_id)
    if serial is not None:
        return await answer_list(request, LEDGER_OF_SERIAL, caller, *arguments, serial)
    return await answer_list(request, LEDGER, caller, *arguments)


def _bounds(parameters: QueryParams) -> tuple[UUID, UUID]:
    """Of ids, from and before, so that a range of time is a range of the key; the filters refuse what is no time."""
    first, last = (_instant(parameters.get(name)) for name in ("posted_at_from", "posted_at_to"))
    return first_id_at(first or EPOCH), first_id_after(last or FAR)


def _instant(text: str | None) -> datetime | None:
    try:
        at = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return at if at.tzinfo else None


@router.get("/stock-at", openapi_extra=describe_list(STOCK_KNOWN))
async def list_stock_at(
    request: Request, caller: SignedIn, as_of: DateText | None = None, known_at: AwareDatetime | None = None
) -> Response:
    """Quantity and value by business date (`as_of`, inclusive), as they were known at an instant (`known_at`)."""
    if as_of is None and known_at is None:
        return await answer_list(request, STOCK_NOW, caller)
    before = first_id_at(known_at or FAR)
    if as_of is None:
        return await answer_list(request, STOCK_KNOWN, caller, before)
    about = (min(one, before) for one in ids_about(as_of))
    return await answer_list(request, STOCK_AT, caller, before, as_of, *about)


@router.get("/batches/{batch_id}/trace")
async def trace_batch(request: Request, caller: SignedIn, batch_id: UUID) -> Response:
    """Which suppliers it came from, which customers have it, and what is left where."""
    caller.require(STOCK_VIEW)
    async with request.app.state.database.connection() as connection:
        trace = await read_batch_trace(connection, caller.organisation_id, batch_id)
    if trace is None:
        raise NOT_FOUND()
    return respond(trace)


@router.get("/products/{product_id}/serials/{serial}/trace")
async def trace_serial(request: Request, caller: SignedIn, product_id: UUID, serial: str) -> Response:
    """Every movement of one piece, with its partners, and where it is now."""
    caller.require(STOCK_VIEW)
    async with request.app.state.database.connection() as connection:
        trace = await read_serial_trace(connection, caller.organisation_id, product_id, serial)
    if trace is None:
        raise NOT_FOUND()
    return respond(trace)
