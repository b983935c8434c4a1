"""Which product is at home where, over HTTP: list, and place many at once."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request
from pydantic import Field
from starlette.responses import Response

from chassis import Caller, IssuedCommand, SignedIn, answer_list, describe_list
from contracts import MASTER_EDIT, STOCK_COUNT
from inventory.domain.locations.check_placements import WantedPlacement
from inventory.entrypoints.http.location_listings import PLACEMENTS
from inventory.entrypoints.http.location_problems import problem_of_all
from inventory.entrypoints.http.locations import ITEMS_MAX, Below, Body, Code, announce
from inventory.use_cases.place_products import place_products

router = APIRouter(prefix="/placements", tags=["locations"])
Unplaced = Annotated[bool | None, Query(description="true: in stock, and at home nowhere")]


class ItemBody(Body):
    """`location`: the code of one in the warehouse; null takes the home away."""

    product_id: UUID
    location: Code | None


class BatchBody(Body):
    warehouse_id: UUID
    items: Annotated[tuple[ItemBody, ...], Field(min_length=1, max_length=ITEMS_MAX)]


@router.get("", openapi_extra=describe_list(PLACEMENTS))
async def list_placements(
    request: Request, caller: SignedIn, location: Below = None, unplaced: Unplaced = None
) -> Response:
    """Every product that has a home in a warehouse or lies there, in the order of the walk; without a home last."""
    return await answer_list(request, PLACEMENTS, caller, location, unplaced)


@router.post("/batches")
async def place(request: Request, command: IssuedCommand, body: BatchBody) -> Response:
    """All or nothing. `{"items": n}`: so many products were named."""
    _require_placing(command.caller)
    items = [WantedPlacement(one.product_id, one.location) for one in body.items]
    async with command.transaction() as connection:
        findings = await place_products(connection, command.caller.organisation_id, body.warehouse_id, items)
        if findings:
            raise problem_of_all(findings)
        announce(request, command, connection, body.warehouse_id)
        return await command.answer(connection, 200, {"items": len(items)})


def _require_placing(caller: Caller) -> None:
    """Who keeps cards, or who counts."""
    if not caller.may(STOCK_COUNT):
        caller.require(MASTER_EDIT)
