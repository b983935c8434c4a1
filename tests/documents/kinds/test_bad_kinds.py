"""Bad input of the kinds of stock, named: each a 4xx with code and pointer in both languages, and nothing changed."""

from typing import Any
from uuid import uuid4

import pytest
from tests.documents.desk import Desk, Json

from contracts import new_id

UNKNOWN = str(new_id())
QUANTITY, VALUE, DIRECTION, PRICE = "/lines/0/quantity", "/lines/0/value", "/lines/0/direction", "/lines/0/price"
CASES: list[tuple[str, Json, Json | list[Json], str, str]] = [
    ("transfer", {"target_warehouse_id": "itself"}, {}, "transfer_to_itself", "/target_warehouse_id"),
    ("transfer", {"target_warehouse_id": None}, {}, "target_missing", "/target_warehouse_id"),
    ("transfer", {"target_warehouse_id": UNKNOWN}, {}, "warehouse_unknown", "/target_warehouse_id"),
    ("transfer", {"reserve": True}, {}, "member_not_expected", "/reserve"),
    ("transfer", {"amount": "1.00"}, {}, "amount_not_expected", "/amount"),
    ("transfer", {}, {"price": "1.00"}, "member_not_expected", PRICE),
    ("transfer", {}, {"direction": "out"}, "member_not_expected", DIRECTION),
    ("transfer", {}, {"quantity": "0"}, "quantity_not_positive", QUANTITY),
    ("transfer_receipt", {}, {}, "origin_missing", "/origin_id"),
    ("transfer_receipt", {"origin_id": UNKNOWN}, {}, "origin_unknown", "/origin_id"),
    ("stock_count", {}, {}, "direction_missing", DIRECTION),
    ("stock_count", {}, {"direction": "in", "quantity": "0"}, "variance_zero", QUANTITY),
    ("stock_count", {}, {"direction": "in", "value": "1.00"}, "member_not_expected", VALUE),
    ("stock_count", {"origin_id": UNKNOWN}, {"direction": "in"}, "origin_not_expected", "/origin_id"),
    (
        "stock_count",
        {"target_warehouse_id": "itself"},
        {"direction": "in"},
        "member_not_expected",
        "/target_warehouse_id",
    ),
    ("cost_adjustment", {}, {"quantity": "0"}, "value_missing", VALUE),
    ("cost_adjustment", {}, {"quantity": "0", "value": "0.00"}, "value_zero", VALUE),
    ("cost_adjustment", {}, {"quantity": "1", "value": "1.00"}, "member_not_expected", QUANTITY),
    (
        "cost_adjustment",
        {},
        {"quantity": "0", "value": "1.00", "weight": "1"},
        "member_not_expected",
        "/lines/0/weight",
    ),
    ("cost_adjustment", {}, {"quantity": "0", "value": "1000000000000.01"}, "amount_absurd", VALUE),
    ("purchase_order", {"partner_id": None}, {"price": "1.00"}, "partner_missing", "/partner_id"),
    (
        "purchase_order",
        {"partner_id": "supplier", "reserve": True},
        {"price": "1.00"},
        "member_not_expected",
        "/reserve",
    ),
    ("sales_order", {"partner_id": "supplier"}, {"price": "1.00"}, "partner_role_wrong", "/partner_id"),
    ("sales_order", {"partner_id": "customer"}, {}, "price_missing", PRICE),
    ("bill_difference", {}, [], "origin_missing", "/origin_id"),
    ("assembly", {}, {"direction": "out"}, "assembly_not_one_product", "/lines"),
    ("assembly", {}, {"direction": "in"}, "components_missing", "/lines"),
    (
        "other_inbound",
        {"reason": "found", "receipts": [UNKNOWN]},
        {"price": "1.00"},
        "member_not_expected",
        "/receipts",
    ),
]


@pytest.mark.parametrize(
    ("kind", "header", "line", "code", "pointer"), CASES, ids=[f"{case[0]}-{case[3]}-{case[4]}" for case in CASES]
)
async def test_a_broken_rule_has_its_code_and_pointer(
    desk: Desk, kind: str, header: Json, line: Json | list[Json], code: str, pointer: str
) -> None:
    body = await document(desk, kind, header, line)
    await refused(desk, body, code, pointer)


async def refused(desk: Desk, body: Json, code: str, pointer: str) -> None:
    """In both languages, and nothing is there afterwards."""
    body |= {"reference": uuid4().hex}
    titles = set()
    for language in ("en", "zh-CN"):
        answer = await desk.call("POST", "/documents", body, Accept_Language=language)
        problem = answer.json()
        assert 400 <= answer.status_code < 500
        told = {(error["code"], error["pointer"]) for error in problem["errors"]}
        assert (code, pointer) in told
        titles.add(problem["title"])
    assert len(titles) == 2
    assert (await desk.get(f"/documents?reference={body['reference']}"))["items"] == []


