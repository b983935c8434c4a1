"""Returns and the movement trace over HTTP."""

from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import Field
from starlette.responses import Response

from chassis import Database, IssuedCommand, SignedIn, respond
from contracts import DOCUMENT_VIEW
from documents.domain.drafts.draft import LineDraft, Wanted
from documents.domain.drafts.facts import Origin
from documents.domain.drafts.followers import Way
from documents.domain.returns.returns import proposals, return_amounts
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.words.finding import Finding
from documents.entrypoints.http.orders import MadeLine, made
from documents.entrypoints.http.problems import problem_of
from documents.use_cases.make_following import WantedFollower, find_source
from documents.use_cases.trace_document import trace_document

router = APIRouter(prefix="/documents/{document_id}", tags=["documents"])


class ReturnBody(Wanted):
    """Without lines: everything that is left. `business_date` is today (UTC) unless said."""

    lines: Annotated[tuple[MadeLine, ...], Field(min_length=1)] | None = None
    business_date: str | None = None
    remark: str | None = None
    reference: str | None = None


@router.get("/returnable")
async def returnable(request: Request, caller: SignedIn, document_id: UUID) -> Response:
    """What is still returnable of each line, with its amounts."""
    caller.require(DOCUMENT_VIEW)
    database: Database = request.app.state.database
    async with database.connection() as connection:
        origin = await find_source(connection, caller.organisation_id, document_id, Way.RETURN)
    if isinstance(origin, Finding):
        raise problem_of(origin)
    currency = {"currency": origin.currency, "exchange_rate": origin.exchange_rate}
    return respond({"document_id": document_id, **currency, "lines": _proposed(origin)})


@router.post("/returns", status_code=201)
async def add_return(command: IssuedCommand, document_id: UUID, body: ReturnBody) -> Response:
    """A draft return of this receipt or delivery; 200 when its reference exists with the same content."""
    lines = None if body.lines is None else [LineDraft(**dict(line)) for line in body.lines]
    wanted = WantedFollower(Way.RETURN, lines, body.business_date, body.remark, body.reference)
    return await made(command, document_id, wanted)


@router.get("/trace")
async def trace(request: Request, caller: SignedIn, document_id: UUID) -> Response:
    caller.require(DOCUMENT_VIEW)
    database: Database = request.app.state.database
    now = datetime.now(UTC)
    async with database.connection() as connection:
        told = await trace_document(connection, caller.organisation_id, document_id, caller.language, now)
    if told is None:
        raise problem_of(Finding(ActionRefusal.DOCUMENT_UNKNOWN, "", {"id": document_id}))
    return respond(told)


def _proposed(origin: Origin) -> list[dict[str, Any]]:
    return [
        {
            "origin_line_id": left.line.line_id,
            "line_number": left.line.line_number,
            "product_id": left.line.product_id,
            "quantity": left.quantity,
            "price": left.line.price,
            "tax_rate": left.line.tax_rate,
            **return_amounts(left.line, left.quantity)._asdict(),
            "unit": left.line.unit,
            "batch_id": left.line.batch_id,
            "serials": left.line.serials,
        }
        for left in proposals(origin)
    ]
