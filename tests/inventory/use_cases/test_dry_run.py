"""Dry runs: exact movements, costs and layers, later costs that would change, who stands in the way; nothing kept."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date
from typing import Any

import httpx
import pytest

from chassis import Settings
from chassis.testing import TokenSigner, grant, running
from contracts import DOCUMENT_UNAUDIT, STOCK_VIEW, Document, DocumentKind, Valuation, audit_function, new_id
from inventory.main import create_app

K = DocumentKind
COUNTS_SQL = "SELECT (SELECT count(*) FROM movements), (SELECT count(*) FROM outbox), (SELECT count(*) FROM postings)"
Ask = Callable[..., Any]


def on_day(document: Document, day: int) -> Document:
    return document.model_copy(update={"business_date": date(2010, 12, day)})


@asynccontextmanager
async def asking(desk: Any, house: Any, functions: list[str]) -> AsyncIterator[Ask]:
    signer, person = TokenSigner(), new_id()
    app = create_app(Settings(database_url=desk.dsn, roles="http"), key_source=signer.key_source)
    async with running(app) as client:
        await grant(app, house.organisation_id, person, functions)
        client.headers.update(signer.headers(house.organisation_id, person))

        async def ask(document: Document, action: str = "audit") -> httpx.Response:
            before = tuple(await desk.pool.fetchrow(COUNTS_SQL))
            body = {"action": action, "document": document.model_dump(mode="json")}
            answer = await client.post("/dry-runs", json=body)
            assert tuple(await desk.pool.fetchrow(COUNTS_SQL)) == before
            return answer

        yield ask


async def test_an_audit_is_told_with_its_layers(desk: Any, new_house: Callable[..., Any]) -> None:
    house = new_house(Valuation.FIFO)
    receipts = [house.receipt("2", "10"), house.receipt("2", "20")]
    await desk.post(house, *receipts)
    async with asking(desk, house, [audit_function(K.SALES_DELIVERY)]) as ask:
        delivery = house.delivery("3")
        told = (await ask(delivery)).json()
        assert [(one["quantity"], one["cost"]) for one in told["movements"]] == [("-3.000000", "-40.00")]
        assert (told["refusal"], told["later"], told["true_ups"]) == (None, [], [])
        layers = [
            (one["receipt_id"], one["quantity"], one["value"], one["remaining_quantity"]) for one in told["layers"]
        ]
        assert [(one[0], *(float(figure) for figure in one[1:])) for one in layers] == [
            (str(receipts[0].document_id), -2, -20, 0),
            (str(receipts[1].document_id), -1, -20, 1),
        ]
        again = (await desk.post(house, delivery))[0]
        assert [str(one.cost) for one in again.movements] == ["-40.00"]
        decided = await ask(delivery)
        assert (decided.status_code, decided.json()["code"]) == (409, "already_decided")


async def test_a_refusal_names_every_shortage(desk: Any, new_house: Callable[..., Any]) -> None:
    house = new_house()
    async with asking(desk, house, [STOCK_VIEW]) as ask:
        refusal = (await ask(house.delivery("3", "4"))).json()["refusal"]
        assert refusal["reason"] == "insufficient_stock"
        assert [(one["wanted"], one["available"]) for one in refusal["shortages"]] == [("7.000000", "0.000000")] * 2


async def test_later_costs_and_margins_are_told(desk: Any, new_house: Callable[..., Any]) -> None:
    """A receipt dated before a delivery would have made it dearer, and its return, and what was made of it."""
    house = new_house()
    delivery = on_day(house.delivery("5"), 5)
    await desk.post(house, on_day(house.receipt("10", "10"), 1), delivery, on_day(house.return_of(delivery, "1"), 7))
    async with asking(desk, house, [STOCK_VIEW]) as ask:
        told = (await ask(on_day(house.receipt("10", "20"), 2))).json()
        later = [(one["kind"], one["old_cost"], one["new_cost"], one["margin_effect"]) for one in told["later"]]
        assert later == [
            ("sales_delivery", "-50.00", "-75.00", "-25.00"),
            ("sales_return", "10.00", "15.00", "5.00"),
        ]
        assert (await ask(on_day(house.receipt("10", "20"), 9))).json()["later"] == []


async def test_a_return_that_is_tried_finds_its_origin(desk: Any, new_house: Callable[..., Any]) -> None:
    house = new_house()
    delivery, other = on_day(house.delivery("5"), 2), on_day(house.delivery("5"), 9)
    await desk.post(house, on_day(house.receipt("10", "10"), 1), delivery, on_day(house.receipt("5", "40"), 4), other)
    async with asking(desk, house, [STOCK_VIEW]) as ask:
        told = (await ask(on_day(house.return_of(delivery, "5"), 5))).json()
        assert [(one["cost"]) for one in told["movements"]] == ["50.00"]
        assert [(one["old_cost"], one["new_cost"]) for one in told["later"]] == [("-125.00", "-100.00")]


async def test_an_unaudit_is_told(desk: Any, new_house: Callable[..., Any]) -> None:
    house = new_house()
    first, second = on_day(house.receipt("10", "10"), 1), on_day(house.receipt("10", "20"), 2)
    delivery = on_day(house.delivery("5"), 3)
    await desk.post(house, first, second, delivery)
    async with asking(desk, house, [DOCUMENT_UNAUDIT]) as ask:
        told = (await ask(second, "unaudit")).json()
        assert [(one["quantity"], one["cost"]) for one in told["movements"]] == [("-10.000000", "-200.00")]
        assert [(one["number"], one["old_cost"], one["new_cost"]) for one in told["later"]] == [
            (delivery.number, "-75.00", "-50.00")
        ]
        await desk.post(house, on_day(house.delivery("14"), 4))
        refusal = (await ask(first, "unaudit")).json()["refusal"]
        assert (refusal["reason"], len(refusal["dependents"])) == ("quantity_below_zero", 2)
        unknown = await ask(house.receipt("1", "1"), "unaudit")
        assert (unknown.status_code, unknown.json()["code"]) == (409, "not_posted")


@pytest.mark.parametrize(("action", "function"), [("audit", DOCUMENT_UNAUDIT), ("unaudit", "document.view")])
async def test_only_who_may_do_it_may_try_it(
    action: str, function: str, desk: Any, new_house: Callable[..., Any]
) -> None:
    house = new_house()
    async with asking(desk, house, [function]) as ask:
        refused = await ask(house.receipt("1", "1"), action)
        assert (refused.status_code, refused.json()["code"]) == (403, "permission_missing")
