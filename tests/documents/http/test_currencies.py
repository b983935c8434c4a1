"""Documents in a foreign currency: what is entered, what is proposed, what is refused, and what their events carry."""

from decimal import Decimal
from typing import Any

import pytest
from tests.documents.books import audited_document
from tests.documents.desk import Desk, Json, signed_in

from contracts import FUNCTIONS, new_id

RATES = [
    {"currency": "USD", "valid_from": "2026-11-01", "rate": "7.1034"},
    {"currency": "USD", "valid_from": "2026-11-10", "rate": "7.2"},
    {"currency": "EUR", "valid_from": "2026-11-01", "rate": "7.8"},
]
FOREIGN = ("currency", "exchange_rate", "net", "tax", "gross", "foreign_net", "foreign_tax", "foreign_gross")
IN_USD = ("USD", "7.103400", "710.27", "92.34", "802.61", "99.99", "13.00", "112.99")


@pytest.fixture
async def shop(desk: Desk) -> Desk:
    """An organisation of its own, with exchange rates."""
    shop = await signed_in(desk.app, desk.client, desk.signer, new_id(), FUNCTIONS)
    assert (await shop.call("PUT", "/exchange-rates", {"items": RATES})).status_code == 200
    return shop


def figures(document: Json) -> tuple[Any, ...]:
    return tuple(document[name] for name in FOREIGN)


async def usd(shop: Desk, **more: Any) -> Json:
    return await shop.draft("3", price="33.33", currency="USD", **more)


async def test_the_rate_is_that_of_its_date_unless_said(shop: Desk) -> None:
    assert figures(await usd(shop)) == IN_USD
    assert (await usd(shop, business_date="2026-11-12"))["exchange_rate"] == "7.200000"
    said = await usd(shop, exchange_rate="0.5")
    assert (said["net"], said["foreign_net"]) == ("50.00", "99.99")


async def test_a_document_in_book_currency_is_as_ever(shop: Desk) -> None:
    draft = await shop.draft("3", price="33.33", currency="CNY")
    assert figures(draft) == (None, None, "99.99", "13.00", "112.99", None, None, None)


async def test_the_event_carries_both(shop: Desk) -> None:
    document = await audited_document(shop, await shop.audited(await usd(shop)))
    line = document.lines[0]
    assert (document.currency, document.exchange_rate, document.foreign_gross) == (
        "USD",
        Decimal("7.1034"),
        Decimal("112.99"),
    )
    assert (line.net, line.tax, line.foreign_net, line.foreign_tax, line.price) == tuple(
        Decimal(one) for one in ("710.27", "92.34", "99.99", "13.00", "33.33")
    )


async def test_an_edit_may_change_currency_and_rate(shop: Desk) -> None:
    body = await shop.delivery_body("3", price="33.33", currency="USD")
    draft = await shop.made("/documents", body)
    path, held = f"/documents/{draft['id']}", {"If_Match": '"1"'}
    changed = await shop.call("PUT", path, body | {"currency": "EUR", "exchange_rate": "8"}, **held)
    assert figures(changed.json())[:3] == ("EUR", "8.000000", "799.92")
    plain = await shop.call("PUT", path, {**body, "currency": None}, If_Match='"2"')
    assert figures(plain.json()) == (None, None, "99.99", "13.00", "112.99", None, None, None)


async def test_it_is_listed_by_currency_and_in_files(shop: Desk) -> None:
    draft = await usd(shop)
    await shop.draft("1")
    items = (await shop.get("/documents?currency=USD"))["items"]
    assert [(one["id"], figures(one)) for one in items] == [(draft["id"], IN_USD)]
    found = (await shop.get(f"/search?q={draft['number']}"))["documents"]
    assert [(one["gross"], one["currency"], one["foreign_gross"]) for one in found] == [("802.61", "USD", "112.99")]
    file = await shop.call("GET", "/documents?currency=USD", Accept="text/csv", Accept_Language="zh-CN")
    assert "原币价税合计" in file.text
    assert "112.99" in file.text


