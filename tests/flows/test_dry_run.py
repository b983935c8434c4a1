"""A dry run answers exactly what the audit or un-audit then does, in every book, and does nothing."""

from decimal import Decimal
from typing import Any

from tests.company import Company, Json, line
from tests.stacks import RunningStack


def dry(company: Company, document: Json, action: str) -> Json:
    path, match = f"/documents/{document['id']}/{action}?dry_run=true", f'"{document["version"]}"'
    response = company.post("documents", path, If_Match=match)
    assert response.status_code == 200, response.text
    answer: Json = response.json()
    assert answer["dry_run"] is True
    return answer


def moved(rows: list[Json]) -> list[tuple[str, Decimal, Decimal]]:
    return sorted((row["line_id"], Decimal(row["quantity"]), Decimal(row["cost"])) for row in rows)


def booked(vouchers: list[Json]) -> list[tuple[str, str, str]]:
    return sorted((one["account"], one["debit"], one["credit"]) for voucher in vouchers for one in voucher["lines"])


def in_stock(company: Company, document: Json) -> list[tuple[str, Decimal, Decimal]]:
    return moved(company.every("inventory", "/movements", document_id=document["id"]))


async def test_what_it_says_is_what_happens(company: Company, running_stack: RunningStack) -> None:
    goods, warehouse, customer = company.product("fifo"), company.warehouse(), company.partner("customer")
    place: Any = {"warehouse_id": warehouse["id"]}
    company.done("other_inbound", [line(goods, "3", "33.333333")], reason="opening", **place)
    draft = company.draft("sales_delivery", [line(goods, "2", "50.00")], partner_id=customer["id"], **place)

    told = dry(company, draft, "audit")
    assert (told["refusal"], told["later"]) == (None, [])
    assert company.get("documents", f"/documents/{draft['id']}") == draft
    assert in_stock(company, draft) == []
    delivery = company.audited(company.submitted(draft))
    assert moved(told["movements"]) == in_stock(company, delivery)
    assert booked(told["vouchers"]) == booked(company.vouchers(delivery))

    back = dry(company, delivery, "unaudit")
    assert [(line_id, -quantity, -cost) for line_id, quantity, cost in in_stock(company, delivery)] == moved(
        back["movements"]
    )
    red = [
        (account, debit.removeprefix("-"), credit.removeprefix("-"))
        for account, debit, credit in booked(back["vouchers"])
    ]
    assert sorted(red) == booked(company.vouchers(delivery))
    assert company.get("documents", f"/documents/{delivery['id']}")["state"] == "vouchered"
    assert await running_stack.differences() == []


def test_it_says_who_would_refuse_and_why(company: Company) -> None:
    goods, warehouse, customer = company.product(), company.warehouse(), company.partner("customer")
    place: Any = {"warehouse_id": warehouse["id"]}
    receipt = company.done("other_inbound", [line(goods, "5", "2.00")], reason="opening", **place)
    short = company.draft("sales_delivery", [line(goods, "8")], partner_id=customer["id"], **place)
    told = dry(company, short, "audit")
    assert (told["refusal"]["by"], told["refusal"]["reason"]) == ("inventory", "insufficient_stock")
    assert told["refusal"]["shortages"][0]["available"].startswith("5")
    assert told["refusal"]["to_do"]
    assert told["vouchers"] == []

    delivery = company.done("sales_delivery", [line(goods, "4")], partner_id=customer["id"], **place)
    back = dry(company, receipt, "unaudit")
    assert back["refusal"]["by"] == "inventory"
    assert delivery["number"] in {one["number"] for one in back["refusal"]["dependents"]}


def test_a_back_dated_receipt_says_which_later_costs_would_change(company: Company) -> None:
    goods, warehouse = company.product(), company.warehouse()
    supplier, customer = company.partner("supplier"), company.partner("customer")
    place: Any = {"warehouse_id": warehouse["id"]}
    company.done("purchase_receipt", [line(goods, "10", "10.00")], partner_id=supplier["id"], **place)
    sold = company.draft(
        "sales_delivery", [line(goods, "5", "50.00")], partner_id=customer["id"], business_date="2026-11-05", **place
    )
    delivery = company.audited(company.submitted(sold))
    late = company.draft(
        "purchase_receipt", [line(goods, "10", "20.00")], partner_id=supplier["id"], business_date="2026-11-03", **place
    )
    told = dry(company, late, "audit")
    assert delivery["number"] in str(told["later"])


def test_money_asks_the_ledger_alone(company: Company) -> None:
    customer = company.partner("customer")
    draft = company.draft("customer_receipt", partner_id=customer["id"], amount="50.00", account="bank")
    told = dry(company, draft, "audit")
    assert (told["movements"], booked(told["vouchers"])) == (
        [],
        [("1002", "50.00", "0.00"), ("1122", "0.00", "50.00")],
    )
    receipt = company.audited(company.submitted(draft))
    assert booked(company.vouchers(receipt)) == booked(told["vouchers"])
