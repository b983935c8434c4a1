"""Search over HTTP: products while one types, and everything from anywhere."""

from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from chassis import Database, SignedIn, respond
from contracts import DOCUMENT_VIEW, MASTER_VIEW
from documents.entrypoints.http.found import ProductsFound
from documents.entrypoints.http.told import Found
from documents.storage.lists.find_numbers import find_numbers
from documents.storage.masters.find_masters import find_masters
from documents.storage.masters.masters import PARTNERS, WAREHOUSES, MasterTable
from documents.use_cases.search_products import search_products
from messaging import Connection

router = APIRouter(tags=["search"])
EACH_MAX = 8
_CARD = ("code", "name", "name_en")
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


@router.get("/search", response_model=Found)
async def search_all(request: Request, caller: SignedIn, q: Asked) -> Response:
    """Documents by the beginning or end of the number, the day or the reference; products, partners, warehouses."""
    database: Database = request.app.state.database
    found: dict[str, Any] = {"q": q, "documents": [], "products": [], "partners": [], "warehouses": []}
    async with database.connection() as connection:
        if caller.may(DOCUMENT_VIEW):
            found["documents"] = await find_numbers(connection, caller.organisation_id, q.strip(), EACH_MAX)
        if caller.may(MASTER_VIEW):
            found |= await _cards(connection, caller.organisation_id, q)
    return respond(found)


async def _cards(connection: Connection, organisation_id: UUID, asked: str) -> dict[str, Any]:
    return {
        "products": await search_products(connection, organisation_id, asked, EACH_MAX),
        "partners": await _found(connection, PARTNERS, organisation_id, asked, (*_CARD, "roles")),
        "warehouses": await _found(connection, WAREHOUSES, organisation_id, asked, _CARD),
    }


async def _found(
    connection: Connection, table: MasterTable, organisation_id: UUID, asked: str, members: Sequence[str]
) -> list[dict[str, Any]]:
    rows = await find_masters(connection, table, organisation_id, asked, EACH_MAX)
    return [{"id": row[table.key]} | {name: row[name] for name in members} for row in rows]