REFUSED: list[tuple[Json, str, str]] = [
    ({"currency": "usd"}, "currency_unknown", "/currency"),
    ({"currency": "DOLLAR"}, "currency_unknown", "/currency"),
    ({"currency": "GBP"}, "exchange_rate_missing", "/exchange_rate"),
    ({"currency": "USD", "business_date": "2026-10-31"}, "exchange_rate_missing", "/exchange_rate"),
    ({"currency": "USD", "exchange_rate": "0"}, "exchange_rate_wrong", "/exchange_rate"),
    ({"currency": "USD", "exchange_rate": "1000001"}, "exchange_rate_wrong", "/exchange_rate"),
    ({"exchange_rate": "7"}, "exchange_rate_not_expected", "/exchange_rate"),
    ({"kind": "other_outbound", "currency": "USD", "reason": "sample"}, "currency_not_for_kind", "/currency"),
    ({"kind": "transfer", "currency": "USD"}, "currency_not_for_kind", "/currency"),
]


@pytest.mark.parametrize(("header", "code", "pointer"), REFUSED, ids=[f"{case[1]}-{case[0]}" for case in REFUSED])
async def test_a_broken_rule_has_its_code_and_pointer(shop: Desk, header: Json, code: str, pointer: str) -> None:
    body = await shop.delivery_body("1", **header)
    titles = set()
    for language in ("en", "zh-CN"):
        answer = await shop.call("POST", "/documents", body, Accept_Language=language)
        assert answer.status_code == 422
        told = {error["pointer"]: error for error in answer.json()["errors"]}
        assert told[pointer]["code"] == code
        titles.add(told[pointer]["detail"])
    assert len(titles) == 2


async def test_price_lists_and_prices_of_another_currency_propose_nothing(shop: Desk) -> None:
    body = await shop.delivery_body("1", currency="USD")
    product = body["lines"][0]["product_id"]
    card = {"code": shop.code("L"), "name": "价目表", "side": "sales", "valid_from": "2026-01-01"}
    prices = await shop.made("/price-lists", card)
    item = {"product_id": product, "unit": "pc", "price": "5"}
    await shop.call("PUT", f"/price-lists/{prices['id']}/items", {"items": [item]}, If_Match='"1"')
    bare = {**body, "lines": [{"product_id": product, "quantity": "1"}]}
    assert (await shop.post("/documents", bare)).json()["code"] == "price_missing"
    assert (await shop.made("/documents", {**bare, "currency": None}))["net"] == "5.00"
    await shop.audited(await shop.made("/documents", body))
    asked = f"/last-prices?kind=sales_order&product_id={product}"
    assert (await shop.get(asked))["items"] == []
    assert (await shop.get(f"{asked}&currency=EUR"))["items"] == []
    found = (await shop.get(f"{asked}&currency=USD"))["items"]
    assert [(one["price"], one["currency"]) for one in found] == [("10.000000", "USD")]


async def test_a_delivery_has_its_orders_currency_and_the_rate_of_its_own_date(shop: Desk) -> None:
    order = await shop.audited(await usd(shop, kind="sales_order"))
    path = f"/documents/{order['id']}/deliveries"
    assert figures(await shop.made(path, {"business_date": "2026-11-12"}))[:4] == ("USD", "7.200000", "719.93", "93.60")
    assert (await shop.made(path, {"exchange_rate": "8"}))["net"] == "799.92"
    lines = [{"origin_line_id": order["lines"][0]["line_id"], "quantity": "1"}]
    wanted = {"kind": "sales_delivery", "business_date": "2026-11-02", "origin_id": order["id"], "lines": lines}
    refused = await shop.post("/documents", wanted | {"currency": "EUR"})
    assert refused.json()["code"] == "currency_not_of_origin"
    refused = await shop.post("/documents", wanted | {"currency": "CNY"})
    assert refused.json()["code"] == "currency_not_of_origin"


async def part(shop: Desk, delivery: Json, quantity: str) -> Json:
    lines = [{"origin_line_id": delivery["lines"][0]["line_id"], "quantity": quantity}]
    made: Json = await shop.made(
        f"/documents/{delivery['id']}/returns", {"lines": lines, "business_date": "2026-11-20"}
    )
    return made


async def test_returns_are_at_the_rate_of_their_delivery_and_sum_to_it(shop: Desk) -> None:
    delivery = await shop.audited(await usd(shop))
    parts = [await shop.audited(await part(shop, delivery, "1")) for _ in range(3)]
    assert {one["exchange_rate"] for one in parts} == {"7.103400"}
    assert [one["gross"] for one in parts] == ["267.52", "267.52", "267.57"]
    for name in FOREIGN[2:]:
        assert sum(Decimal(one[name]) for one in parts) == Decimal(delivery[name])


