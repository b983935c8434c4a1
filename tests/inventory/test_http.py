"""The lists of stock over HTTP, with a second organisation planted."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest

from chassis import Settings
from chassis.testing import TokenSigner, grant, running
from contracts import STOCK_VIEW, ProductChanged, Valuation, WarehouseChanged, new_id
from inventory.entrypoints.events import SUBSCRIPTIONS
from inventory.main import create_app
from messaging import Delivery


def product_changed(house: Any, version: int, name: str) -> ProductChanged:
    return ProductChanged(
        organisation_id=house.organisation_id,
        product_id=house.products["A"],
        version=version,
        code="A",
        name=name,
        barcode=None,
        unit="piece",
        decimals=0,
        tax_rate=Decimal(0),
        valuation=Valuation.FIFO,
        in_stock_accounting=True,
        is_service=False,
        card_cost=None,
        active=True,
    )


def warehouse_changed(house: Any) -> WarehouseChanged:
    return WarehouseChanged(
        organisation_id=house.organisation_id,
        warehouse_id=house.warehouse_id,
        version=1,
        code="W1",
        name="Main",
        allows_negative_stock=False,
        active=True,
    )


async def hear(app: Any, *events: Any) -> None:
    handlers = {kind: handler for one in SUBSCRIPTIONS for kind, handler in one.handlers.items()}
    for event in events:
        delivery: Delivery[Any] = Delivery(event, "documents", 1, 0, 0, "", new_id(), datetime.now(UTC), None)
        async with app.state.database.transaction() as connection:
            await handlers[type(event)](connection, [delivery])


@asynccontextmanager
async def served(dsn: str, house: Any, functions: list[str]) -> AsyncIterator[tuple[Any, httpx.AsyncClient]]:
    signer, person = TokenSigner(), new_id()
    app = create_app(Settings(database_url=dsn, roles="http"), key_source=signer.key_source)
    async with running(app) as client:
        await grant(app, house.organisation_id, person, functions)
        client.headers.update(signer.headers(house.organisation_id, person))
        yield app, client


async def test_lists(fresh_database: Callable[..., str], new_house: Callable[..., Any]) -> None:
    house, other = new_house(Valuation.FIFO), new_house(Valuation.FIFO)
    async with served(fresh_database("http", service="inventory"), house, [STOCK_VIEW]) as (app, client):
        documents = [house.receipt("10", "3"), house.receipt("5", "4"), house.delivery("12")]
        await hear(app, *(house.audited(document) for document in documents), other.audited(other.receipt("1", "1")))
        await hear(app, product_changed(house, 2, "Teapot"), product_changed(house, 1, "Pot"), warehouse_changed(house))
        balances = (await client.get("/balances", params={"product_code": "A"})).json()["items"]
        assert [(one["product_name"], one["quantity"], one["value"], one["unit_cost"]) for one in balances] == [
            ("Teapot", "3.000000", "12.00", "4.000000")
        ]
        for asked, count in (({"has_stock": "true"}, 1), ({"has_stock": "false"}, 0), ({"below_zero": "true"}, 0)):
            assert len((await client.get("/balances", params=asked)).json()["items"]) == count, asked
        movements = (await client.get("/movements", params={"warehouse_code": "W1"})).json()["items"]
        assert [(one["quantity"], one["quantity_after"], one["value_after"]) for one in movements] == [
            ("-12.000000", "3.000000", "12.00"),
            ("5.000000", "15.000000", "50.00"),
            ("10.000000", "10.000000", "30.00"),
        ]
        layers = (await client.get("/layers")).json()["items"]
        assert [(one["remaining_quantity"], one["document_number"]) for one in layers] == [
            ("3.000000", documents[1].number)
        ]
        cost = (await client.get(f"/products/{house.products['A']}/cost")).json()
        assert [one["unit_cost"] for one in cost["warehouses"]] == ["4.000000"]
        assert (await client.get(f"/products/{other.products['A']}/cost")).status_code == 404


@pytest.mark.parametrize("path", ["/balances", "/movements", "/layers", f"/products/{new_id()}/cost"])
async def test_only_with_the_right(
    path: str, fresh_database: Callable[..., str], new_house: Callable[..., Any]
) -> None:
    async with served(fresh_database("http", service="inventory"), new_house(), []) as (_, client):
        refused = await client.get(path)
        assert (refused.status_code, refused.json()["code"]) == (403, "permission_missing")
