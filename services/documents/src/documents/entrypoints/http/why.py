"""The self-check over HTTP: why did my stock not change?"""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from chassis import Database, SignedIn, respond
from contracts import DOCUMENT_VIEW
from documents.domain.cards.master_refusals import MasterRefusal
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.words.finding import Finding
from documents.entrypoints.http.problems import problem_of
from documents.use_cases.explain_stock import explain_document, explain_product

router = APIRouter(tags=["why"])


@router.get("/documents/{document_id}/why")
async def why_document(request: Request, caller: SignedIn, document_id: UUID) -> Response:
    """The first known cause that holds: what it is, what to do, who can, and where."""
    caller.require(DOCUMENT_VIEW)
    database: Database = request.app.state.database
    async with database.connection() as connection:
        told = await explain_document(connection, caller, document_id, datetime.now(UTC))
    if told is None:
        raise problem_of(Finding(ActionRefusal.DOCUMENT_UNKNOWN, "", {"id": document_id}))
    return respond(told)


@router.get("/products/{product_id}/why")
async def why_product(
    request: Request,
    caller: SignedIn,
    product_id: UUID,
    warehouse: Annotated[UUID | None, Query(description="One warehouse; else all")] = None,
) -> Response:
    """The same for a product; where its newest document has moved nothing, `document_id` names that document."""
    caller.require(DOCUMENT_VIEW)
    database: Database = request.app.state.database
    async with database.connection() as connection:
        told = await explain_product(connection, caller, product_id, warehouse, datetime.now(UTC))
    if told is None:
        raise problem_of(Finding(MasterRefusal.UNKNOWN, "", {"id": product_id}))
    return respond(told)
