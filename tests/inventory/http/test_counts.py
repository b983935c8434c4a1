"""Counting over HTTP while the warehouse works on, from several devices, and what it makes of variances."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import httpx
import pytest

from chassis import Hub, Settings
from chassis.testing import TokenSigner, grant, running
from contracts import (
    STOCK_COUNT,
    STOCK_VIEW,
    Direction,
    DocumentProposed,
    ProductChanged,
    Valuation,
    WarehouseChanged,
    decode,
    new_id,
)
from inventory.entrypoints.events import SUBSCRIPTIONS
from inventory.main import create_app
from messaging import Delivery


@dataclass
class Counting:
    """A served inventory with one product A of the house, and a person who may count."""

    app: Any
    client: httpx.AsyncClient
    house: Any

    async def hear(self, *events: Any) -> None:
        handlers = {kind: handler for one in SUBSCRIPTIONS for kind, handler in one.handlers.items()}
        for event in events:
            delivery: Delivery[Any] = Delivery(event, "documents", 1, 0, 0, "", new_id(), datetime.now(UTC), None)
            async with self.app.state.database.transaction() as connection:
                await handlers[type(event)](connection, [delivery])

    async def post(self, *documents: Any) -> None:
        await self.hear(*(self.house.audited(document) for document in documents))

    async def start(self, **more: Any) -> dict[str, Any]:
        body = {"warehouse_id": str(self.house.warehouse_id), **more}
        answer = await self.client.post("/count-sheets", json=body)
        assert answer.status_code == 201, answer.text
        sheet: dict[str, Any] = answer.json()
        return sheet

    async def count(self, sheet: dict[str, Any], quantity: str, **more: Any) -> httpx.Response:
        entry = {
            "entry_id": str(new_id()),
            "product_id": str(self.house.products["A"]),
            "quantity": quantity,
            "counted_at": datetime.now(UTC).isoformat(),
            **more,
        }
        return await self.client.post(f"/count-sheets/{sheet['id']}/entries", json={"entries": [entry]})

    async def close(self, sheet: dict[str, Any], **body: Any) -> httpx.Response:
        return await self.client.post(f"/count-sheets/{sheet['id']}/close", json=body)

    async def items(self, sheet: dict[str, Any]) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = (await self.client.get(f"/count-sheets/{sheet['id']}/items")).json()["items"]
        return items

    async def proposals(self) -> list[DocumentProposed]:
        async with self.app.state.database.connection() as connection:
            rows = await connection.fetch("SELECT ce_type, body FROM outbox ORDER BY id")
        events = [decode(row["ce_type"], row["body"]) for row in rows]
        return [event for event in events if isinstance(event, DocumentProposed)]


def product_changed(house: Any, code: str) -> ProductChanged:
    return ProductChanged(
        organisation_id=house.organisation_id,
        product_id=house.products.setdefault(code, new_id()),
        version=1,
        code=code,
        name=code,
        barcode=None,
        unit="piece",
        decimals=0,
        tax_rate=Decimal(0),
        valuation=Valuation.MOVING_AVERAGE,
        in_stock_accounting=True,
        is_service=False,
        card_cost=None,
        active=True,
        category_path=f"tools/{code}/",
    )


def warehouse_changed(house: Any, active: bool, version: int = 1) -> WarehouseChanged:
    return WarehouseChanged(
        organisation_id=house.organisation_id,
        warehouse_id=house.warehouse_id,
        version=version,
        code="W1",
        name="Main",
        allows_negative_stock=False,
        active=active,
    )


@asynccontextmanager
async def counted(dsn: str, house: Any, functions: list[str]) -> AsyncIterator[Counting]:
    signer, person = TokenSigner(), new_id()
    app = create_app(Settings(database_url=dsn, roles="http"), key_source=signer.key_source)
    async with running(app) as client:
        await grant(app, house.organisation_id, person, functions)
        client.headers.update(signer.headers(house.organisation_id, person))
        yield Counting(app, client, house)


@pytest.fixture
async def counting(fresh_database: Callable[..., str], new_house: Callable[..., Any]) -> AsyncIterator[Counting]:
    house = new_house()
    async with counted(fresh_database("counts", service="inventory"), house, [STOCK_VIEW, STOCK_COUNT]) as counting:
        await counting.hear(warehouse_changed(house, True), product_changed(house, "A"), product_changed(house, "B"))
        await counting.post(house.receipt("10", "3"), house.receipt("4", "5", "B"))
        yield counting


async def test_work_goes_on_while_people_count(counting: Counting) -> None:
    """Two bins are counted by two people; goods leave before the second bin is counted, and after."""
    sheet = await counting.start()
    assert (sheet["state"], sheet["items"]) == ("open", 2)
    await counting.post(counting.house.delivery("2"))
    assert (await counting.count(sheet, "5")).status_code == 200
    assert (await counting.count(sheet, "2")).status_code == 200
    await counting.post(counting.house.delivery("3"))
    [counted] = [one for one in await counting.items(sheet) if one["product_code"] == "A"]
    assert (counted["expected"], counted["counted"], counted["variance"]) == ("8.000000", "7.000000", "-1.000000")
    refused = await counting.close(sheet)
    assert (refused.status_code, refused.json()["code"]) == (422, "uncounted_undecided")
    closed = await counting.close(sheet, uncounted="keep", business_date="2010-12-02")
    assert (closed.status_code, closed.json()["variances"]) == (200, 1)
    [proposal] = await counting.proposals()
    [line] = proposal.lines
    figures = (line.product_id, line.direction, line.quantity)
    assert figures == (counting.house.products["A"], Direction.OUT, Decimal(1))
    assert (str(proposal.proposal_id), proposal.business_date.isoformat()) == (sheet["id"], "2010-12-02")


async def test_an_offline_queue_is_sent_twice_and_counts_once_at_its_own_instant(counting: Counting) -> None:
    sheet = await counting.start(product_ids=[str(counting.house.products["A"])])
    entry = {"entry_id": str(new_id()), "counted_at": datetime.now(UTC).isoformat()}
    await counting.post(counting.house.delivery("4"))
    for _ in range(2):
        assert (await counting.count(sheet, "10", **entry)).status_code == 200
    [item] = await counting.items(sheet)
    assert (item["expected"], item["counted"]) == ("10.000000", "10.000000")
    changed = await counting.count(sheet, "9", **entry)
    assert (changed.status_code, changed.json()["code"]) == (409, "entry_changed")
    assert (await counting.items(sheet))[0]["counted"] == "10.000000"


async def test_many_people_count_one_product_at_once(counting: Counting) -> None:
    sheet = await counting.start()
    answers = await asyncio.gather(*(counting.count(sheet, "1") for _ in range(20)))
    assert {answer.status_code for answer in answers} == {200}
    assert {one["counted"] for one in await counting.items(sheet)} == {"20.000000", None}


async def test_blind_rounds(counting: Counting) -> None:
    """Blind: the book is hidden while open. Beyond the threshold a second round is asked for, and alone counts."""
    sheet = await counting.start(blind=True, recount_above="2", product_ids=[str(counting.house.products["A"])])
    await counting.count(sheet, "5")
    [item] = await counting.items(sheet)
    assert (item["counted"], item["expected"], item["variance"], item["needs_recount"]) == (
        "5.000000",
        None,
        None,
        True,
    )
    refused = await counting.close(sheet)
    assert (refused.status_code, refused.json()["code"], refused.json()["count"]) == (409, "recount_needed", 1)
    assert (await counting.client.post(f"/count-sheets/{sheet['id']}/recounts", json={})).json() == {"items": 1}
    await counting.count(sheet, "9")
    assert (await counting.close(sheet)).json()["variances"] == 1
    [item] = await counting.items(sheet)
    assert (item["round"], item["expected"], item["variance"]) == (2, "10.000000", "-1.000000")
    entries = (await counting.client.get(f"/count-sheets/{sheet['id']}/entries")).json()["items"]
    assert [(one["round"], one["quantity"]) for one in entries] == [(1, "5.000000"), (2, "9.000000")]


async def test_a_wrong_entry_is_withdrawn_and_stays_to_be_seen(counting: Counting) -> None:
    sheet, entry_id = await counting.start(category_path="tools/A/"), str(new_id())
    await counting.count(sheet, "10")
    await counting.count(sheet, "90", entry_id=entry_id)
    url = f"/count-sheets/{sheet['id']}/entries/{entry_id}/withdraw"
    assert [(await counting.client.post(url)).status_code for _ in range(2)] == [200, 200]
    assert [one["counted"] for one in await counting.items(sheet)] == ["10.000000"]
    assert (await counting.client.post(url.replace(entry_id, str(new_id())))).json()["code"] == "entry_unknown"
    assert (await counting.close(sheet)).json()["variances"] == 0
    assert await counting.proposals() == []


async def test_an_ended_count_takes_nothing(counting: Counting) -> None:
    sheet = await counting.start()
    assert (await counting.client.post(f"/count-sheets/{sheet['id']}/cancel")).json()["state"] == "cancelled"
    refused = await counting.count(sheet, "1")
    assert (refused.status_code, refused.json()["code"]) == (409, "count_sheet_ended")
    assert (await counting.close(sheet)).json()["code"] == "count_sheet_ended"
    assert await counting.proposals() == []


@pytest.mark.parametrize(
    ("body", "status", "code", "pointer"),
    [
        ({"warehouse_id": str(new_id())}, 422, "warehouse_unknown", "/warehouse_id"),
        ({"product_ids": [str(new_id())]}, 422, "product_unknown", "/product_ids/0"),
        ({"category_path": "food/"}, 422, "nothing_to_count", None),
        ({"recount_above": 1}, 422, "decimal_text", "/recount_above"),
    ],
)
async def test_counts_that_cannot_start(
    counting: Counting, body: dict[str, Any], status: int, code: str, pointer: str | None
) -> None:
    body = {"warehouse_id": str(counting.house.warehouse_id), **body}
    refused = await counting.client.post("/count-sheets", json=body)
    errors = refused.json().get("errors", [{"code": refused.json()["code"], "pointer": None}])
    assert (refused.status_code, [(one["code"], one["pointer"]) for one in errors]) == (status, [(code, pointer)])
    assert (await counting.client.get("/count-sheets")).json()["items"] == []


async def test_a_warehouse_that_is_being_closed_is_not_counted(counting: Counting) -> None:
    await counting.hear(warehouse_changed(counting.house, False, 2))
    refused = await counting.client.post("/count-sheets", json={"warehouse_id": str(counting.house.warehouse_id)})
    assert (refused.status_code, refused.json()["code"]) == (409, "warehouse_inactive")


async def test_a_snapshot_tells_the_documents_between_it_and_a_count(counting: Counting) -> None:
    house = counting.house
    body = {"name": "周盘", "warehouse_ids": [str(house.warehouse_id)], "product_ids": [str(house.products["A"])]}
    taken = await counting.client.post("/snapshot-groups", json=body)
    assert (taken.status_code, taken.json()["items"], taken.json()["movements"]) == (201, 1, 1)
    delivery, other = house.delivery("3"), house.receipt("2", "3")
    await counting.post(delivery, other)
    url = f"/snapshot-groups/{taken.json()['id']}"
    counts = [{"warehouse_id": str(house.warehouse_id), "product_id": str(house.products["A"]), "quantity": "8"}]
    [row] = (await counting.client.post(f"{url}/comparisons", json={"counts": counts})).json()["items"]
    figures = [row[name] for name in ("snapshot", "moved", "expected", "counted", "difference")]
    assert figures == ["10.000000", "-1.000000", "9.000000", "8", "-1.000000"]
    between = [(one["number"], one["quantity"]) for one in row["documents"]]
    assert between == [(delivery.number, "-3.000000"), (other.number, "2.000000")]
    assert len((await counting.client.get(f"{url}/movements")).json()["items"]) == 1
    assert [one["quantity"] for one in (await counting.client.get(f"{url}/items")).json()["items"]] == ["10.000000"]


async def test_counting_needs_the_permission_and_stays_in_the_organisation(
    counting: Counting, fresh_database: Callable[..., str], new_house: Callable[..., Any]
) -> None:
    sheet = await counting.start()
    async with counted(fresh_database("other", service="inventory"), new_house(), [STOCK_VIEW]) as viewer:
        refused = await viewer.client.post("/count-sheets", json={"warehouse_id": str(new_id())})
        assert (refused.status_code, refused.json()["permission"]) == (403, STOCK_COUNT)
    signer, person, stranger = TokenSigner(), new_id(), new_id()
    app = create_app(Settings(database_url=counting.app.state.database.dsn, roles="http"), key_source=signer.key_source)
    async with running(app) as client:
        await grant(app, stranger, person, [STOCK_VIEW, STOCK_COUNT])
        client.headers.update(signer.headers(stranger, person))
        for path in ("", "/items", "/entries"):
            answer = await client.get(f"/count-sheets/{sheet['id']}{path}")
            assert answer.status_code == 404 or answer.json()["items"] == []
        closed = await client.post(f"/count-sheets/{sheet['id']}/close", json={"uncounted": "zero"})
        assert (closed.status_code, closed.json()["code"]) == (404, "count_sheet_unknown")


async def test_an_entry_of_yesterday_is_refused(counting: Counting) -> None:
    sheet = await counting.start()
    before = (datetime.now(UTC) - timedelta(days=1)).isoformat()
    refused = await counting.count(sheet, "1", counted_at=before)
    assert (refused.status_code, refused.json()["code"]) == (422, "counted_before_start")
    assert refused.json()["errors"][0]["pointer"] == "/entries/0/counted_at"


async def test_what_one_device_counts_another_hears(counting: Counting) -> None:
    hub: Hub = counting.app.state.hub
    with hub.listening(counting.house.organisation_id) as listener:
        sheet = await counting.start()
        await counting.count(sheet, "5")
        async with asyncio.timeout(20):
            changes = [await listener.next(), await listener.next()]
    assert [(change.kind, str(change.id)) for change in changes] == [("count_sheet", sheet["id"])] * 2
    assert "count_sheet" in counting.app.state.parts.live_functions
