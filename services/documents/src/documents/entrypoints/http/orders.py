"""Orders and transfers over HTTP: deliveries, receipts and arrivals made from them, and orders closed by hand."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import Field
from starlette.responses import Response

from chassis import Command, Hub, IssuedCommand
from contracts import DOCUMENT_EDIT, Direction, Price, Quantity, Rate
from documents.domain.drafts.batch_draft import BatchDraft
from documents.domain.drafts.draft import LineDraft, Wanted
from documents.domain.drafts.followers import Way
from documents.domain.states.decide import Asked
from documents.domain.words.finding import Finding
from documents.entrypoints.http.documents import document_body
from documents.entrypoints.http.problems import effect_of, problem_of, problem_of_all
from documents.use_cases.close_order import close_order
from documents.use_cases.make_following import WantedFollower, make_following

router = APIRouter(prefix="/documents/{document_id}", tags=["documents"])
NOTHING = Decimal(0)


class MadeLine(Wanted):
    """Of another document's line: so many stock units, or `unit_quantity` of a `unit`; which batch, which pieces."""

    origin_line_id: UUID
    quantity: Quantity = NOTHING
    unit: str | None = None
    unit_quantity: Quantity | None = None
    batch: BatchDraft | None = None
    serials: tuple[str, ...] = ()


class OrderLine(MadeLine):
    """`price` and `tax_rate` are the order's unless said."""

    price: Price | None = None
    tax_rate: Rate | None = None


class ArrivalLine(Wanted):
    """`quantity` arrived, `lost` went astray on the way."""

    origin_line_id: UUID
    quantity: Quantity = NOTHING
    lost: Quantity = NOTHING
    serials: tuple[str, ...] = ()
    lost_serials: tuple[str, ...] = ()


class FollowerBody(Wanted):
    """Without lines: everything that is still open. `business_date` is today (UTC) unless said."""

    business_date: str | None = None
    remark: str | None = None
    reference: str | None = None


class ReceiptBody(FollowerBody):
    """`exchange_rate` of an order in a foreign currency: that of the business date unless said."""

    lines: Annotated[tuple[OrderLine, ...], Field(min_length=1)] | None = None
    exchange_rate: Price | None = None


class DeliveryBody(ReceiptBody):
    register_only: bool = False


class ArrivalBody(FollowerBody):
    lines: Annotated[tuple[ArrivalLine, ...], Field(min_length=1)] | None = None


class CloseBody(Wanted):
    remark: Annotated[str, Field(max_length=1000)] | None = None


@router.post("/deliveries", status_code=201)
async def add_delivery(command: IssuedCommand, document_id: UUID, body: DeliveryBody) -> Response:
    """A draft delivery of this sales order; 200 when its reference exists with the same content."""
    lines = None if body.lines is None else [LineDraft(**dict(line)) for line in body.lines]
    wanted = _wanted(Way.DELIVERY, body, lines)
    wanted = replace(wanted, register_only=body.register_only, exchange_rate=body.exchange_rate)
    return await made(command, document_id, wanted)


@router.post("/receipts", status_code=201)
async def add_receipt(command: IssuedCommand, document_id: UUID, body: ReceiptBody) -> Response:
    """A draft receipt of this purchase order; 200 when its reference exists with the same content."""
    lines = None if body.lines is None else [LineDraft(**dict(line)) for line in body.lines]
    wanted = replace(_wanted(Way.RECEIPT, body, lines), exchange_rate=body.exchange_rate)
    return await made(command, document_id, wanted)


@router.post("/arrivals", status_code=201)
async def add_arrival(command: IssuedCommand, document_id: UUID, body: ArrivalBody) -> Response:
    """A draft of what arrived of this transfer, and what was lost; 200 when its reference exists."""
    lines = None if body.lines is None else [one for line in body.lines for one in _arrived(line)]
    return await made(command, document_id, _wanted(Way.ARRIVAL, body, lines))


@router.post("/close")
async def close(request: Request, command: IssuedCommand, document_id: UUID, body: CloseBody) -> Response:
    """Nothing more will come or go of this order."""
    asked, hub = Asked(document_id, command.require_version()), _hub(request)
    async with effect_of(command) as connection:
        refused = await close_order(connection, command.caller, hub, asked, body.remark, datetime.now(UTC))
        if refused is not None:
            raise problem_of(refused)
        return await command.answer(connection, 200, await document_body(connection, command, document_id))


async def made(command: Command, source_id: UUID, wanted: WantedFollower) -> Response:
    """201 with the draft that is made from the document; 200 when its reference exists with the same content."""
    command.caller.require(DOCUMENT_EDIT)
    async with effect_of(command) as connection:
        creation = await make_following(connection, command.caller, source_id, wanted, datetime.now(UTC))
        if isinstance(creation, Finding):
            raise problem_of(creation)
        if creation.findings or creation.document_id is None:
            raise problem_of_all(creation.findings)
        status = 201 if creation.status == "created" else 200
        return await command.answer(connection, status, await document_body(connection, command, creation.document_id))


def _arrived(line: ArrivalLine) -> list[LineDraft]:
    """A line that is neither arrived nor lost stays, to be refused."""
    arrived = LineDraft(origin_line_id=line.origin_line_id, quantity=line.quantity, serials=line.serials)
    lost = LineDraft(
        origin_line_id=line.origin_line_id, quantity=line.lost, direction=Direction.OUT, serials=line.lost_serials
    )
    return [one for one in (arrived, lost) if one.quantity] or [arrived]


def _wanted(way: Way, body: FollowerBody, lines: list[LineDraft] | None) -> WantedFollower:
    return WantedFollower(way, lines, body.business_date, body.remark, body.reference)


def _hub(request: Request) -> Hub:
    hub: Hub = request.app.state.hub
    return hub
