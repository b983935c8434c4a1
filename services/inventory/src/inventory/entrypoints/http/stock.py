"""What inventory answers: lists of stock, and the cost of a product."""

from uuid import UUID

from fastapi import APIRouter, Request
from starlette.responses import Response

from chassis import NOT_FOUND, SignedIn, answer_list, describe_list, respond
from contracts import STOCK_VIEW
from inventory.entrypoints.http.listings import BALANCES, BALANCES_AT, LAYERS, MOVEMENTS
from inventory.entrypoints.http.locations import Below
from inventory.storage.read_cost import read_cost

router = APIRouter()


@router.get("/balances", openapi_extra=describe_list(BALANCES))
async def list_balances(request: Request, caller: SignedIn, location: Below = None) -> Response:
    """On hand and its value per warehouse and product, and where in the warehouse to look."""
    if location is not None:
        return await answer_list(request, BALANCES_AT, caller, location)
    return await answer_list(request, BALANCES, caller)


@router.get("/movements", openapi_extra=describe_list(MOVEMENTS))
async def list_movements(request: Request, caller: SignedIn) -> Response:
    """The stock ledger with its running balance, newest first."""
    return await answer_list(request, MOVEMENTS, caller)


@router.get("/layers", openapi_extra=describe_list(LAYERS))
async def list_layers(request: Request, caller: SignedIn) -> Response:
    """FIFO receipts that still have goods."""
    return await answer_list(request, LAYERS, caller)


@router.get("/products/{product_id}/cost")
async def read_product_cost(
    request: Request, product_id: UUID, caller: SignedIn, warehouse: UUID | None = None
) -> Response:
    """Unit cost per warehouse: value / quantity, or the last known one where there is none on hand."""
    caller.require(STOCK_VIEW)
    async with request.app.state.database.connection() as connection:
        rows = await read_cost(connection, caller.organisation_id, product_id, warehouse)
    if not rows:
        raise NOT_FOUND()
    return respond({"product_id": product_id, "warehouses": [dict(row) for row in rows]})
