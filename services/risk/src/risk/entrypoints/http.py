"""What risk answers: the list of differences, one document in three books, and how much agrees."""

from datetime import datetime
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import BaseModel
from starlette.responses import Response

from chassis import NOT_FOUND, Caller, Column, Listing, SignedIn, answer_list, describe_list, respond
from contracts import DOCUMENT_WORDS, RISK_VIEW
from risk.domain.file_words import DIFFERENCE_WORDS, figures_in_words
from risk.entrypoints.show_books import show_books
from risk.storage.count_agreement import newest_differences
from risk.storage.load_document import load_document

router = APIRouter()


class DifferenceTold(BaseModel):
    id: UUID
    document_id: UUID
    version: int
    kind: str
    number: str
    difference: str
    found_at: datetime


class AgreementTold(BaseModel):
    agreed: int
    refused: int
    unaudited: int
    in_flight: int
    different: int
    as_of: datetime
    differences: list[DifferenceTold] | None


DIFFERENCES = Listing(
    name="differences",
    source="differences d",
    organisation="d.organisation_id",
    key="d.id",
    columns=(
        Column("id", "d.id", kind="uuid", export=False),
        Column("document_id", "d.document_id", kind="uuid", filter=True, export=False),
        Column("version", "d.version", kind="integer", zh="版本", en="Version"),
        Column("kind", "d.kind", filter=True, zh="单据类型", en="Kind", words=DOCUMENT_WORDS),
        Column("number", "d.number", filter=True, zh="单号", en="Number"),
        Column("difference", "d.difference", filter=True, zh="差异", en="Difference", words=DIFFERENCE_WORDS),
        Column("figures", "d.figures", kind="json", zh="各账所记", en="What the books say", in_words=figures_in_words),
        Column("found_at", "d.found_at", kind="timestamp", filter=True, sort=True, zh="发现时间", en="Found at"),
    ),
    default_sort="-found_at",
    function=RISK_VIEW,
)


@router.get("/differences", openapi_extra=describe_list(DIFFERENCES))
async def list_differences(request: Request, caller: SignedIn) -> Response:
    """Differences that stand now; none when all is well."""
    caller.require(RISK_VIEW)
    return await answer_list(request, DIFFERENCES, caller)


@router.get("/documents/{document_id}")
async def read_document(request: Request, document_id: UUID, caller: SignedIn) -> Response:
    """What business, stock and finance say of every version of a document."""
    caller.require(RISK_VIEW)
    async with request.app.state.database.connection() as connection:
        versions = await load_document(connection, caller.organisation_id, document_id)
    if not versions:
        raise NOT_FOUND()
    return respond({"document_id": document_id, "versions": [show_books(kept) for kept in versions]})


@router.get("/agreement", response_model=AgreementTold)
async def read_agreement(request: Request, caller: SignedIn) -> Response:
    """How many document versions agree, were refused or un-audited, are in flight, or differ, for everybody.

    `differences`, the newest, are there for those who may see risk; for others it is null.
    """
    state = request.app.state
    figures = await state.agreement.figures(state.database, caller.organisation_id)
    return respond({**figures, "differences": await _newest(request, caller) if caller.may(RISK_VIEW) else None})


async def _newest(request: Request, caller: Caller) -> list[dict[str, Any]]:
    async with request.app.state.database.connection() as connection:
        return await newest_differences(connection, caller.organisation_id)
