"""Documents over HTTP: list, read, create and edit."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request
from starlette.responses import Response

from chassis import Command, Database, Hub, IssuedCommand, SignedIn, answer_list, describe_list, respond
from contracts import DOCUMENT_EDIT, DOCUMENT_VIEW
from documents.domain.drafts.draft import DocumentDraft
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.states.decide import Asked
from documents.domain.states.state import ENDED, WAITING, DocumentState
from documents.domain.trace.tell_refusal import tell_refusal
from documents.domain.words.finding import Finding
from documents.entrypoints.http.listings import DOCUMENTS
from documents.entrypoints.http.problems import effect_of, problem_of, problem_of_all
from documents.storage.read_document import read_document
from documents.use_cases.create_documents import CreationStatus, create_documents
from documents.use_cases.edit_document import edit_document
from messaging import Connection

_UNDER_WAY = WAITING | {DocumentState.QUEUED}
router = APIRouter(prefix="/documents", tags=["documents"])


@router.get("", openapi_extra=describe_list(DOCUMENTS))
async def list_documents(request: Request, caller: SignedIn) -> Response:
    return await answer_list(request, DOCUMENTS, caller)


@router.post("", status_code=201)
async def create(command: IssuedCommand, draft: DocumentDraft) -> Response:
    """201; 200 when the reference exists with the same content."""
    command.caller.require(DOCUMENT_EDIT)
    async with effect_of(command) as connection:
        created = (await create_documents(connection, command.caller, [draft], datetime.now(UTC)))[0]
        if created.findings or created.document_id is None:
            raise problem_of_all(created.findings)
        status = 201 if created.status is CreationStatus.CREATED else 200
        return await command.answer(connection, status, await document_body(connection, command, created.document_id))


@router.get("/{document_id}")
async def read(request: Request, command: IssuedCommand, document_id: UUID) -> Response:
    """With `Prefer: wait` an answer once it waits for no book and no posting run any more, or in time."""
    command.caller.require(DOCUMENT_VIEW)
    database: Database = request.app.state.database
    async with database.connection() as connection:
        document = await document_body(connection, command, document_id)
    if document["state"] in _UNDER_WAY and command.wait_seconds:
        document = await waited(request, command, document_id, document["version"], ENDED)
    return respond(document)


@router.put("/{document_id}")
async def edit(command: IssuedCommand, document_id: UUID, draft: DocumentDraft) -> Response:
    asked = Asked(document_id, command.require_version())
    async with effect_of(command) as connection:
        if findings := await edit_document(connection, command.caller, asked, draft, datetime.now(UTC)):
            raise problem_of_all(findings)
        return await command.answer(connection, 200, await document_body(connection, command, document_id))


async def document_body(connection: Connection, command: Command, document_id: UUID) -> dict[str, Any]:
    """Raises 404 `document_unknown`."""
    document = await read_document(connection, command.caller.organisation_id, document_id)
    if document is None:
        raise problem_of(Finding(ActionRefusal.DOCUMENT_UNKNOWN, "", {"id": document_id}))
    return document | {"refusal": tell_refusal(document["refusal"], document["lines"], command.caller.language)}


async def waited(
    request: Request, command: Command, document_id: UUID, version: int, at_rest: AbstractSet[DocumentState]
) -> dict[str, Any]:
    """The document when this version is at rest, or as it is when the time is over."""

    def ended(data: Mapping[str, Any]) -> bool:
        return data["version"] > version or (data["version"] == version and DocumentState(data["state"]) in at_rest)

    hub: Hub = request.app.state.hub
    await hub.wait_for(document_id, ended, timeout_seconds=command.wait_seconds)
    database: Database = request.app.state.database
    async with database.connection() as connection:
        return await document_body(connection, command, document_id)
