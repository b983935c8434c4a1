"""Reservations by hand over HTTP: all that is asked or 409 with pointers, once, and never twice the same goods."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any

import pytest
from tests.inventory.test_http import hear, served

from contracts import STOCK_RESERVE, STOCK_VIEW, DocumentKind, new_id

K = DocumentKind
Fresh = Callable[..., str]
House = Callable[..., Any]


@dataclass
class Shop:
    """10 pieces on hand, and an order of 6 and 6 that reserves nothing by itself."""

    client: Any
    house: Any
    order: Any

    def body(self, *quantities: str) -> dict[str, Any]:
        pairs = zip(self.order.lines, quantities, strict=False)
        lines = [{"line_id": str(line.line_id), "quantity": quantity} for line, quantity in pairs]
        return {"document_id": str(self.order.document_id), "lines": lines}

    async def reserve(self, *quantities: str, **headers: str) -> Any:
        return await self.client.post("/reservations", json=self.body(*quantities), headers=headers)

    async def release(self, *quantities: str) -> Any:
        return await self.client.post("/reservations/release", json=self.body(*quantities))


@pytest.fixture
async def shop(fresh_database: Fresh, new_house: House) -> AsyncIterator[Shop]:
    house = new_house()
    order = house.document(K.SALES_ORDER, [house.line("6", "1"), house.line("6", "1")])
    dsn = fresh_database("reservations", service="inventory")
    async with served(dsn, house, [STOCK_VIEW, STOCK_RESERVE]) as (app, client):
        await hear(app, house.audited(house.receipt("10", "1")), house.audited(order))
        yield Shop(client, house, order)


def errors(answer: Any) -> list[tuple[str, str, str]]:
    return [(one["code"], one["pointer"], one["possible"]) for one in answer.json()["errors"]]


async def test_more_and_less(shop: Shop) -> None:
    answer = await shop.reserve("6", "3")
    assert answer.status_code == 201, answer.text
    assert [(one["ordered"], one["reserved"]) for one in answer.json()["lines"]] == [
        ("6.000000", "6.000000"), ("6.000000", "3.000000")]  # fmt: skip
    answer = await shop.release("2")
    assert [one["reserved"] for one in answer.json()["lines"]] == ["4.000000", "3.000000"]
    listed = (await shop.client.get("/reservations")).json()["items"]
    assert [one["reserved"] for one in listed] == ["4.000000", "3.000000"]


async def test_over_available(shop: Shop) -> None:
    answer = await shop.reserve("6", "5")
    assert answer.status_code == 409
    assert errors(answer) == [("reservation_over_available", "/lines/1/quantity", "4.000000")]
    assert (await shop.client.get("/reservations")).json()["items"] == []


async def test_over_order_and_over_reserved(shop: Shop) -> None:
    assert errors(await shop.reserve("7")) == [("reservation_over_order", "/lines/0/quantity", "6.000000")]
    assert errors(await shop.release("1", "1")) == [
        ("release_over_reserved", "/lines/0/quantity", "0.000000"),
        ("release_over_reserved", "/lines/1/quantity", "0.000000"),
    ]


BAD: list[tuple[Callable[[Any], Any], int, str]] = [
    (lambda body: body | {"document_id": str(new_id())}, 404, "not_found"),
    (lambda body: body | {"lines": [{"line_id": str(new_id()), "quantity": "1"}]}, 409, "order_line_unknown"),
    (lambda body: body | {"lines": body["lines"] * 2}, 422, "line_twice"),
    (lambda body: body | {"lines": [body["lines"][0] | {"quantity": "0"}]}, 422, "quantity_not_positive"),
    (lambda body: body | {"lines": [body["lines"][0] | {"quantity": "-1"}]}, 422, "quantity_not_positive"),
    (lambda body: body | {"lines": [body["lines"][0] | {"quantity": 1}]}, 422, "decimal_text"),
    (lambda body: body | {"lines": []}, 422, "too_short"),
    (lambda body: body | {"why": "not"}, 422, "unknown_member"),
]


@pytest.mark.parametrize(("spoil", "status", "code"), BAD)
async def test_bad_input(spoil: Callable[[Any], Any], status: int, code: str, shop: Shop) -> None:
    answer = await shop.client.post("/reservations", json=spoil(shop.body("1")))
    told = answer.json()
    assert answer.status_code == status, told
    assert code in {told["code"], *(one["code"] for one in told.get("errors", []))}


async def test_the_same_key_reserves_once(shop: Shop) -> None:
    answers = [await shop.reserve("2", **{"Idempotency-Key": "k1"}) for _ in range(2)]
    assert [one.status_code for one in answers] == [201, 201]
    assert answers[0].json() == answers[1].json()


async def test_many_at_once_never_reserve_more_than_there_is(shop: Shop) -> None:
    answers = await asyncio.gather(*(shop.reserve("1", "1") for _ in range(12)))
    assert sorted(one.status_code for one in answers) == [201] * 5 + [409] * 7


async def test_only_with_the_right(fresh_database: Fresh, new_house: House) -> None:
    async with served(fresh_database("reservations", service="inventory"), new_house(), [STOCK_VIEW]) as (_, client):
        body = {"document_id": str(new_id()), "lines": [{"line_id": str(new_id()), "quantity": "1"}]}
        for path in ("/reservations", "/reservations/release"):
            assert (await client.post(path, json=body)).status_code == 403
