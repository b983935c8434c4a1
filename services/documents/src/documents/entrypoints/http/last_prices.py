"""The price beside the line over HTTP: what these products cost the last time."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from chassis import Database, SignedIn, respond
from contracts import DOCUMENT_VIEW, DocumentKind
from documents.entrypoints.http.exchange_rates import CODE
from documents.entrypoints.http.told import LastPrices
from documents.storage.masters.last_prices import read_last_prices
from documents.storage.organisation_settings import read_book_currency

router = APIRouter(tags=["documents"])
_ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
IDS = Query(pattern=f"^{_ID}(,{_ID}){{0,199}}$", description="Ids with commas between them, up to 200")


@router.get("/last-prices", response_model=LastPrices)
async def last_prices(
    request: Request,
    caller: SignedIn,
    kind: DocumentKind,
    product_id: Annotated[str, IDS],
    partner_id: UUID | None = None,
    currency: Annotated[str | None, CODE] = None,
) -> Response:
    """Of audited documents on the side of `kind`: that partner's newest price, else anyone's; none if there is none.

    Of documents in `currency` only, without it of those in the book currency: no price is converted.
    """
    caller.require(DOCUMENT_VIEW)
    products = [UUID(one) for one in product_id.split(",")]
    database: Database = request.app.state.database
    async with database.connection() as connection:
        book = await read_book_currency(connection, caller.organisation_id) if currency else None
        asked = None if currency == book else currency
        items = await read_last_prices(connection, caller.organisation_id, kind, partner_id, products, asked)
    return respond({"items": items})
