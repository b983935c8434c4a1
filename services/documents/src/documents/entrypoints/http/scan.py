"""What a scanned code is: a product in one of its units, a document, or the deliveries of a piece or batch."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from chassis import Database, SignedIn, respond
from contracts import DOCUMENT_VIEW
from documents.storage.masters.find_scanned import find_scanned

router = APIRouter(tags=["scan"])


@router.get("/scan")
async def scan(
    request: Request, caller: SignedIn, code: Annotated[str, Query(min_length=1, max_length=200)]
) -> Response:
    """Everything that the code can mean, nothing when it means nothing; a return starts from `deliveries`."""
    caller.require(DOCUMENT_VIEW)
    database: Database = request.app.state.database
    async with database.connection() as connection:
        found = await find_scanned(connection, caller.organisation_id, code)
    return respond({"code": code, **found})
