"""What people do with a document over HTTP: submit, withdraw, audit, un-audit, void, put back in use."""

from datetime import UTC, datetime
from typing import Annotated, TypeAlias
from uuid import UUID

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from chassis import Command, Hub, IssuedCommand, respond
from documents.domain.drafts.check_header import TEXT_LIMITS
from documents.domain.drafts.check_text import check_text
from documents.domain.drafts.draft import Wanted
from documents.domain.states.decide import Asked
from documents.domain.states.state import ENDED, WAITING, Action, DocumentState
from documents.entrypoints.http.documents import document_body, waited
from documents.entrypoints.http.dry_runs import dry_run as answer_dry_run
from documents.entrypoints.http.problems import effect_of, problem_of, problem_of_all
from documents.use_cases.act_on_documents import act_on_documents

DryRun: TypeAlias = Annotated[bool, Query(description="Say what it would do in every book, and do nothing")]
_AT_REST = ENDED | {DocumentState.QUEUED}
router = APIRouter(prefix="/documents/{document_id}", tags=["documents"])


class ActionBody(Wanted):
    """What the person says to it; kept in the trace."""

    remark: str | None = None


@router.post("/submit")
async def submit(request: Request, command: IssuedCommand, document_id: UUID) -> Response:
    return await act(request, command, document_id, Action.SUBMIT, 200)


@router.post("/withdraw")
async def withdraw(request: Request, command: IssuedCommand, document_id: UUID) -> Response:
    """Back from submitted to draft, as the next version, to be edited."""
    return await act(request, command, document_id, Action.WITHDRAW, 200)


@router.post("/audit", status_code=202)
async def audit(request: Request, command: IssuedCommand, document_id: UUID, dry_run: DryRun = False) -> Response:
    """202, or 200 when the books were done within `Prefer: wait`."""
    if dry_run:
        return await answer_dry_run(request, command, document_id, Action.AUDIT)
    return await _begin(request, command, document_id, Action.AUDIT)


@router.post("/unaudit", status_code=202)
async def unaudit(
    request: Request,
    command: IssuedCommand,
    document_id: UUID,
    body: ActionBody | None = None,
    dry_run: DryRun = False,
) -> Response:
    """202, or 200 when every book has reversed it (a draft, as its next version) or one has refused (as it was).

    409 `has_dependents` lists the later documents that stand on it.
    """
    if dry_run:
        return await answer_dry_run(request, command, document_id, Action.UNAUDIT)
    return await _begin(request, command, document_id, Action.UNAUDIT, _remark(body))


@router.post("/void")
async def void(request: Request, command: IssuedCommand, document_id: UUID, body: ActionBody | None = None) -> Response:
    return await act(request, command, document_id, Action.VOID, 200, _remark(body))


@router.post("/reuse")
async def reuse(
    request: Request, command: IssuedCommand, document_id: UUID, body: ActionBody | None = None
) -> Response:
    """A voided document is a draft again, as its next version."""
    return await act(request, command, document_id, Action.REUSE, 200, _remark(body))


async def _begin(
    request: Request, command: Command, document_id: UUID, action: Action, remark: str | None = None
) -> Response:
    answer = await act(request, command, document_id, action, 202, remark)
    if not command.wait_seconds:
        return answer
    document = await waited(request, command, document_id, command.require_version(), _AT_REST)
    return respond(document, 202 if DocumentState(document["state"]) in WAITING else 200)


async def act(
    request: Request,
    command: Command,
    document_id: UUID,
    action: Action,
    status: int,
    remark: str | None = None,
    *,
    at: str = "/remark",
) -> Response:
    """`at` is where the remark stands in the body."""
    asked, hub, now = Asked(document_id, command.require_version()), _hub(request), datetime.now(UTC)
    if findings := list(check_text(remark, at, TEXT_LIMITS["remark"], required=True)):
        raise problem_of_all(findings)
    async with effect_of(command) as connection:
        outcomes = await act_on_documents(connection, command.caller, hub, action, [asked], now, remark=remark)
        if outcomes[0].finding is not None:
            raise problem_of(outcomes[0].finding)
        return await command.answer(connection, status, await document_body(connection, command, document_id))


def _hub(request: Request) -> Hub:
    hub: Hub = request.app.state.hub
    return hub


def _remark(body: ActionBody | None) -> str | None:
    return body.remark if body else None
