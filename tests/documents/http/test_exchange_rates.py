"""Exchange rates: kept by currency and day; the newest on or before a day holds; and the currency of the books."""

from typing import Any

import pytest
from tests.documents.desk import Desk, Json, signed_in

from contracts import FUNCTIONS, MASTER_VIEW, new_id


@pytest.fixture
async def shop(desk: Desk) -> Desk:
    """An organisation of its own: rates and settings are all its own."""
    return await signed_in(desk.app, desk.client, desk.signer, new_id(), FUNCTIONS)


def rate(currency: str = "USD", valid_from: str = "2026-11-01", value: str = "7.1034") -> Json:
    return {"currency": currency, "valid_from": valid_from, "rate": value}


async def put_rates(shop: Desk, *rates: Json) -> Any:
    return await shop.call("PUT", "/exchange-rates", {"items": list(rates)})


async def test_the_newest_on_or_before_the_day_holds(shop: Desk) -> None:
    assert (await put_rates(shop, rate(), rate(valid_from="2026-11-10", value="7.2"))).status_code == 200
    for day, expected in (("2026-10-31", None), ("2026-11-01", "7.103400"), ("2026-11-30", "7.200000")):
        found = await shop.get(f"/exchange-rates/at?currency=USD&on={day}")
        assert (found["rate"], found["on"]) == (expected, day)


async def test_the_same_day_again_replaces_it(shop: Desk, stranger: Desk) -> None:
    await put_rates(shop, rate(), rate("EUR", value="7.8"))
    await put_rates(shop, rate(value="7.5"))
    items = (await shop.get("/exchange-rates?sort=currency"))["items"]
    assert [(one["currency"], one["rate"]) for one in items] == [("EUR", "7.800000"), ("USD", "7.500000")]
    assert (await stranger.get("/exchange-rates?currency=EUR"))["items"] == []


async def removed(desk: Desk, rate_id: str) -> Any:
    return await desk.call("DELETE", f"/exchange-rates/{rate_id}")


async def test_a_wrong_rate_is_removed_and_what_was_made_with_it_keeps_it(shop: Desk, stranger: Desk) -> None:
    await put_rates(shop, rate(), rate(valid_from="2026-11-03", value="71.034"))
    draft = await shop.draft("1", currency="USD", business_date="2026-11-05")
    assert draft["exchange_rate"] == "71.034000"
    wrong, right = (one["id"] for one in (await shop.get("/exchange-rates?sort=-valid_from"))["items"])
    assert (await removed(stranger, wrong)).status_code == 404
    answer = await removed(shop, wrong)
    assert (answer.status_code, answer.json()) == (200, {"id": wrong, "removed": True})
    assert (await shop.get("/exchange-rates/at?currency=USD&on=2026-11-05"))["rate"] == "7.103400"
    assert [one["id"] for one in (await shop.get("/exchange-rates"))["items"]] == [right]
    kept = await shop.get(f"/documents/{draft['id']}")
    assert kept["exchange_rate"] == "71.034000"
    again = await removed(shop, wrong)
    assert (again.status_code, again.json()["code"]) == (404, "exchange_rate_unknown")
    assert (await put_rates(shop, rate(valid_from="2026-11-03", value="7.2"))).status_code == 200


async def test_removing_a_rate_twice_by_one_command_is_removing_it_once(shop: Desk) -> None:
    await put_rates(shop, rate())
    [one] = (await shop.get("/exchange-rates"))["items"]
    answers = [await shop.call("DELETE", f"/exchange-rates/{one['id']}", Idempotency_Key="once") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]


async def test_removing_a_rate_is_for_those_who_keep_them(desk: Desk) -> None:
    reader = await signed_in(desk.app, desk.client, desk.signer, new_id(), [MASTER_VIEW])
    answer = await removed(reader, str(new_id()))
    assert (answer.status_code, answer.json()["permission"]) == (403, "master.edit")


WRONG = [
    (rate("usd"), "currency_unknown", "/items/1/currency"),
    (rate("CNY"), "rate_of_book_currency", "/items/1/currency"),
    (rate("EUR", valid_from="2026-02-30"), "date_wrong", "/items/1/valid_from"),
    (rate("EUR", value="0"), "exchange_rate_wrong", "/items/1/rate"),
    (rate("EUR", value="1000000.000001"), "exchange_rate_wrong", "/items/1/rate"),
    (rate(value="7"), "exchange_rate_twice", "/items/1"),
]


@pytest.mark.parametrize(("wrong", "code", "pointer"), WRONG, ids=[f"{case[1]}{case[2]}" for case in WRONG])
async def test_what_is_no_rate_is_named_and_nothing_is_kept(shop: Desk, wrong: Json, code: str, pointer: str) -> None:
    answer = await put_rates(shop, rate(), wrong)
    assert answer.status_code == 422
    assert [(one["code"], one["pointer"]) for one in answer.json()["errors"]] == [(code, pointer)]
    assert (await shop.get("/exchange-rates"))["items"] == []


async def book(shop: Desk, currency: str) -> Any:
    settings = await shop.get("/settings")
    body = {"realtime_stock": settings["realtime_stock"], "book_currency": currency}
    return await shop.call("PUT", "/settings", body, If_Match=f'"{settings["version"]}"')


async def test_the_book_currency_changes_until_a_document_is_submitted(shop: Desk) -> None:
    assert (await shop.get("/settings"))["book_currency"] == "CNY"
    await put_rates(shop, rate())
    draft = await shop.draft("1")
    assert (await book(shop, "HKD")).json()["book_currency"] == "HKD"
    assert (await shop.get("/exchange-rates"))["items"] == []
    assert (await book(shop, "HK")).json()["code"] == "currency_unknown"
    await shop.submitted(draft)
    refused = await book(shop, "CNY")
    assert (refused.status_code, refused.json()["code"]) == (409, "book_currency_fixed")
    assert (await book(shop, "HKD")).status_code == 200
    assert (await shop.draft("1", currency="HKD"))["currency"] is None
