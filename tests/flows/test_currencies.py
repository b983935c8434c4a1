"""Bought in dollars, sold in euros: stock, vouchers and open items are in yuan to the cent, through all services."""

from tests.company import Company, Json, line
from tests.stacks import RunningStack

RECEIVED = {("1405", "710.27", "0.00"), ("22210101", "92.34", "0.00"), ("2202", "0.00", "802.61")}
SOLD = {
    ("1122", "264.45", "0.00"),
    ("6001", "0.00", "234.03"),
    ("22210102", "0.00", "30.42"),
    ("6401", "473.51", "0.00"),
    ("1405", "0.00", "473.51"),
}


def foreign(company: Company, document: Json) -> set[tuple[str, str, str]]:
    """Account, currency and amount of the lines that keep foreign figures, at the rate of the document."""
    vouchers = company.every("ledger", "/vouchers", document_id=document["id"])
    lines = [one for voucher in vouchers for one in company.get("ledger", f"/vouchers/{voucher['id']}")["lines"]]
    kept = [one for one in lines if one["currency"]]
    assert {one["exchange_rate"] for one in kept} == {document["exchange_rate"]}
    return {(one["account"], one["currency"], one["foreign_amount"]) for one in kept}


def owed(company: Company, partner: Json) -> list[str]:
    return [item["remaining"] for item in company.open_items(partner) if item["remaining"] != "0.00"]


async def test_receipt_delivery_returns_and_un_audit_in_foreign_currencies(
    company: Company, running_stack: RunningStack
) -> None:
    goods, warehouse = company.product(), company.warehouse()
    supplier, customer = company.partner("supplier"), company.partner("customer")
    place = {"warehouse_id": warehouse["id"]}

    dollars = {"currency": "USD", "exchange_rate": "7.1034", "partner_id": supplier["id"]}
    receipt = company.done("purchase_receipt", [line(goods, "3", "33.33")], **dollars, **place)
    assert company.entries(receipt) == RECEIVED
    assert foreign(company, receipt) == {("2202", "USD", "112.99")}
    assert company.balance(goods, warehouse) == ("3.000000", "710.27")
    assert owed(company, supplier) == ["802.61"]

    euros = {"currency": "EUR", "exchange_rate": "7.801", "partner_id": customer["id"]}
    delivery = company.done("sales_delivery", [line(goods, "2", "15.00")], **euros, **place)
    assert company.entries(delivery) == SOLD
    assert (delivery["foreign_gross"], delivery["gross"]) == ("33.90", "264.45")

    first, rest = company.returned(delivery, (1, "1")), company.returned(delivery, (1, "1"))
    assert [(one["state"], one["currency"]) for one in (first, rest)] == [("vouchered", "EUR")] * 2
    assert [(one["net"], one["tax"], one["foreign_gross"]) for one in (first, rest)] == [
        ("117.02", "15.21", "16.95"),
        ("117.01", "15.21", "16.95"),
    ]
    assert owed(company, customer) == []
    assert company.balance(goods, warehouse) == ("3.000000", "710.27")

    back = company.returned(receipt, (1, "1"))
    assert owed(company, supplier) == ["535.09"]
    assert company.unaudited(back)["state"] == "draft"
    assert owed(company, supplier) == ["802.61"]
    for document, left in ((rest, ["132.22"]), (first, ["264.45"]), (delivery, [])):
        assert company.unaudited(document)["state"] == "draft"
        assert owed(company, customer) == left
    assert company.unaudited(receipt)["state"] == "draft"
    assert owed(company, supplier) == []
    assert company.balance(goods, warehouse) in (("0", "0.00"), ("0.000000", "0.00"))
    assert company.every("risk", "/differences") == []
    assert await running_stack.differences() == []


async def test_received_at_another_rate_and_un_audited_from_either_side(
    company: Company, running_stack: RunningStack
) -> None:
    goods, warehouse, customer = company.product(), company.warehouse(), company.partner("customer")
    place = {"warehouse_id": warehouse["id"]}
    company.done("other_inbound", [line(goods, "10", "5.00", "0")], reason="opening", **place)
    dollars = {"currency": "USD", "partner_id": customer["id"]}
    sold = [line(goods, "1", "100.00")]
    delivery = company.done("sales_delivery", sold, exchange_rate="7.1", **dollars, **place)
    received = {"account": "bank", "amount": "113.00", "exchange_rate": "7.2", **dollars}
    receipt = company.done("customer_receipt", **received)
    assert company.entries(receipt) == {
        ("1002", "813.60", "0.00"),
        ("1122", "0.00", "813.60"),
        ("1122", "11.30", "0.00"),
        ("6061", "0.00", "11.30"),
    }
    assert foreign(company, receipt) == {("1002", "USD", "113.00"), ("1122", "USD", "113.00")}
    assert owed(company, customer) == []
    assert await running_stack.differences() == []

    assert company.unaudited(delivery)["state"] == "draft"
    assert owed(company, customer) == ["-813.60"]
    assert company.unaudited(receipt)["state"] == "draft"
    assert owed(company, customer) == []
    assert company.every("risk", "/differences") == []
    assert await running_stack.differences() == []


async def test_paid_at_another_rate_by_a_named_settlement(company: Company, running_stack: RunningStack) -> None:
    goods, warehouse, supplier = company.product(), company.warehouse(), company.partner("supplier")
    euros = {"currency": "EUR", "partner_id": supplier["id"]}
    bought = {"warehouse_id": warehouse["id"], "exchange_rate": "7.801", **euros}
    receipt = company.done("purchase_receipt", [line(goods, "2", "15.00")], **bought)
    settlement = {"document_id": receipt["id"], "amount": "33.90"}
    money: Json = {"account": "bank", "amount": "33.90", "settlements": [settlement], "exchange_rate": "7.9"}
    payment = company.done("supplier_payment", **money, **euros)
    assert (payment["state"], payment["gross"], payment["foreign_gross"]) == ("vouchered", "267.81", "33.90")
    assert company.entries(payment) == {
        ("2202", "267.81", "0.00"),
        ("1002", "0.00", "267.81"),
        ("6061", "3.36", "0.00"),
        ("2202", "0.00", "3.36"),
    }
    assert owed(company, supplier) == []
    assert await running_stack.differences() == []
    assert company.unaudited(payment)["state"] == "draft"
    assert owed(company, supplier) == ["264.45"]
    assert company.every("risk", "/differences") == []
    assert await running_stack.differences() == []
