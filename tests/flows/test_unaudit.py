"""Un-audited, corrected and audited again: three books agree at every stop; a refusal names what stands in the way."""

from decimal import Decimal

from tests.company import Company, Json, line
from tests.stacks import RunningStack


def edited(company: Company, document: Json, body: Json) -> Json:
    headers = {"If-Match": f'"{document["version"]}"', "Idempotency-Key": company.code("K")}
    response = company.http.put(f"/api/documents/documents/{document['id']}", json=body, headers=headers)
    assert response.status_code == 200, response.text
    answer: Json = response.json()
    return answer


async def test_un_audit_correct_and_audit_again(company: Company, running_stack: RunningStack) -> None:
    goods, warehouse = company.product(), company.warehouse()
    supplier, customer = company.partner("supplier"), company.partner("customer")
    place = {"warehouse_id": warehouse["id"]}
    company.done("purchase_receipt", [line(goods, "100", "10.00")], partner_id=supplier["id"], **place)
    delivery = company.done("sales_delivery", [line(goods, "40", "15.00")], partner_id=customer["id"], **place)

    draft = company.unaudited(delivery)
    assert (draft["state"], draft["version"]) == ("draft", 2)
    assert_stock(company, goods, warehouse, 100, "1000.00")
    assert company.entries(delivery) == {
        ("1122", "678.00", "0.00"),
        ("6001", "0.00", "600.00"),
        ("22210102", "0.00", "78.00"),
        ("6401", "400.00", "0.00"),
        ("1405", "0.00", "400.00"),
        ("1122", "-678.00", "0.00"),
        ("6001", "0.00", "-600.00"),
        ("22210102", "0.00", "-78.00"),
        ("6401", "-400.00", "0.00"),
        ("1405", "0.00", "-400.00"),
    }
    assert [item["remaining"] for item in company.open_items(customer) if item["remaining"] != "0.00"] == []
    assert await running_stack.differences() == []

    header = {"kind": "sales_delivery", "business_date": "2026-11-02", "partner_id": customer["id"], **place}
    corrected = edited(company, draft, header | {"lines": [line(goods, "30", "15.00")]})
    again = company.audited(company.submitted(corrected))
    assert (again["state"], again["version"]) == ("vouchered", 3)
    assert_stock(company, goods, warehouse, 70, "700.00")
    assert [item["remaining"] for item in company.open_items(customer) if item["remaining"] != "0.00"] == ["508.50"]
    nodes = [node["name"] for node in company.get("documents", f"/documents/{delivery['id']}/trace")["nodes"]]
    assert company.every("risk", "/differences") == []
    assert nodes == [
        *("created", "submitted", "audited", "posted", "vouchered"),
        *("unauditing", "stock_reversed", "voucher_reversed"),
        *("edited", "submitted", "audited", "posted", "vouchered"),
    ]
    assert await running_stack.differences() == []


async def test_what_later_documents_stand_on_stays_and_they_are_named(
    company: Company, running_stack: RunningStack
) -> None:
    goods, warehouse = company.product("fifo"), company.warehouse()
    supplier, customer = company.partner("supplier"), company.partner("customer")
    place = {"warehouse_id": warehouse["id"]}
    receipt = company.done("purchase_receipt", [line(goods, "10", "10.00")], partner_id=supplier["id"], **place)
    delivery = company.done("sales_delivery", [line(goods, "4", "15.00")], partner_id=customer["id"], **place)
    returned = company.returned(delivery, (1, "1"))

    at_once = company.act(delivery, "unaudit")
    assert (at_once.status_code, at_once.json()["code"]) == (409, "has_dependents")
    assert [one["number"] for one in at_once.json()["dependents"]] == [returned["number"]]

    kept = company.unaudited(receipt)
    assert (kept["state"], kept["version"]) == ("vouchered", 1)
    last = company.get("documents", f"/documents/{receipt['id']}/trace")["nodes"][-1]
    assert (last["name"], last["by"]) == ("stock_reversal_refused", "inventory")
    assert delivery["number"] in {one["number"] for one in last["dependents"]}
    assert last["to_do"]
    assert_stock(company, goods, warehouse, 7, "70.00")

    assert company.unaudited(returned)["state"] == "draft"
    assert company.unaudited(delivery)["state"] == "draft"
    assert company.unaudited(receipt)["state"] == "draft"
    assert_stock(company, goods, warehouse, 0, "0.00")
    assert await running_stack.differences() == []


async def test_money_is_taken_back_too(company: Company, running_stack: RunningStack) -> None:
    customer = company.partner("customer")
    receipt = company.done("customer_receipt", partner_id=customer["id"], amount="50.00", account="bank")
    draft = company.unaudited(receipt)
    assert (draft["state"], draft["version"]) == ("draft", 2)
    assert company.entries(receipt) >= {("1002", "50.00", "0.00"), ("1002", "-50.00", "0.00")}
    assert await running_stack.differences() == []


async def test_real_time_stock_off_and_on_again(company: Company, running_stack: RunningStack) -> None:
    goods, warehouse, customer = company.product(), company.warehouse(), company.partner("customer")
    place = {"warehouse_id": warehouse["id"]}
    turned(company, on=False)
    try:
        opening = company.draft("other_inbound", [line(goods, "5")], reason="opening", **place)
        delivery = company.draft("sales_delivery", [line(goods, "3")], partner_id=customer["id"], **place)
        queued = [company.act(company.submitted(one), "audit").json() for one in (opening, delivery)]
        assert [one["state"] for one in queued] == ["queued", "queued"]
        assert_stock(company, goods, warehouse, 0, "0")
        why = company.get("documents", f"/documents/{delivery['id']}/why")
        assert why["cause"] == "realtime_stock_off"
    finally:
        turned(company, on=True)
    settled = [company.settled(one) for one in queued]
    assert [one["state"] for one in settled] == ["vouchered", "vouchered"]
    assert_stock(company, goods, warehouse, 2, "20.00")
    assert await running_stack.differences() == []


def turned(company: Company, *, on: bool) -> None:
    version = company.get("documents", "/settings")["version"]
    headers = {"If-Match": f'"{version}"'}
    answer = company.http.put("/api/documents/settings", json={"realtime_stock": on}, headers=headers)
    assert answer.status_code == 200, answer.text


def assert_stock(company: Company, product: Json, warehouse: Json, quantity: int, value: str) -> None:
    found = company.balance(product, warehouse)
    assert (Decimal(found[0]), Decimal(found[1])) == (Decimal(quantity), Decimal(value))
