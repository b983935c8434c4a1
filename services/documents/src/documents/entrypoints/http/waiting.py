"""The first screen over HTTP: what waits for me."""

from datetime import UTC, datetime

from fastapi import APIRouter, Request
from starlette.responses import Response

from chassis import Database, SignedIn, respond
from documents.entrypoints.http.told import Waiting
from documents.use_cases.tell_waiting import tell_waiting

router = APIRouter(tags=["waiting"])


@router.get("/waiting", response_model=Waiting)
async def waiting(request: Request, caller: SignedIn) -> Response:
    """Groups by what the caller may do; each `query` makes GET /documents show exactly these. Without rights: none."""
    database: Database = request.app.state.database
    async with database.connection() as connection:
        found = await tell_waiting(connection, caller)
    return respond({"as_of": datetime.now(UTC), "groups": found})
