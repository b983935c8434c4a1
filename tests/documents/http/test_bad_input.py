"""Bad input, named: each is a 4xx with its own code and a pointer, all errors at once, and nothing changed."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from tests.documents.desk import Desk, Json

from contracts import new_id

UNKNOWN = str(new_id())


def put(pointer: str, value: Any) -> Callable[[Json], None]:
    """Writes `value` at the JSON pointer of a body."""

    def change(body: Json) -> None:
        *path, last = [int(part) if part.isdigit() else part for part in pointer.split("/")[1:]]
        at: Any = body
        for part in path:
            at = at[part]
        at[last] = value

    return change


QUANTITY, PRICE = "/lines/0/quantity", "/lines/0/price"
CASES = [
    (put("/business_date", "2026-02-30"), "business_date_wrong", "/business_date"),
    (put("/business_date", "20261102"), "business_date_wrong", "/business_date"),
    (put("/business_date", "0026-11-02"), "business_date_absurd", "/business_date"),
    (put("/business_date", "9999-11-02"), "business_date_absurd", "/business_date"),
    (put("/warehouse_id", None), "warehouse_missing", "/warehouse_id"),
    (put("/warehouse_id", UNKNOWN), "warehouse_unknown", "/warehouse_id"),
    (put("/partner_id", None), "partner_missing", "/partner_id"),
    (put("/partner_id", UNKNOWN), "partner_unknown", "/partner_id"),
    (put("/origin_id", UNKNOWN), "origin_unknown", "/origin_id"),
    (put("/reason", "gift"), "reason_wrong", "/reason"),
    (put("/account", "bank"), "account_not_expected", "/account"),
    (put("/amount", "1.00"), "amount_not_expected", "/amount"),
    (put("/lines", []), "lines_missing", "/lines"),
    (put("/lines/0/product_id", None), "product_missing", "/lines/0/product_id"),
    (put("/lines/0/product_id", UNKNOWN), "product_unknown", "/lines/0/product_id"),
    (put(QUANTITY, "0"), "quantity_not_positive", QUANTITY),
    (put(QUANTITY, "-1"), "quantity_not_positive", QUANTITY),
    (put(QUANTITY, "1.5"), "quantity_too_precise", QUANTITY),
    (put(QUANTITY, "1000000001"), "quantity_absurd", QUANTITY),
    (put(PRICE, None), "price_missing", PRICE),
    (put(PRICE, "1000000001"), "price_absurd", PRICE),
    (put("/lines/0/tax_rate", "1.3"), "tax_rate_absurd", "/lines/0/tax_rate"),
    (put("/lines/0/origin_line_id", UNKNOWN), "origin_line_not_expected", "/lines/0/origin_line_id"),
    (put("/remark", "x" * 1001), "text_too_long", "/remark"),
    (put("/reference", "a\u0007b"), "text_unreadable", "/reference"),
]
SHAPES = [
    (put(QUANTITY, 1.5), QUANTITY),
    (put(QUANTITY, 3), QUANTITY),
    (put(QUANTITY, "1e3"), QUANTITY),
    (put(QUANTITY, "1.0000001"), QUANTITY),
    (put(QUANTITY, "NaN"), QUANTITY),
    (put(PRICE, "-1"), PRICE),
    (put(PRICE, "12345678901234567890"), PRICE),
]


@pytest.mark.parametrize(
    ("change", "code", "pointer"), CASES, ids=[f"{code}-{index}" for index, (_, code, _) in enumerate(CASES)]
)
async def test_a_broken_rule_has_its_code_and_pointer(
    desk: Desk, change: Callable[[Json], None], code: str, pointer: str
) -> None:
    body = await desk.delivery_body("1", reference=uuid4().hex)
    change(body)
    response = await desk.post("/documents", body)
    problem = response.json()
    assert 400 <= response.status_code < 500
    assert [(error["code"], error["pointer"]) for error in problem["errors"]] == [(code, pointer)]
    assert problem["code"] == code
    if code != "text_unreadable":
        assert (await desk.get(f"/documents?reference={body['reference']}"))["items"] == []


@pytest.mark.parametrize(("change", "pointer"), SHAPES)
async def test_money_and_quantities_are_decimal_text(desk: Desk, change: Callable[[Json], None], pointer: str) -> None:
    body = await desk.delivery_body("1")
    change(body)
    response = await desk.post("/documents", body)
    assert response.status_code == 422
    assert [(error["code"], error["pointer"]) for error in response.json()["errors"]] == [("decimal_text", pointer)]


async def test_everything_wrong_is_named_at_once(desk: Desk) -> None:
    body = await desk.delivery_body("0", "1.5", partner_id=UNKNOWN, business_date="yesterday")
    problem = (await desk.post("/documents", body)).json()
    assert problem["code"] == "invalid_input"
    assert {error["code"] for error in problem["errors"]} == {
        "business_date_wrong",
        "partner_unknown",
        "quantity_not_positive",
        "quantity_too_precise",
    }


async def test_the_problem_speaks_chinese(desk: Desk) -> None:
    body = await desk.delivery_body("0")
    response = await desk.call("POST", "/documents", body, Accept_Language="zh-CN")
    assert response.json()["title"] == "数量必须大于零"


async def test_too_many_lines(desk: Desk) -> None:
    body = await desk.delivery_body("1")
    body["lines"] *= 10_001
    problem = (await desk.post("/documents", body)).json()
    assert (problem["code"], problem["count"], problem["limit"]) == ("lines_too_many", 10_001, 10_000)


async def test_line_ids_are_used_once(desk: Desk) -> None:
    body = await desk.delivery_body("1", "2")
    for line in body["lines"]:
        line["line_id"] = UNKNOWN
    problem = (await desk.post("/documents", body)).json()
    assert (problem["code"], problem["errors"][0]["pointer"]) == ("line_id_duplicate", "/lines/1/line_id")

    body["lines"].pop()
    await desk.made("/documents", body)
    taken = await desk.post("/documents", body)
    assert (taken.status_code, taken.json()["code"]) == (409, "line_id_taken")


async def test_inactive_master_data_and_wrong_roles(desk: Desk) -> None:
    warehouse, supplier = await desk.warehouse(active=False), await desk.partner("supplier")
    body = await desk.delivery_body("1", warehouse_id=warehouse["id"], partner_id=supplier["id"])
    body["lines"][0]["product_id"] = (await desk.product(active=False))["id"]
    problem = (await desk.post("/documents", body)).json()
    found = [error["code"] for error in problem["errors"]]
    assert found == ["warehouse_inactive", "partner_role_wrong", "product_inactive"]


MONEY_CASES = [
    ({"amount": "0"}, ["amount_not_positive"]),
    ({"amount": None}, ["amount_missing"]),
    ({"account": None}, ["account_missing"]),
    ({"warehouse_id": UNKNOWN}, ["warehouse_not_expected"]),
    ({"lines": [{"quantity": "1"}]}, ["lines_not_expected"]),
    ({"settlements": [{"document_id": UNKNOWN, "amount": "1.00"}]}, ["settlement_unknown"]),
    ({"register_only": True}, ["register_only_not_expected"]),
]


@pytest.mark.parametrize(("change", "codes"), MONEY_CASES)
async def test_money_documents_have_an_amount_and_an_account(desk: Desk, change: Json, codes: list[str]) -> None:
    customer = await desk.partner("customer")
    receipt = {"kind": "customer_receipt", "business_date": "2026-11-02", "partner_id": customer["id"]}
    response = await desk.post("/documents", receipt | {"amount": "10.00", "account": "bank"} | change)
    assert [error["code"] for error in response.json()["errors"]] == codes


async def test_unknown_members_and_kinds_are_refused(desk: Desk) -> None:
    body = await desk.delivery_body("1")
    misspelt = await desk.post("/documents", body | {"bussiness_date": "2026-11-02"})
    assert (misspelt.status_code, misspelt.json()["errors"][0]["pointer"]) == (422, "/bussiness_date")
    unknown = await desk.post("/documents", body | {"kind": "gift"})
    assert (unknown.status_code, unknown.json()["errors"][0]["pointer"]) == (422, "/kind")