async def document(desk: Desk, kind: str, header: Json, line: Json | list[Json]) -> Json:
    warehouse = await desk.warehouse()
    body: dict[str, Any] = {"kind": kind, "business_date": "2026-11-02", "warehouse_id": warehouse["id"]}
    if kind == "transfer":
        body["target_warehouse_id"] = (await desk.warehouse())["id"]
    if kind in {"transfer_receipt", "bill_difference"}:
        del body["warehouse_id"]
    body |= header
    if body.get("target_warehouse_id") == "itself":
        body["target_warehouse_id"] = warehouse["id"]
    if body.get("partner_id") in {"customer", "supplier"}:
        body["partner_id"] = (await desk.partner(body["partner_id"]))["id"]
    goods = {"product_id": (await desk.product())["id"], "quantity": "1"}
    body["lines"] = [goods | line] if isinstance(line, dict) else line
    return body


async def assembled(desk: Desk, kind: str, *lines: tuple[str, Json], **more: Json) -> Json:
    body = await document(desk, kind, {}, [])
    body["lines"] = [
        {"product_id": one["id"], "quantity": "1", "direction": way, **more.get(f"line_{index}", {})}
        for index, (way, one) in enumerate(lines)
    ]
    return body


@pytest.mark.parametrize("kind", ["assembly", "disassembly"])
async def test_nothing_is_made_of_itself(desk: Desk, kind: str) -> None:
    one, other = await desk.product(), await desk.product()
    ways = [("in", one), ("out", other), ("out", one)]
    if kind == "disassembly":
        ways = [("out", one), ("in", other), ("in", one)]
    await refused(desk, await assembled(desk, kind, *ways), "assembly_circular", "/lines/2/product_id")


@pytest.mark.parametrize(("kind", "whole", "part"), [("assembly", "in", "out"), ("disassembly", "out", "in")])
async def test_one_product_a_line_and_one_whole(desk: Desk, kind: str, whole: str, part: str) -> None:
    one, other, third = [await desk.product() for _ in range(3)]
    twice = await assembled(desk, kind, (whole, one), (part, other), (part, other))
    await refused(desk, twice, "component_duplicate", "/lines/2/product_id")
    wholes = await assembled(desk, kind, (whole, one), (whole, other), (part, third))
    await refused(desk, wholes, "assembly_not_one_product", "/lines")


async def test_only_the_product_bears_a_cost_of_processing(desk: Desk) -> None:
    one, other = await desk.product(), await desk.product()
    ways = [("in", one), ("out", other)]
    negative = await assembled(desk, "assembly", *ways, line_0={"value": "-1.00"})
    await refused(desk, negative, "value_negative", "/lines/0/value")
    component = await assembled(desk, "assembly", *ways, line_1={"value": "1.00"})
    await refused(desk, component, "member_not_expected", "/lines/1/value")


def entry(debit: str = "0.00", credit: str = "0.00", **more: Any) -> Json:
    return {"account": "1002", "debit": debit, "credit": credit} | more


OPENINGS: list[tuple[list[Json], str, str]] = [
    ([], "entries_missing", "/entries"),
    ([entry("1.00"), entry(credit="2.00")], "opening_unbalanced", "/entries"),
    ([entry("1.00", "1.00")], "entry_sides_wrong", "/entries/0/debit"),
    ([entry("-1.00"), entry(credit="-1.00")], "entry_sides_wrong", "/entries/1/debit"),
    ([entry()], "entry_sides_wrong", "/entries/0/debit"),
    ([entry("1.00", account=None), entry(credit="1.00")], "entry_account_missing", "/entries/0/account"),
    ([entry("1.00", account=""), entry(credit="1.00")], "text_empty", "/entries/0/account"),
    ([entry("1.00", partner_id=UNKNOWN), entry(credit="1.00")], "partner_unknown", "/entries/0/partner_id"),
]


@pytest.mark.parametrize(("entries", "code", "pointer"), OPENINGS)
async def test_opening_balances_balance(desk: Desk, entries: list[Json], code: str, pointer: str) -> None:
    body = {"kind": "opening_balance", "business_date": "2026-11-02", "entries": entries}
    await refused(desk, body, code, pointer)


async def test_an_opening_balance_is_of_customer_or_supplier(desk: Desk) -> None:
    both, customer = await desk.partner("customer", "supplier"), await desk.partner("customer")
    body: Json = {"kind": "opening_balance", "business_date": "2026-11-02"}
    unclear = [entry("1.00", account=None, partner_id=both["id"]), entry(credit="1.00")]
    await refused(desk, body | {"entries": unclear}, "entry_role_missing", "/entries/0/partner_role")
    wrong = [entry("1.00", partner_id=customer["id"], partner_role="supplier"), entry(credit="1.00")]
    await refused(desk, body | {"entries": wrong}, "partner_role_wrong", "/entries/0/partner_role")
    goods = [{"product_id": (await desk.product())["id"], "quantity": "1"}]
    lines = body | {"entries": [entry("1.00"), entry(credit="1.00")], "lines": goods}
    await refused(desk, lines, "lines_not_expected", "/lines")
    place = {"warehouse_id": (await desk.warehouse())["id"]}
    await refused(desk, lines | {"lines": []} | place, "warehouse_not_expected", "/warehouse_id")


async def test_kinds_that_are_none(desk: Desk) -> None:
    body = await document(desk, "transfer", {}, {})
    answer = await desk.post("/documents", body | {"kind": "teleport"})
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/kind")
