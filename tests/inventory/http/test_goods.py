"""Lists of goods over HTTP: batches, pieces, goods on the way, what to buy, what lies too long."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from tests.inventory.test_http import hear, product_changed, served, warehouse_changed

from contracts import STOCK_VIEW, DocumentKind, Valuation, new_id

K = DocumentKind
Fresh = Callable[..., str]
House = Callable[..., Any]


async def items(client: Any, path: str, **params: str) -> list[dict[str, Any]]:
    answer = await client.get(path, params=params)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["items"]
    return found


async def test_batches_and_what_to_take_first(fresh_database: Fresh, new_house: House) -> None:
    house = new_house(batch_costed=False)
    expiries = {"late": date(2012, 1, 1), "soon": date(2011, 1, 1), "never": None}
    lines = [house.line("5", "1", batch=house.batch(name, day)) for name, day in expiries.items()]
    claims = house.document(K.SALES_ORDER, [house.line("2", "1", batch=house.batch("soon"))], reserve=True)
    async with served(fresh_database("goods", service="inventory"), house, [STOCK_VIEW]) as (app, client):
        await hear(app, house.audited(house.document(K.PURCHASE_RECEIPT, lines)), house.audited(claims))
        listed = await items(client, "/batch-stocks", product_id=str(house.products["A"]))
        assert [(one["batch_number"], one["available"]) for one in listed] == [
            ("soon", "3.000000"), ("late", "5.000000"), ("never", "5.000000")]  # fmt: skip
        assert len(await items(client, "/batch-stocks", expiry_date_to="2011-06-30")) == 1
        path = f"/products/{house.products['A']}/fefo"
        asked = {"warehouse": str(house.warehouse_id), "quantity": "7", "on": "2010-12-01"}
        proposal = (await client.get(path, params=asked)).json()
        assert [(one["number"], one["quantity"]) for one in proposal["lines"]] == [
            ("soon", "3.000000"), ("late", "4.000000")]  # fmt: skip
        proposal = (await client.get(path, params={**asked, "quantity": "20", "on": "2011-02-01"})).json()
        assert (proposal["missing"], [one["number"] for one in proposal["expired"]]) == ("10.000000", ["soon"])
        refused = await client.get(path, params={**asked, "quantity": "0"})
        assert (refused.status_code, refused.json()["code"]) == (422, "quantity_not_positive")
        balance = (await items(client, "/balances"))[0]
        assert (balance["reserved"], balance["available"]) == ("2.000000", "13.000000")
        reservation = (await items(client, "/reservations"))[0]
        assert (reservation["batch_number"], reservation["reserved"], reservation["ordered"]) == (
            "soon", "2.000000", "2.000000")  # fmt: skip


async def test_goods_on_the_way(fresh_database: Fresh, new_house: House) -> None:
    house = new_house()
    target = house.next_door()
    transfer = house.transfer("4", target)
    async with served(fresh_database("goods", service="inventory"), house, [STOCK_VIEW]) as (app, client):
        story = [house.receipt("9", "2"), transfer, target.receipt("1", "1"), target.arrival_of(transfer, "1")]
        await hear(app, *(house.audited(document) for document in story))
        transits = await items(client, "/transits")
        assert [(one["quantity"], one["cost"], one["document_number"]) for one in transits] == [
            ("3.000000", "6.00", transfer.number)
        ]
        balances = await items(client, "/balances")
        assert sorted((one["quantity"], one["in_transit"]) for one in balances) == [
            ("2.000000", "3.000000"), ("5.000000", "0")]  # fmt: skip


async def test_pieces(fresh_database: Fresh, new_house: House) -> None:
    house = new_house()
    async with served(fresh_database("goods", service="inventory"), house, [STOCK_VIEW]) as (app, client):
        receipt = house.document(K.PURCHASE_RECEIPT, [house.line("2", "1", serials=("s1", "s2"))])
        delivery = house.document(K.SALES_DELIVERY, [house.line("1", "1", serials=("s2",))])
        await hear(app, house.audited(receipt), house.audited(delivery), warehouse_changed(house))
        found = await items(client, "/serials")
        assert [(one["serial"], one["in_stock"], one["warehouse_code"]) for one in found] == [
            ("s1", True, "W1"), ("s2", False, None)]  # fmt: skip
        assert len(await items(client, "/serials", serial="s2", in_stock="false")) == 1


# (available, point, quantity to order, suggested; None: nothing)
REORDER: list[tuple[str, str | None, str | None, str | None]] = [
    ("11", "10", "5", None),
    ("10", "10", "5", "5"),
    ("3", "10", "5", "10"),
    ("3", "10", None, "7"),
    ("3", None, None, None),
]


@pytest.mark.parametrize(("available", "point", "quantity", "suggested"), REORDER)
async def test_what_to_buy(
    available: str, point: str | None, quantity: str | None, suggested: str | None, fresh_database: Fresh,
    new_house: House,
) -> None:  # fmt: skip
    house = new_house()
    async with served(fresh_database("goods", service="inventory"), house, [STOCK_VIEW]) as (app, client):
        update = {
            "reorder_point": Decimal(point) if point else None,
            "reorder_quantity": Decimal(quantity) if quantity else None,
        }
        receipt = house.receipt(available, "1")
        await hear(app, house.audited(receipt), product_changed(house, 1, "Pot").model_copy(update=update))
        found = await items(client, "/reorder-suggestions")
        assert [Decimal(one["suggested"]) for one in found] == ([Decimal(suggested)] if suggested else [])


def dated(document: Any, day: date) -> Any:
    return document.model_copy(update={"business_date": day})


@pytest.mark.parametrize("valuation", list(Valuation))
async def test_how_long_goods_have_lain(valuation: Valuation, fresh_database: Fresh, new_house: House) -> None:
    house = new_house(valuation)
    async with served(fresh_database("goods", service="inventory"), house, [STOCK_VIEW]) as (app, client):
        days = {"10": date(2010, 1, 1), "4": date(2010, 11, 15), "3": date(2010, 12, 1)}
        story = [dated(house.receipt(quantity, "1"), day) for quantity, day in days.items()]
        await hear(app, *(house.audited(one) for one in story), house.audited(house.delivery("5")))
        aged = (await items(client, "/ageing", on="2010-12-31"))[0]
        names = ["0_30", "31_60", "61_90", "91_180", "over_180"]
        assert [Decimal(aged[f"quantity_{name}"]) for name in names] == [3, 4, 0, 0, 5]
        assert [Decimal(aged[f"value_{name}"]) for name in names] == [3, 4, 0, 0, 5]


async def test_what_does_not_move(fresh_database: Fresh, new_house: House) -> None:
    house = new_house()
    async with served(fresh_database("goods", service="inventory"), house, [STOCK_VIEW]) as (app, client):
        story = [house.receipt("5", "1"), house.receipt("5", "1", "B"), dated(house.delivery("1"), date(2010, 12, 1))]
        await hear(app, *(house.audited(one) for one in story))
        for on, days, expected in [("2011-03-01", "90", 1), ("2011-03-02", "90", 2), ("2011-03-02", "91", 1)]:
            assert len(await items(client, "/slow-movers", on=on, days=days)) == expected
        answer = await client.get("/slow-movers", params={"days": "0"})
        assert answer.status_code == 422


PATHS = ["/batch-stocks", "/serials", "/transits", "/reorder-suggestions", "/ageing", "/slow-movers", "/reservations"]


async def test_only_with_the_right(fresh_database: Fresh, new_house: House) -> None:
    async with served(fresh_database("goods", service="inventory"), new_house(), []) as (_, client):
        fefo = f"/products/{new_id()}/fefo?warehouse={new_id()}&quantity=1"
        for path in [*PATHS, fefo]:
            refused = await client.get(path)
            assert (refused.status_code, refused.json()["code"]) == (403, "permission_missing"), path


async def test_another_organisation_sees_nothing(fresh_database: Fresh, new_house: House) -> None:
    house, other = new_house(), new_house(batch_costed=False)
    async with served(fresh_database("goods", service="inventory"), house, [STOCK_VIEW]) as (app, client):
        line = other.line("5", "1", batch=other.batch("a"), serials=("s1",))
        order = other.document(K.SALES_ORDER, [other.line("1", batch=other.batch("a"))], reserve=True)
        story = [other.document(K.PURCHASE_RECEIPT, [line]), order, other.transfer("1", other.next_door())]
        card = product_changed(other, 1, "Pot").model_copy(update={"reorder_point": Decimal(100)})
        await hear(app, *(other.audited(document) for document in story), card)
        for path in PATHS:
            assert await items(client, path) == [], path
