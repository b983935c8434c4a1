"""Reservations over HTTP: what sales orders claim of the stock; more of it by hand, or less."""

from collections.abc import Awaitable, Callable, Sequence
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from chassis import INVALID_INPUT, NOT_FOUND, Command, IssuedCommand, SignedIn, answer_list, describe_list
from contracts import STOCK_RESERVE, Quantity, from_micros, to_micros
from inventory.domain.orders.order_line import OrderLine
from inventory.domain.orders.reserve_by_hand import Asked, Hindrance
from inventory.entrypoints.http.order_listings import RESERVATIONS
from inventory.entrypoints.http.problems import LINE_TWICE, NOT_POSITIVE, problem_of
from inventory.use_cases.reserve_stock import OpenOrder, open_order, release_stock, reserve_stock
from messaging import Connection

router = APIRouter(prefix="/reservations", tags=["reservations"])
Change = Callable[[Connection, OpenOrder, Sequence[Asked]], Awaitable[list[Hindrance]]]


class Wanted(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class LineBody(Wanted):
    """How much more, or less, of the order's line."""

    line_id: UUID
    quantity: Quantity


class ReservationBody(Wanted):
    document_id: UUID
    lines: Annotated[tuple[LineBody, ...], Field(min_length=1, max_length=1000)]


@router.get("", openapi_extra=describe_list(RESERVATIONS))
async def list_reservations(request: Request, caller: SignedIn) -> Response:
    """What order lines claim now, line by line and stock by stock."""
    return await answer_list(request, RESERVATIONS, caller)


@router.post("", status_code=201)
async def reserve(command: IssuedCommand, body: ReservationBody) -> Response:
    """Claim more for lines of an audited sales order: all of it, or 409 naming every line that cannot have it."""
    return await _change(command, body, reserve_stock, 201)


@router.post("/release")
async def release(command: IssuedCommand, body: ReservationBody) -> Response:
    """Give claimed goods free: all that is asked, or 409."""
    return await _change(command, body, release_stock, 200)


async def _change(command: Command, body: ReservationBody, change: Change, status: int) -> Response:
    caller = command.caller
    caller.require(STOCK_RESERVE)
    asked = _asked(body)
    async with command.transaction() as connection:
        order = await open_order(connection, caller.organisation_id, body.document_id)
        if not order.lines:
            raise NOT_FOUND()
        hindrances = await change(connection, order, asked)
        if hindrances:
            raise problem_of(hindrances)
        told = {"document_id": body.document_id, "lines": [_told(line) for line in order.lines.values()]}
        return await command.answer(connection, status, told)


def _asked(body: ReservationBody) -> list[Asked]:
    """Raises 422 for a quantity that is not positive, and for a line named twice."""
    seen: set[UUID] = set()
    wrong = []
    for place, line in enumerate(body.lines):
        if line.quantity <= 0:
            wrong.append(NOT_POSITIVE(pointer=f"/lines/{place}/quantity"))
        if line.line_id in seen:
            wrong.append(LINE_TWICE(pointer=f"/lines/{place}/line_id"))
        seen.add(line.line_id)
    if wrong:
        raise INVALID_INPUT.many(wrong)
    return [Asked(line.line_id, to_micros(line.quantity)) for line in body.lines]


def _told(line: OrderLine) -> dict[str, UUID | Decimal | int]:
    return {
        "line_id": line.key.line_id,
        "line_number": line.line_number,
        "ordered": from_micros(line.ordered),
        "delivered": from_micros(line.delivered),
        "reserved": from_micros(line.reserved),
    }
