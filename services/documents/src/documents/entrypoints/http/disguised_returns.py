"""Inbounds that look like returns, over HTTP: the candidates, turning them into returns, or why they are none."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import Field
from starlette.responses import Response

from chassis import Database, Hub, IssuedCommand, SignedIn, respond
from contracts import DOCUMENT_EDIT, DOCUMENT_VIEW, Quantity
from documents.domain.drafts.draft import LINES_MAX, Wanted
from documents.domain.returns.disguised_returns import candidates
from documents.domain.returns.turn_into_returns import WantedTurn
from documents.domain.states.decide import Asked
from documents.domain.states.state import Action
from documents.domain.words.finding import Finding
from documents.entrypoints.http.actions import act
from documents.entrypoints.http.documents import document_body
from documents.entrypoints.http.problems import effect_of, problem_of_all
from documents.storage.returns.find_suspects import find_suspects
from documents.use_cases.turn_into_returns import turn_into_returns

router = APIRouter(prefix="/documents/{document_id}", tags=["documents"])


class ConfirmBody(Wanted):
    """Why it is no return."""

    reason: str


class TurnLine(Wanted):
    """So much of line `line_id` goes back to the delivery's line `origin_line_id`; `serials` says which pieces."""

    line_id: UUID
    origin_line_id: UUID
    quantity: Quantity
    serials: tuple[str, ...] = ()


class TurnBody(Wanted):
    lines: Annotated[tuple[TurnLine, ...], Field(min_length=1, max_length=LINES_MAX)]


@router.get("/return-candidates")
async def read_candidates(request: Request, caller: SignedIn, document_id: UUID) -> Response:
    """By line that comes in: the delivery lines that its goods may have come back from."""
    caller.require(DOCUMENT_VIEW)
    database: Database = request.app.state.database
    async with database.connection() as connection:
        found = await find_suspects(connection, caller.organisation_id, [document_id], also_confirmed=True)
    return respond({"document_id": document_id, "candidates": candidates(found.get(document_id, []))})


@router.post("/confirm")
async def confirm(request: Request, command: IssuedCommand, document_id: UUID, body: ConfirmBody) -> Response:
    """It is no return: it may be audited as it is. Kept with who, when and why."""
    return await act(request, command, document_id, Action.CONFIRM, 200, body.reason, at="/reason")


@router.post("/turn-into-returns")
async def turn(request: Request, command: IssuedCommand, document_id: UUID, body: TurnBody) -> Response:
    """`returns`: a draft for each customer and warehouse; `document`: what is left of the inbound, or it is voided."""
    command.caller.require(DOCUMENT_EDIT)
    wanted = [WantedTurn(line.line_id, line.origin_line_id, line.quantity, line.serials) for line in body.lines]
    asked, hub = Asked(document_id, command.require_version()), _hub(request)
    async with effect_of(command) as connection:
        made = await turn_into_returns(connection, command.caller, hub, asked, wanted, datetime.now(UTC))
        if findings := [one for one in made if isinstance(one, Finding)]:
            raise problem_of_all(findings)
        ids = [one.document_id for one in made if not isinstance(one, Finding) and one.document_id]
        returns = [await document_body(connection, command, one) for one in ids]
        left = await document_body(connection, command, document_id)
        return await command.answer(connection, 200, {"document": left, "returns": returns})


def _hub(request: Request) -> Hub:
    hub: Hub = request.app.state.hub
    return hub
