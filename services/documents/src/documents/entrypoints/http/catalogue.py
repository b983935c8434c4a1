"""Categories, variants and price lists over HTTP."""

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import Field
from starlette.responses import Response

from chassis import Database, DateText, IssuedCommand, SignedIn, answer_list, describe_list, respond
from contracts import MASTER_EDIT, MASTER_VIEW, Price, Quantity
from documents.domain.cards.list_prices import Wanted as WantedPrice
from documents.domain.cards.list_prices import best_price
from documents.domain.cards.master_refusals import MasterRefusal
from documents.domain.cards.masters import CategoryCard, PriceListCard, PriceSide
from documents.domain.drafts.draft import Wanted
from documents.domain.words.finding import Finding
from documents.entrypoints.http.catalogue_listings import CATEGORIES, PRICE_ITEMS, PRICE_LISTS
from documents.entrypoints.http.problems import effect_of, problem_of, problem_of_all
from documents.storage.load_references import load_products
from documents.storage.masters.masters import CATEGORIES as CATEGORY_TABLE
from documents.storage.masters.masters import PRICE_LISTS as PRICE_LIST_TABLE
from documents.storage.masters.masters import MasterTable, read_master
from documents.storage.masters.price_items import PriceItem, load_prices
from documents.use_cases.keep_categories import add_category, change_category
from documents.use_cases.keep_price_lists import add_price_list, change_price_list, put_prices
from documents.use_cases.make_variants import make_variants

router = APIRouter(tags=["catalogue"])
ONE, NOTHING = Decimal(1), Decimal(0)


class AxesBody(Wanted):
    """The values of each axis, as `{"colour": ["red", "blue"], "size": ["M", "L"]}`."""

    axes: Annotated[dict[str, list[str]], Field(max_length=10)]


class PriceBody(Wanted):
    product_id: UUID
    unit: Annotated[str, Field(min_length=1, max_length=20)]
    min_quantity: Quantity = NOTHING
    price: Price


class PricesBody(Wanted):
    items: Annotated[tuple[PriceBody, ...], Field(max_length=10_000)]


@router.get("/categories", openapi_extra=describe_list(CATEGORIES))
async def list_categories(request: Request, caller: SignedIn) -> Response:
    return await answer_list(request, CATEGORIES, caller)


@router.post("/categories", status_code=201)
async def add(command: IssuedCommand, card: CategoryCard) -> Response:
    command.caller.require(MASTER_EDIT)
    async with effect_of(command) as connection:
        row = await add_category(connection, command.caller.organisation_id, card, _now())
        return await command.answer(connection, 201, _told(CATEGORY_TABLE, row))


@router.get("/categories/{key}")
async def read_category(request: Request, caller: SignedIn, key: UUID) -> Response:
    return await _read(request, caller, CATEGORY_TABLE, key)


@router.put("/categories/{key}")
async def change(command: IssuedCommand, key: UUID, card: CategoryCard) -> Response:
    """What lies below moves along, and every product there says its new place."""
    command.caller.require(MASTER_EDIT)
    expected, organisation_id = command.require_version(), command.caller.organisation_id
    async with effect_of(command) as connection:
        row = await change_category(connection, organisation_id, key, expected, card, _now())
        return await command.answer(connection, 200, _told(CATEGORY_TABLE, row))


@router.post("/products/{product_id}/variants", status_code=201)
async def add_variants(command: IssuedCommand, product_id: UUID, body: AxesBody) -> Response:
    """Every combination of the axes becomes a product of its own; those that are there stay as they are."""
    command.caller.require(MASTER_EDIT)
    async with effect_of(command) as connection:
        made = await make_variants(connection, command.caller.organisation_id, product_id, body.axes, _now())
        if isinstance(made, Finding):
            raise problem_of(made)
        items = [
            {"id": row["product_id"], **{name: row[name] for name in ("code", "name", "attributes")}} for row in made
        ]
        return await command.answer(connection, 201, {"items": items})


@router.get("/price-lists", openapi_extra=describe_list(PRICE_LISTS))
async def list_price_lists(request: Request, caller: SignedIn) -> Response:
    return await answer_list(request, PRICE_LISTS, caller)


