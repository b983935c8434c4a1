"""Search over HTTP: products while one types."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from chassis import Database, SignedIn, respond
from contracts import MASTER_VIEW
from documents.entrypoints.http.found import ProductsFound
from documents.use_cases.search_products import search_products

router = APIRouter(tags=["search"])
Asked = Annotated[str, Query(min_length=1, max_length=100, pattern=r"\S")]


@router.get("/products/search", response_model=ProductsFound)
async def search(
    request: Request, caller: SignedIn, q: Asked, limit: Annotated[int, Query(ge=1, le=50)] = 10
) -> Response:
    """Active products by code, barcode, name, pinyin or its initials; every word must be there; the best first."""
    caller.require(MASTER_VIEW)
    database: Database = request.app.state.database
    async with database.connection() as connection:
        items = await search_products(connection, caller.organisation_id, q, limit)
    return respond({"q": q, "items": items})
