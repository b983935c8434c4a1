"""What comes on top of receipts: landed costs spread over their lines, and bills at other prices."""

from decimal import Decimal
from typing import Any

import pytest
from tests.documents.books import audited_document
from tests.documents.desk import Desk, Json


async def receipt(desk: Desk, *quantities: str, price: str = "10.00", **more: Any) -> Json:
    """Audited; of fresh products."""
    supplier = await desk.partner("supplier")
    body = await desk.delivery_body(*quantities, price=price, kind="purchase_receipt", partner_id=supplier["id"])
    return await desk.audited(await desk.made("/documents", body | more))


async def charge(desk: Desk, *receipts: Json, **more: Any) -> Json:
    """The body of a landed cost."""
    carrier = await desk.partner("supplier")
    header = {"kind": "landed_cost", "business_date": "2026-11-02", "partner_id": carrier["id"]}
    figures = {"spread_by": "value", "amount": "100.00", "tax_rate": "0.09"}
    return header | figures | {"receipts": [one["id"] for one in receipts]} | more


SPREADS: list[tuple[str, list[str]]] = [("value", ["20.00", "80.00"]), ("quantity", ["20.00", "80.00"])]


@pytest.mark.parametrize(("by", "values"), SPREADS)
async def test_a_charge_is_spread_over_every_line(desk: Desk, by: str, values: list[str]) -> None:
    bought = await receipt(desk, "2", "8")
    draft = await desk.made("/documents", await charge(desk, bought, spread_by=by))
    assert [(line["value"], line["quantity"]) for line in draft["lines"]] == [(one, "0.000000") for one in values]
    assert [line["tax"] for line in draft["lines"]] == ["1.80", "7.20"]
    assert (draft["warehouse_id"], draft["receipts"], draft["amount"]) == (
        bought["warehouse_id"],
        [bought["id"]],
        "100.00",
    )
    assert (draft["net"], draft["tax"], draft["gross"]) == ("100.00", "9.00", "109.00")
    await desk.audited(draft)
    carried = await audited_document(desk, draft)
    assert {str(line.origin_document_id) for line in carried.lines} == {bought["id"]}
    assert [str(line.value) for line in carried.lines] == values
    assert carried.partner is not None
    assert str(carried.partner.partner_id) != bought["partner_id"]


async def test_a_charge_on_several_receipts_is_exact_to_the_cent(desk: Desk) -> None:
    first = await receipt(desk, "1", "1")
    second = await receipt(desk, "1", warehouse_id=first["warehouse_id"])
    draft = await desk.made("/documents", await charge(desk, first, second, amount="0.10", spread_by="quantity"))
    assert [line["value"] for line in draft["lines"]] == ["0.03", "0.04", "0.03"]
    assert sorted(draft["receipts"]) == sorted([first["id"], second["id"]])


async def test_by_weight_of_the_card_or_as_given(desk: Desk) -> None:
    heavy, light = await desk.product(weight="3"), await desk.product()
    lines = [{"product_id": one["id"], "quantity": "1", "price": "10.00"} for one in (heavy, light)]
    bought = await receipt(desk, lines=lines)
    unknown = await desk.post("/documents", await charge(desk, bought, spread_by="weight"))
    assert (unknown.json()["code"], unknown.json()["errors"][0]["code"]) == ("weight_missing", "weight_missing")
    given = [{"origin_line_id": line["line_id"]} for line in bought["lines"]]
    given[1]["weight"] = "1"
    draft = await desk.made("/documents", await charge(desk, bought, spread_by="weight", lines=given))
    assert [line["value"] for line in draft["lines"]] == ["75.00", "25.00"]
    assert [line["weight"] for line in draft["lines"]] == [None, "1.000000"]


async def test_services_of_a_receipt_bear_no_charge(desk: Desk) -> None:
    goods, freight = await desk.product(), await desk.product(is_service=True)
    lines = [{"product_id": one["id"], "quantity": "1", "price": "10.00"} for one in (goods, freight)]
    bought = await receipt(desk, lines=lines)
    draft = await desk.made("/documents", await charge(desk, bought))
    assert [(line["product_id"], line["value"]) for line in draft["lines"]] == [(goods["id"], "100.00")]