@router.post("/price-lists", status_code=201)
async def add_list(command: IssuedCommand, card: PriceListCard) -> Response:
    command.caller.require(MASTER_EDIT)
    async with effect_of(command) as connection:
        row = await add_price_list(connection, command.caller.organisation_id, card, _now())
        return await command.answer(connection, 201, _told(PRICE_LIST_TABLE, row))


@router.get("/price-lists/{key}")
async def read_list(request: Request, caller: SignedIn, key: UUID) -> Response:
    return await _read(request, caller, PRICE_LIST_TABLE, key)


@router.put("/price-lists/{key}")
async def change_list(command: IssuedCommand, key: UUID, card: PriceListCard) -> Response:
    command.caller.require(MASTER_EDIT)
    expected, organisation_id = command.require_version(), command.caller.organisation_id
    async with effect_of(command) as connection:
        row = await change_price_list(connection, organisation_id, key, expected, card, _now())
        return await command.answer(connection, 200, _told(PRICE_LIST_TABLE, row))


@router.get("/price-lists/{key}/items", openapi_extra=describe_list(PRICE_ITEMS))
async def list_items(request: Request, caller: SignedIn, key: UUID) -> Response:
    return await answer_list(request, PRICE_ITEMS, caller, key)


@router.put("/price-lists/{key}/items")
async def put_items(command: IssuedCommand, key: UUID, body: PricesBody) -> Response:
    """All prices of the list anew; the list's next version."""
    command.caller.require(MASTER_EDIT)
    expected, organisation_id = command.require_version(), command.caller.organisation_id
    items = [PriceItem(one.product_id, one.unit, one.min_quantity, one.price) for one in body.items]
    async with effect_of(command) as connection:
        row = await put_prices(connection, organisation_id, key, expected, items, _now())
        return await command.answer(connection, 200, _told(PRICE_LIST_TABLE, row))


@router.get("/prices")
async def price_of(
    request: Request,
    caller: SignedIn,
    product_id: UUID,
    side: PriceSide,
    partner_id: UUID | None = None,
    on: DateText | None = None,
    unit: str | None = None,
    quantity: Quantity = ONE,
) -> Response:
    """What the lists say for so much of a product; `price` null: they say nothing."""
    caller.require(MASTER_VIEW)
    database: Database = request.app.state.database
    async with database.connection() as connection:
        products = await load_products(connection, caller.organisation_id, [product_id])
        partners = [partner_id] if partner_id else []
        prices = await load_prices(connection, caller.organisation_id, products, partners)
    if product_id not in products:
        raise problem_of(Finding(MasterRefusal.UNKNOWN, "", {"id": product_id}))
    product = products[product_id]
    units = {product.card.unit: ONE, **product.units}
    asked = unit or product.card.unit
    if asked not in units:
        raise problem_of(Finding(MasterRefusal.UNIT_UNKNOWN, "/unit", {"code": product.card.code, "unit": asked}))
    wanted = WantedPrice(asked, quantity, units[asked])
    found = best_price(prices.get(product_id, ()), side, partner_id, on or caller.day_of(_now()), wanted, units)
    return respond(
        {"price": found[0] if found else None, "unit": asked, "price_list": found[1].code if found else None}
    )


async def _read(request: Request, caller: SignedIn, table: MasterTable, key: UUID) -> Response:
    caller.require(MASTER_VIEW)
    database: Database = request.app.state.database
    async with database.connection() as connection:
        row = await read_master(connection, table, caller.organisation_id, key)
    return respond(_told(table, row or [Finding(MasterRefusal.UNKNOWN, "", {"id": key})]))


def _told(table: MasterTable, row: Mapping[str, Any] | list[Finding]) -> dict[str, Any]:
    """Raises the findings as a problem."""
    if isinstance(row, list):
        raise problem_of_all(row)
    return {"id": row[table.key], "version": row["version"]} | {name: row[name] for name in table.columns}


def _now() -> datetime:
    return datetime.now(UTC)
