"""Many documents at once over HTTP: create up to a thousand; submit, audit, un-audit … any number in the background."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import Field
from starlette.responses import Response

from chassis import (
    Command,
    Database,
    Hub,
    IssuedCommand,
    SignedIn,
    Worker,
    answer_list,
    describe_list,
    on_commit,
    respond,
)
from contracts import DOCUMENT_EDIT, DOCUMENT_VIEW
from documents.domain.drafts.check_header import TEXT_LIMITS
from documents.domain.drafts.check_text import check_text
from documents.domain.drafts.draft import DocumentDraft, Wanted
from documents.domain.states.batches import CHUNK_MAX, IDS_MAX, BatchFilter, BatchRefusal
from documents.domain.states.decide import Asked
from documents.domain.states.state import Action, DocumentState
from documents.domain.words.finding import Finding
from documents.entrypoints.http.listings import BATCH_RESULTS, BATCHES
from documents.entrypoints.http.problems import as_errors, effect_of, problem_of, problem_of_all
from documents.entrypoints.http.trace_context import traceparent_here
from documents.storage.work.batches import read_batch
from documents.use_cases.act_on_documents import act_on_documents
from documents.use_cases.create_documents import Creation, CreationStatus, create_documents
from documents.use_cases.start_batch import start_batch
from messaging import Connection


class BatchBody(Wanted):
    """`create` takes `items`; the other actions take `ids` or a `filter`.

    `confirm` takes the `reason` why none of them is a return; `unaudit`, `void` and `reuse` a `remark`.
    """

    action: Literal["create", "submit", "withdraw", "audit", "unaudit", "confirm", "void", "reuse"]
    items: Annotated[tuple[DocumentDraft, ...], Field(min_length=1, max_length=CHUNK_MAX)] | None = None
    submit: bool = False
    ids: Annotated[tuple[UUID, ...], Field(min_length=1, max_length=IDS_MAX)] | None = None
    filter: BatchFilter | None = None
    reason: str | None = None
    remark: str | None = None


def batch_router(worker: Worker) -> APIRouter:
    router = APIRouter(prefix="/documents/batches", tags=["batches"])

    @router.post("", status_code=202)
    async def start(request: Request, command: IssuedCommand, body: BatchBody) -> Response:
        """200 with a result per item for `create`; 202 with the batch for the others."""
        if findings := list(_findings(body)):
            raise problem_of_all(findings)
        if body.items is not None:
            return await _create(command, request.app.state.hub, body.items, submit=body.submit)
        return await _start(command, worker, body)

    @router.get("", openapi_extra=describe_list(BATCHES))
    async def list_batches(request: Request, caller: SignedIn) -> Response:
        return await answer_list(request, BATCHES, caller)

    @router.get("/{batch_id}")
    async def read(request: Request, caller: SignedIn, batch_id: UUID) -> Response:
        caller.require(DOCUMENT_VIEW)
        return respond(await _batch(request, caller.organisation_id, batch_id))

    @router.get("/{batch_id}/results", openapi_extra=describe_list(BATCH_RESULTS))
    async def results(request: Request, caller: SignedIn, batch_id: UUID) -> Response:
        """A result per document, in the order of work; exports as csv or xlsx."""
        caller.require(DOCUMENT_VIEW)
        await _batch(request, caller.organisation_id, batch_id)
        return await answer_list(request, BATCH_RESULTS, caller, batch_id)

    return router


def _findings(body: BatchBody) -> Sequence[Finding]:
    creates = body.action == "create"
    if creates and body.items is None:
        return [Finding(BatchRefusal.ITEMS_MISSING, "/items")]
    if not creates and body.items is not None:
        return [Finding(BatchRefusal.ITEMS_NOT_EXPECTED, "/items")]
    if (body.ids is not None) + (body.filter is not None) != (0 if creates else 1):
        return [Finding(BatchRefusal.IDS_OR_FILTER, "/ids")]
    return list(_said(body))


def _said(body: BatchBody) -> Iterator[Finding]:
    """What the person says to the action, where it is kept."""
    for text, at, kept_by in ((body.reason, "/reason", _REASONED), (body.remark, "/remark", _REMARKED)):
        if body.action in kept_by:
            yield from check_text(text, at, TEXT_LIMITS["remark"], required=True)
        elif text is not None:
            yield Finding(BatchRefusal.REMARK_NOT_EXPECTED, at)
    if body.action in _REASONED and body.reason is None:
        yield Finding(BatchRefusal.CONFIRM_REASON_MISSING, "/reason")


_REASONED, _REMARKED = frozenset({"confirm"}), frozenset({"unaudit", "void", "reuse"})


async def _batch(request: Request, organisation_id: UUID, batch_id: UUID) -> dict[str, Any]:
    database: Database = request.app.state.database
    async with database.connection() as connection:
        batch = await read_batch(connection, organisation_id, batch_id)
    if batch is None:
        raise problem_of(Finding(BatchRefusal.BATCH_UNKNOWN, "", {"id": batch_id}))
    return batch


async def _start(command: Command, worker: Worker, body: BatchBody) -> Response:
    action, documents = Action(body.action), body.ids or body.filter or BatchFilter()
    trace, now, remark = traceparent_here(), datetime.now(UTC), body.reason or body.remark
    async with effect_of(command) as connection:
        batch = await start_batch(connection, command.caller, action, documents, trace, now, remark)
        if isinstance(batch, list):
            raise problem_of_all(batch)
        on_commit(connection, worker.wake)
        return await command.answer(connection, 202, batch, {"Location": f"/documents/batches/{batch['id']}"})


async def _create(command: Command, hub: Hub, drafts: Sequence[DocumentDraft], *, submit: bool) -> Response:
    command.caller.require(DOCUMENT_EDIT)
    async with effect_of(command) as connection:
        created = await create_documents(connection, command.caller, drafts, datetime.now(UTC))
        unsubmitted = await _submit(connection, command, hub, created) if submit else {}
        items = [_result(command, one, submit, unsubmitted) for one in created]
        counts = Counter(one.status.value for one in created)
        return await command.answer(connection, 200, {"counts": counts, "items": items})


async def _submit(
    connection: Connection, command: Command, hub: Hub, created: Sequence[Creation]
) -> dict[UUID, Finding]:
    """The documents that could be created and not submitted."""
    asked = [
        Asked(one.document_id)
        for one in created
        if one.status is CreationStatus.CREATED and one.document_id is not None
    ]
    outcomes = await act_on_documents(connection, command.caller, hub, Action.SUBMIT, asked, datetime.now(UTC))
    return {outcome.document_id: outcome.finding for outcome in outcomes if outcome.finding is not None}


def _result(command: Command, one: Creation, submit: bool, unsubmitted: dict[UUID, Finding]) -> dict[str, Any]:
    refused = unsubmitted.get(one.document_id) if one.document_id else None
    findings = [*one.findings, *([refused] if refused else [])]
    is_new = one.status is CreationStatus.CREATED
    state = (DocumentState.SUBMITTED if submit and not refused else DocumentState.DRAFT) if is_new else None
    return {
        "status": one.status,
        "reference": one.reference,
        "id": one.document_id,
        "number": one.number,
        "state": state,
        "errors": as_errors(findings, command.caller.language),
    }