async def test_the_last_return_takes_the_rest_at_its_submission(shop: Desk) -> None:
    delivery = await shop.audited(await usd(shop))
    first, second = await part(shop, delivery, "1"), await part(shop, delivery, "2")
    assert figures(second)[2:] == ("473.51", "61.59", "535.10", "66.66", "8.67", "75.33")
    await shop.submitted(first)
    assert figures(await shop.submitted(second))[2:] == ("473.51", "61.58", "535.09", "66.66", "8.67", "75.33")
    left = await shop.get(f"/documents/{delivery['id']}/returnable")
    assert (left["currency"], left["lines"]) == ("USD", [])


async def test_a_return_says_no_other_rate(shop: Desk) -> None:
    delivery = await shop.audited(await usd(shop))
    draft = await part(shop, delivery, "1")
    lines = [{"origin_line_id": delivery["lines"][0]["line_id"], "quantity": "1"}]
    body = {"kind": "sales_return", "business_date": "2026-11-20", "origin_id": delivery["id"], "lines": lines}
    again = await shop.call(
        "PUT", f"/documents/{draft['id']}", body | {"currency": "USD", "exchange_rate": "7.1034"}, If_Match='"1"'
    )
    assert again.status_code == 200, again.text
    refused = await shop.post("/documents", body | {"currency": "USD", "exchange_rate": "7.2"})
    assert refused.json()["code"] == "exchange_rate_not_of_origin"


async def test_a_return_over_several_is_of_one_currency_and_may_have_several_rates(shop: Desk) -> None:
    header = {name: (await usd(shop))[name] for name in ("warehouse_id", "partner_id")}
    one, other, euro = [
        await shop.audited(await shop.draft("1", **header, **more))
        for more in (
            {"currency": "USD"},
            {"currency": "USD", "business_date": "2026-11-12"},
            {"currency": "EUR"},
        )
    ]
    lines = [{"origin_line_id": each["lines"][0]["line_id"], "quantity": "1"} for each in (one, other, euro)]
    refused = await shop.post("/returns", {"lines": lines})
    told = {(error["code"], error["pointer"]) for error in refused.json()["errors"]}
    assert told == {("origins_currency_differs", "/lines/2/origin_line_id")}
    back = (await shop.made("/returns", {"lines": lines[:2]}))["items"][0]
    assert figures(back) == ("USD", None, "143.03", "18.59", "161.62", "20.00", "2.60", "22.60")
    document = await audited_document(shop, await shop.audited(back))
    assert (document.exchange_rate, document.foreign_gross) == (None, Decimal("22.60"))


async def test_a_bill_difference_is_in_book_currency_only(shop: Desk) -> None:
    supplier = (await shop.partner("supplier"))["id"]
    receipt = await shop.audited(await usd(shop, kind="purchase_receipt", partner_id=supplier))
    lines = [{"origin_line_id": receipt["lines"][0]["line_id"], "price": "30"}]
    wanted = {"kind": "bill_difference", "business_date": "2026-11-02", "origin_id": receipt["id"], "lines": lines}
    refused = await shop.post("/documents", wanted)
    assert (refused.json()["code"], refused.json()["errors"][0]["pointer"]) == ("currency_not_for_kind", "/origin_id")


async def test_money_settles_documents_of_its_own_currency(shop: Desk) -> None:
    delivery = await shop.audited(await usd(shop))
    settlement = {"document_id": delivery["id"], "amount": "112.99"}
    body = {"kind": "customer_receipt", "business_date": "2026-11-12", "partner_id": delivery["partner_id"]}
    body |= {"account": "bank", "amount": "112.99", "settlements": [settlement]}
    for other in (None, "CNY", "EUR"):
        refused = await shop.post("/documents", body | {"currency": other})
        assert refused.json()["code"] == "settlement_currency_differs"
    receipt = await shop.made("/documents", body | {"currency": "USD"})
    assert figures(receipt)[1:] == ("7.200000", "813.53", "0.00", "813.53", "112.99", "0.00", "112.99")
    assert receipt["amount"] == "112.99"
    document = await audited_document(shop, await shop.audited(receipt))
    assert (document.gross, document.foreign_gross) == (Decimal("813.53"), Decimal("112.99"))
    assert document.settlements[0].amount == Decimal("112.99")
