"""Locations and what is at home there, over HTTP, and counts of one location or of goods without a home."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest

from chassis import Hub, Settings
from chassis.testing import TokenSigner, grant, running
from contracts import MASTER_EDIT, STOCK_COUNT, STOCK_VIEW, ProductChanged, Valuation, WarehouseChanged, new_id
from inventory.entrypoints.events import SUBSCRIPTIONS
from inventory.main import create_app
from messaging import Delivery

PLAN = {"A": "A-01", "B": "A-01-03", "C": "A-010", "D": "B-02"}
"""Where products are at home; E lies there and has no home, F is at home at A-01 and none is there."""


@dataclass
class Store:
    """A served inventory with a warehouse and a second one, and products by code."""

    app: Any
    client: httpx.AsyncClient
    house: Any
    other: Any

    async def hear(self, *events: Any) -> None:
        handlers = {kind: handler for one in SUBSCRIPTIONS for kind, handler in one.handlers.items()}
        for event in events:
            delivery: Delivery[Any] = Delivery(event, "documents", 1, 0, 0, "", new_id(), datetime.now(UTC), None)
            async with self.app.state.database.transaction() as connection:
                await handlers[type(event)](connection, [delivery])

    @property
    def warehouse(self) -> str:
        return str(self.house.warehouse_id)

    def product(self, code: str) -> str:
        return str(self.house.products[code])

    async def locate(self, *codes: str, warehouse: str | None = None) -> list[dict[str, Any]]:
        items = [{"warehouse_id": warehouse or self.warehouse, "code": code, "name": None} for code in codes]
        answer = await self.client.post("/locations/batches", json={"items": items})
        assert answer.status_code == 200, answer.text
        rows: list[dict[str, Any]] = answer.json()["items"]
        return rows

    async def place(self, homes: dict[str, str | None]) -> httpx.Response:
        items = [{"product_id": self.product(code), "location": location} for code, location in homes.items()]
        return await self.client.post("/placements/batches", json={"warehouse_id": self.warehouse, "items": items})

    async def listed(self, path: str, **asked: Any) -> list[dict[str, Any]]:
        answer = await self.client.get(path, params=asked)
        assert answer.status_code == 200, answer.text
        rows: list[dict[str, Any]] = answer.json()["items"]
        return rows

    async def homes(self, **asked: Any) -> dict[str, str | None]:
        return {row["product_code"]: row["location"] for row in await self.listed("/placements", **asked)}

    async def count(self, **scope: Any) -> httpx.Response:
        return await self.client.post("/count-sheets", json={"warehouse_id": self.warehouse, **scope})

    async def walk(self, **scope: Any) -> list[tuple[str, str | None]]:
        """What a new sheet of this scope has, in the order of the walk."""
        sheet = await self.count(**scope)
        assert sheet.status_code == 201, sheet.text
        items = await self.listed(f"/count-sheets/{sheet.json()['id']}/items", sort="location")
        return [(item["product_code"], item["location"]) for item in items]


def product_changed(house: Any, code: str) -> ProductChanged:
    return ProductChanged(
        organisation_id=house.organisation_id,
        product_id=house.products.setdefault(code, new_id()),
        version=1,
        code=code,
        name=f"Product {code}",
        barcode=None,
        unit="piece",
        decimals=0,
        tax_rate=Decimal(0),
        valuation=Valuation.MOVING_AVERAGE,
        in_stock_accounting=True,
        is_service=False,
        card_cost=None,
        active=True,
        category_path="tools/" if code in "AC" else "parts/",
    )


def warehouse_changed(house: Any, code: str) -> WarehouseChanged:
    return WarehouseChanged(
        organisation_id=house.organisation_id,
        warehouse_id=house.warehouse_id,
        version=1,
        code=code,
        name=code,
        allows_negative_stock=False,
        active=True,
    )


@asynccontextmanager
async def signed_in(dsn: str, organisation_id: Any, functions: list[str]) -> AsyncIterator[tuple[Any, Any]]:
    signer, person = TokenSigner(), new_id()
    app = create_app(Settings(database_url=dsn, roles="http"), key_source=signer.key_source)
    async with running(app) as client:
        await grant(app, organisation_id, person, functions)
        client.headers.update(signer.headers(organisation_id, person))
        yield app, client


@pytest.fixture
async def store(fresh_database: Callable[..., str], new_house: Callable[..., Any]) -> AsyncIterator[Store]:
    house = new_house()
    functions = [STOCK_VIEW, STOCK_COUNT, MASTER_EDIT]
    async with signed_in(fresh_database("places", service="inventory"), house.organisation_id, functions) as served:
        store = Store(*served, house, house.next_door())
        await store.hear(warehouse_changed(house, "W1"), warehouse_changed(store.other, "W2"))
        await store.hear(*(product_changed(house, code) for code in "ABCDEF"))
        await store.hear(*(house.audited(house.receipt("10", "1", code)) for code in "ABCDE"))
        yield store


@pytest.fixture
async def shelved(store: Store) -> Store:
    await store.locate("A", "A-01", "A-01-03", "A-010", "B-02")
    assert (await store.place({**PLAN, "F": "A-01"})).json() == {"items": 5}
    return store


async def test_a_location_is_added_read_and_changed(store: Store) -> None:
    body = {"warehouse_id": store.warehouse, "code": "A-01", "name": "门边", "active": True}
    added = await store.client.post("/locations", json=body)
    assert (added.status_code, added.headers["etag"]) == (201, '"1"')
    assert added.json() | body | {"warehouse_code": "W1", "products": 0, "version": 1} == added.json()
    url = f"/locations/{added.json()['id']}"
    changed = {"code": "A-02", "name": None, "active": False}
    put = await store.client.put(url, json=changed, headers={"If-Match": '"1"'})
    assert (put.status_code, put.json()) == (200, added.json() | changed | {"version": 2})
    assert (await store.client.get(url)).json() == put.json()
    stale = await store.client.put(url, json=changed, headers={"If-Match": '"1"'})
    assert (stale.status_code, stale.json()["code"]) == (409, "stale_version")
    assert (await store.client.put(url, json=changed)).json()["code"] == "if_match_missing"
    assert (await store.client.get(f"/locations/{new_id()}")).status_code == 404
    gone = await store.client.put(f"/locations/{new_id()}", json=changed, headers={"If-Match": '"1"'})
    assert gone.status_code == 404


async def test_a_batch_adds_and_renames_and_twice_is_once(store: Store) -> None:
    first = await store.locate("A-01", "A-02")
    assert await store.locate("A-01", "A-02") == first
    item = {"warehouse_id": store.warehouse, "code": "A-02", "name": "Top"}
    [renamed] = (await store.client.post("/locations/batches", json={"items": [item]})).json()["items"]
    assert (renamed["id"], renamed["version"], renamed["name"]) == (first[1]["id"], 2, "Top")


async def test_the_list_is_a_walk_and_knows_what_lies_below(shelved: Store) -> None:
    await shelved.locate("A-01", warehouse=str(shelved.other.warehouse_id))
    rows = await shelved.listed("/locations", warehouse_id=shelved.warehouse)
    assert [(row["code"], row["products"]) for row in rows] == [
        ("A", 0),
        ("A-01", 2),
        ("A-01-03", 1),
        ("A-010", 1),
        ("B-02", 1),
    ]
    below = await shelved.listed("/locations", warehouse_id=shelved.warehouse, below="A-01")
    assert [row["code"] for row in below] == ["A-01", "A-01-03"]
    assert [row["code"] for row in await shelved.listed("/locations", q="02")] == ["B-02"]
    assert await shelved.listed("/locations", q="%") == []
    pages, cursor = [], None
    while True:
        asked: dict[str, Any] = {"limit": 2, "sort": "code", **({"cursor": cursor} if cursor else {})}
        page = (await shelved.client.get("/locations", params=asked)).json()
        pages += [row["code"] for row in page["items"]]
        if (cursor := page["next_cursor"]) is None:
            break
    assert pages == ["A", "A-01", "A-01", "A-01-03", "A-010", "B-02"]


@pytest.mark.parametrize(
    ("change", "status", "code", "pointer"),
    [
        ({"code": "A--1"}, 422, "location_code_wrong", "/code"),
        ({"code": "A 1"}, 422, "location_code_wrong", "/code"),
        ({"code": "A" * 41}, 422, "location_code_wrong", "/code"),
        ({"code": "B-02"}, 409, "location_code_taken", "/code"),
        ({"warehouse_id": str(new_id())}, 422, "warehouse_unknown", "/warehouse_id"),
    ],
)
async def test_locations_that_cannot_be(
    shelved: Store, change: dict[str, Any], status: int, code: str, pointer: str
) -> None:
    body = {"warehouse_id": shelved.warehouse, "code": "C", "name": None, "active": True, **change}
    await expect(await shelved.client.post("/locations", json=body), status, code, pointer)
    if "code" in change:
        [c] = await shelved.locate("C")
        put = {"code": change["code"], "name": None, "active": True}
        answer = await shelved.client.put(f"/locations/{c['id']}", json=put, headers={"If-Match": '"1"'})
        await expect(answer, status, code, pointer)


async def expect(answer: httpx.Response, status: int, code: str, pointer: str) -> None:
    """One problem, with words in both languages."""
    [error] = answer.json()["errors"]
    assert (answer.status_code, error["code"], error["pointer"]) == (status, code, pointer)


async def test_a_batch_is_all_or_nothing(store: Store) -> None:
    items = [{"warehouse_id": store.warehouse, "code": code, "name": None} for code in ("A", "A", "B-")]
    refused = await store.client.post("/locations/batches", json={"items": items})
    assert [(one["code"], one["pointer"]) for one in refused.json()["errors"]] == [
        ("location_code_twice", "/items/1/code"),
        ("location_code_wrong", "/items/2/code"),
    ]
    assert await store.listed("/locations") == []


async def test_a_location_with_goods_stays_in_use(shelved: Store) -> None:
    [row] = [one for one in await shelved.listed("/locations") if one["code"] == "B-02"]
    body = {"code": "B-02", "name": None, "active": False}
    seen = {"If-Match": '"1"', "Accept-Language": "zh-CN"}
    refused = await shelved.client.put(f"/locations/{row['id']}", json=body, headers=seen)
    await expect(refused, 409, "location_in_use", "/active")
    assert "1 种商品" in refused.json()["detail"]
    renamed = await shelved.client.put(
        f"/locations/{row['id']}", json=body | {"code": "B-03", "active": True}, headers={"If-Match": '"1"'}
    )
    assert renamed.json()["products"] == 1
    assert (await shelved.homes())["D"] == "B-03"
    await shelved.place({"D": None})
    closed = await shelved.client.put(
        f"/locations/{row['id']}", json=body | {"code": "B-03"}, headers={"If-Match": '"2"'}
    )
    assert (closed.status_code, closed.json()["active"]) == (200, False)
    await expect(await shelved.place({"D": "B-03"}), 409, "location_inactive", "/items/0/location")
    assert [row["code"] for row in await shelved.listed("/locations", active="false")] == ["B-03"]


async def test_homes_are_listed_in_the_order_of_the_walk(shelved: Store) -> None:
    rows = await shelved.listed("/placements")
    assert [(row["product_code"], row["location"], row["on_hand"]) for row in rows] == [
        ("A", "A-01", "10.000000"),
        ("F", "A-01", "0"),
        ("B", "A-01-03", "10.000000"),
        ("C", "A-010", "10.000000"),
        ("D", "B-02", "10.000000"),
        ("E", None, "10.000000"),
    ]
    assert await shelved.homes(location="A-01") == {"A": "A-01", "F": "A-01", "B": "A-01-03"}
    assert await shelved.homes(unplaced="true") == {"E": None}
    assert list(await shelved.homes(sort="-product_code")) == ["F", "E", "D", "C", "B", "A"]
    assert await shelved.homes(product_id=shelved.product("C")) == {"C": "A-010"}
    assert await shelved.homes(warehouse_id=str(shelved.other.warehouse_id)) == {}
    stock = await shelved.listed("/balances", location="A-01")
    assert {(row["product_code"], row["location"]) for row in stock} == {("A", "A-01"), ("B", "A-01-03")}
    assert {row["location"] for row in await shelved.listed("/balances", product_code="E")} == {None}


@pytest.mark.parametrize(
    ("homes", "status", "code", "pointer"),
    [
        ({"E": "A-02"}, 422, "location_unknown", "/items/0/location"),
        ({"A": "B-02", "E": "W2-01"}, 422, "location_of_other_warehouse", "/items/1/location"),
    ],
)
async def test_placements_that_cannot_be(
    shelved: Store, homes: dict[str, str | None], status: int, code: str, pointer: str
) -> None:
    await shelved.locate("W2-01", warehouse=str(shelved.other.warehouse_id))
    await expect(await shelved.place(homes), status, code, pointer)
    assert (await shelved.homes())["A"] == "A-01"


async def test_placements_of_what_is_not_known(shelved: Store) -> None:
    items = [{"product_id": str(new_id()), "location": "A-01"}]
    answer = await shelved.client.post("/placements/batches", json={"warehouse_id": shelved.warehouse, "items": items})
    await expect(answer, 422, "product_unknown", "/items/0/product_id")
    answer = await shelved.client.post("/placements/batches", json={"warehouse_id": str(new_id()), "items": items})
    await expect(answer, 422, "warehouse_unknown", "/warehouse_id")


async def test_two_people_place_at_once(shelved: Store) -> None:
    """Many times, in opposite orders, with and without homes: nobody fails, and one of them was the last."""
    there: dict[str, str | None] = {"A": "A-01", "B": "B-02", "E": "A-01"}
    back: dict[str, str | None] = {"E": None, "B": "A-010", "A": "B-02"}
    answers = await asyncio.gather(*(shelved.place(homes) for homes in [there, back] * 8))
    assert {answer.status_code for answer in answers} == {200}
    homes = await shelved.homes()
    assert {code: homes[code] for code in there} in (there, back)


async def test_a_home_is_given_while_its_location_goes_out_of_use(store: Store) -> None:
    [row] = await store.locate("A")
    body, seen = {"code": "A", "name": None, "active": False}, {"If-Match": '"1"'}
    placed, closed = await asyncio.gather(
        store.place({"A": "A"}), store.client.put(f"/locations/{row['id']}", json=body, headers=seen)
    )
    assert {placed.status_code, closed.status_code} == {200, 409}


async def test_a_count_takes_what_is_at_the_place_or_below(shelved: Store) -> None:
    assert await shelved.walk() == [("A", "A-01"), ("B", "A-01-03"), ("C", "A-010"), ("D", "B-02"), ("E", None)]
    assert await shelved.walk(location="A-01") == [("A", "A-01"), ("B", "A-01-03")]
    assert await shelved.walk(location="B") == [("D", "B-02")]
    assert await shelved.walk(unplaced=True) == [("E", None)]
    assert await shelved.walk(location="A", category_path="tools/") == [("A", "A-01"), ("C", "A-010")]
    assert await shelved.walk(location="A-01", product_ids=[shelved.product(code) for code in "ACF"]) == [
        ("A", "A-01"),
        ("F", "A-01"),
    ]
    sheets = await shelved.listed("/count-sheets", sort="id")
    assert [(sheet["location"], sheet["unplaced"]) for sheet in sheets][1:4] == [
        ("A-01", False),
        ("B", False),
        (None, True),
    ]
    one = (await shelved.client.get(f"/count-sheets/{sheets[1]['id']}")).json()
    assert (one["location"], one["unplaced"]) == ("A-01", False)


async def test_a_sheet_keeps_its_walk_and_finds_of_elsewhere_come_on_it(shelved: Store) -> None:
    sheet = (await shelved.count(location="A-01")).json()
    await shelved.place({"A": "B-02"})
    entry = {"entry_id": str(new_id()), "quantity": "1", "counted_at": datetime.now(UTC).isoformat()}
    entries = [{**entry, "product_id": shelved.product("C")}]
    assert (await shelved.client.post(f"/count-sheets/{sheet['id']}/entries", json={"entries": entries})).is_success
    items = await shelved.listed(f"/count-sheets/{sheet['id']}/items", sort="location")
    assert [(item["product_code"], item["location"]) for item in items] == [
        ("A", "A-01"),
        ("B", "A-01-03"),
        ("C", "A-010"),
    ]
    items = await shelved.listed(f"/count-sheets/{sheet['id']}/items", location="A-01")
    assert [item["product_code"] for item in items] == ["A", "B"]


@pytest.mark.parametrize(
    ("scope", "status", "code", "pointer"),
    [
        ({"location": "Z"}, 422, "location_unknown", "/location"),
        ({"location": "A-0"}, 422, "location_unknown", "/location"),
        ({"location": "A-01", "unplaced": True}, 422, "unplaced_with_location", "/unplaced"),
    ],
)
async def test_counts_that_cannot_start(
    shelved: Store, scope: dict[str, Any], status: int, code: str, pointer: str
) -> None:
    await expect(await shelved.count(**scope), status, code, pointer)
    assert (await shelved.count(location="A-01", category_path="food/")).json()["code"] == "nothing_to_count"
    assert await shelved.listed("/count-sheets") == []


async def test_who_may(shelved: Store) -> None:
    dsn, organisation_id = shelved.app.state.database.dsn, shelved.house.organisation_id
    location = {"warehouse_id": shelved.warehouse, "code": "C"}
    homes = {
        "warehouse_id": shelved.warehouse,
        "items": [{"product_id": shelved.product("A"), "location": "B-02"}],
    }
    table = [([STOCK_VIEW], 403, 403), ([STOCK_COUNT], 403, 200), ([MASTER_EDIT], 201, 200)]
    for functions, locating, placing in table:
        async with signed_in(dsn, organisation_id, functions) as (_, client):
            answers = [
                await client.post("/locations", json=location),
                await client.post("/placements/batches", json=homes),
            ]
            assert [answer.status_code for answer in answers] == [locating, placing], functions
    async with signed_in(dsn, new_id(), [STOCK_VIEW, MASTER_EDIT]) as (_, client):
        [row, *_] = await shelved.listed("/locations")
        assert (await client.get(f"/locations/{row['id']}")).status_code == 404
        assert [(await client.get(path)).json()["items"] for path in ("/locations", "/placements")] == [[], []]
        assert (await client.post("/locations", json=location)).json()["code"] == "warehouse_unknown"


async def test_whoever_looks_hears_of_it(store: Store) -> None:
    hub: Hub = store.app.state.hub
    with hub.listening(store.house.organisation_id) as listener:
        await store.locate("A")
        await store.place({"A": "A"})
        async with asyncio.timeout(20):
            changes = [await listener.next(), await listener.next()]
    assert [(change.kind, str(change.id)) for change in changes] == [("places", store.warehouse)] * 2


async def test_lists_as_files(shelved: Store) -> None:
    for path, head in (("/locations", "仓库编码,仓库,货位,名称,启用,商品数"), ("/placements", "仓库编码")):
        answer = await shelved.client.get(path, headers={"Accept": "text/csv", "Accept-Language": "zh-CN"})
        lines = answer.content.decode("utf-8-sig").splitlines()
        assert lines[0].startswith(head)
        assert "\U0010ffff" not in answer.text