async def test_what_a_landed_cost_belongs_to_is_refused_by_name(desk: Desk) -> None:
    bought, elsewhere = await receipt(desk, "1"), await receipt(desk, "1")
    delivered = await desk.audited(await desk.draft("1"))
    supplier = await desk.partner("supplier")
    body = await desk.delivery_body("1", kind="purchase_receipt", partner_id=supplier["id"])
    waiting = await desk.submitted(await desk.made("/documents", body))
    place = {"warehouse_id": bought["warehouse_id"]}
    cases = [
        (await charge(desk), "receipts_missing", "/receipts", 422),
        (await charge(desk, bought, bought), "receipt_duplicate", "/receipts/1", 422),
        (await charge(desk, delivered), "receipt_unknown", "/receipts/0", 422),
        (await charge(desk, waiting), "receipt_not_audited", "/receipts/0", 409),
        (await charge(desk, bought, elsewhere), "receipt_elsewhere", "/receipts/1", 422),
        (await charge(desk, bought, amount="0"), "value_zero", "/amount", 422),
        (await charge(desk, bought, amount=None), "amount_missing", "/amount", 422),
        (await charge(desk, bought, spread_by=None), "spread_by_missing", "/spread_by", 422),
        (await charge(desk, bought, tax_rate="1.2"), "tax_rate_absurd", "/tax_rate", 422),
        (await charge(desk, bought, account="bank"), "account_not_expected", "/account", 422),
        (await charge(desk, bought) | place, "member_not_expected", "/warehouse_id", 422),
        (await charge(desk, bought, origin_id=bought["id"]), "origin_not_expected", "/origin_id", 422),
    ]
    for body, code, pointer, status in cases:
        answer = await desk.post("/documents", body)
        errors = [(error["code"], error["pointer"]) for error in answer.json()["errors"]]
        assert (answer.status_code, errors) == (status, [(code, pointer)])


async def test_a_free_receipt_has_no_value_to_spread_by(desk: Desk) -> None:
    free = await receipt(desk, "1", price="0")
    answer = await desk.post("/documents", await charge(desk, free))
    assert (answer.json()["code"], answer.json()["base"]) == ("spread_base_missing", "value")


async def billed(desk: Desk, bought: Json, price: str, **more: str) -> Json:
    body = {"kind": "bill_difference", "business_date": "2026-11-02", "origin_id": bought["id"]}
    lines = [{"origin_line_id": bought["lines"][0]["line_id"], "price": price, **more}]
    draft: Json = await desk.made("/documents", body | {"lines": lines})
    return draft


BILLS = [("11.00", {}, "10.00", "1.30"), ("9.99", {}, "-0.10", "-0.01"), ("12.00", {"quantity": "4"}, "8.00", "1.04")]


@pytest.mark.parametrize(("price", "more", "value", "tax"), BILLS)
async def test_a_bill_changes_the_value(desk: Desk, price: str, more: dict[str, str], value: str, tax: str) -> None:
    bought = await receipt(desk, "10")
    draft = await billed(desk, bought, price, **more)
    assert (draft["net"], draft["tax"], draft["partner_id"]) == (value, tax, bought["partner_id"])
    assert (draft["lines"][0]["value"], Decimal(draft["lines"][0]["price"])) == (value, Decimal(price))
    await desk.audited(draft)
    carried = await audited_document(desk, draft)
    assert carried.origin is not None
    assert str(carried.origin.document_id) == bought["id"]
    assert (str(carried.lines[0].value), str(carried.lines[0].tax)) == (value, tax)


async def test_bills_follow_each_other(desk: Desk) -> None:
    bought = await receipt(desk, "10")
    await desk.audited(await billed(desk, bought, "11.00"))
    assert (await billed(desk, bought, "10.00"))["net"] == "-10.00"
    unchanged = {"kind": "bill_difference", "business_date": "2026-11-02", "origin_id": bought["id"]}
    lines = [{"origin_line_id": bought["lines"][0]["line_id"], "price": "11.00"}]
    answer = await desk.post("/documents", unchanged | {"lines": lines})
    assert (answer.json()["code"], answer.json()["errors"][0]["pointer"]) == ("value_zero", "/lines/0/price")


async def test_a_bill_that_another_overtook_is_computed_anew(desk: Desk) -> None:
    bought = await receipt(desk, "10")
    first, second, third = [await billed(desk, bought, price) for price in ("11.00", "12.00", "13.00")]
    second = await desk.submitted(second)
    await desk.audited(first)
    for draft, action in ((second, "audit"), (third, "submit")):
        late = await desk.act(draft, action)
        assert (late.status_code, late.json()["code"]) == (409, "difference_outdated")
        assert late.json()["errors"][0]["pointer"] == "/lines/0/price"
    again = await desk.act(second, "withdraw")
    body = {"kind": "bill_difference", "business_date": "2026-11-02", "origin_id": bought["id"]}
    lines = [{"origin_line_id": bought["lines"][0]["line_id"], "price": "12.00"}]
    path, version = f"/documents/{second['id']}", f'"{again.json()["version"]}"'
    edited = await desk.call("PUT", path, body | {"lines": lines}, If_Match=version)
    assert (await desk.audited(edited.json()))["net"] == "10.00"


async def test_costs_are_linked_with_their_receipt_both_ways(desk: Desk) -> None:
    bought = await receipt(desk, "10")
    landed = await desk.made("/documents", await charge(desk, bought))
    bill = await billed(desk, bought, "11.00")
    assert await links(desk, bought) == {(landed["id"], "cost"), (bill["id"], "cost")}
    for one in (landed, bill):
        assert await links(desk, one) == {(bought["id"], "origin")}


async def links(desk: Desk, document: Json) -> set[tuple[str, str]]:
    linked = (await desk.get(f"/documents/{document['id']}/trace"))["linked"]
    return {(one["document_id"], one["relation"]) for one in linked}
