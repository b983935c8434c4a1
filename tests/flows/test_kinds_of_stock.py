"""Every kind of stock document, from its entry to its vouchers, through all services; then the three books agree."""

import pytest
from tests.company import Company, Json, line
from tests.stacks import RunningStack

Stock = tuple[Json, Json]
"""A product and the warehouse it lies in."""


def plain(product: Json, quantity: str, **more: str) -> Json:
    return {"product_id": product["id"], "quantity": quantity, **more}


def at(warehouse: Json) -> Json:
    return {"warehouse_id": warehouse["id"]}


def bought(company: Company, *quantities: str, valuation: str = "moving_average") -> tuple[Json, Json, list[Json]]:
    """A receipt at 10.00 with a fresh product a line; its warehouse and products."""
    warehouse, supplier = company.warehouse(), company.partner("supplier")
    goods = [company.product(valuation) for _ in quantities]
    lines = [line(one, quantity) for one, quantity in zip(goods, quantities, strict=True)]
    return company.done("purchase_receipt", lines, partner_id=supplier["id"], **at(warehouse)), warehouse, goods


def sold(company: Company, goods: Json, warehouse: Json, quantity: str) -> Json:
    customer = company.partner("customer")
    return company.done("sales_delivery", [line(goods, quantity, "15.00")], partner_id=customer["id"], **at(warehouse))


def stock(company: Company, goods: Json, warehouse: Json) -> tuple[float, str]:
    quantity, value = company.balance(goods, warehouse)
    return float(quantity), value


def arrivals(company: Company, transfer: Json) -> list[Json]:
    rows = company.every("documents", "/documents", kind="transfer_receipt", origin_id=transfer["id"])
    return [company.settled(row) for row in rows]


async def agreed(stack: RunningStack, company: Company, *documents: Json) -> None:
    assert [one["state"] for one in documents] == ["vouchered"] * len(documents)
    assert await stack.differences() == []
    assert company.every("risk", "/differences") == []


async def test_a_direct_transfer_is_there_at_once(company: Company, running_stack: RunningStack) -> None:
    _, source, (goods,) = bought(company, "10")
    target = company.warehouse()
    sent = company.done("transfer", [plain(goods, "4")], target_warehouse_id=target["id"], direct=True, **at(source))
    (arrival,) = arrivals(company, sent)
    assert company.entries(sent) == {("1402", "40.00", "0.00"), ("1405", "0.00", "40.00")}
    assert company.entries(arrival) == {("1405", "40.00", "0.00"), ("1402", "0.00", "40.00")}
    assert (stock(company, goods, source), stock(company, goods, target)) == ((6, "60.00"), (4, "40.00"))
    await agreed(running_stack, company, sent, arrival)


async def test_a_transfer_arrives_in_parts_and_some_is_lost(company: Company, running_stack: RunningStack) -> None:
    _, source, (goods,) = bought(company, "3", valuation="fifo")
    target = company.warehouse()
    sent = company.done("transfer", [plain(goods, "3")], target_warehouse_id=target["id"], **at(source))
    assert stock(company, goods, target) == (0, "0.00")
    parts = [arrived(company, sent, "1", "0"), arrived(company, sent, "1", "1")]
    assert company.entries(parts[1]) >= {("1901", "10.00", "0.00")}
    assert (stock(company, goods, source), stock(company, goods, target)) == ((0, "0.00"), (2, "20.00"))
    await agreed(running_stack, company, sent, *parts)


def arrived(company: Company, sent: Json, quantity: str, lost: str) -> Json:
    lines = [{"origin_line_id": sent["lines"][0]["line_id"], "quantity": quantity, "lost": lost}]
    draft = company.made("documents", f"/documents/{sent['id']}/arrivals", {"lines": lines})
    return company.audited(company.submitted(draft))


async def test_a_count_moves_the_variance(company: Company, running_stack: RunningStack) -> None:
    _, warehouse, (more, less) = bought(company, "5", "5")
    lines = [plain(more, "1", direction="in"), plain(less, "2", direction="out")]
    counted = company.done("stock_count", lines, **at(warehouse))
    assert company.entries(counted) == {
        ("1405", "10.00", "0.00"),
        ("1901", "0.00", "10.00"),
        ("1901", "20.00", "0.00"),
        ("1405", "0.00", "20.00"),
    }
    assert (stock(company, more, warehouse), stock(company, less, warehouse)) == ((6, "60.00"), (3, "30.00"))
    await agreed(running_stack, company, counted)


@pytest.mark.parametrize(("value", "after"), [("3.50", "53.50"), ("-3.50", "46.50")])
async def test_an_adjustment_changes_the_value(
    company: Company, running_stack: RunningStack, value: str, after: str
) -> None:
    _, warehouse, (goods,) = bought(company, "5")
    adjusted = company.done("cost_adjustment", [{"product_id": goods["id"], "value": value}], **at(warehouse))
    assert stock(company, goods, warehouse) == (5, after)
    assert company.entries(adjusted) == {("1405", value, "0.00"), ("640102", "0.00", value)}
    await agreed(running_stack, company, adjusted)


@pytest.mark.parametrize("valuation", ["moving_average", "fifo"])
async def test_a_landed_cost_goes_where_the_goods_are(
    company: Company, running_stack: RunningStack, valuation: str
) -> None:
    receipt, warehouse, (goods,) = bought(company, "10", valuation=valuation)
    sold(company, goods, warehouse, "5")
    carrier = company.partner("supplier")
    spread = {"receipts": [receipt["id"]], "spread_by": "value", "amount": "10.00", "tax_rate": "0.09"}
    landed = company.done("landed_cost", [], partner_id=carrier["id"], **spread)
    assert company.entries(landed) == {
        ("1405", "5.00", "0.00"),
        ("6401", "5.00", "0.00"),
        ("22210101", "0.90", "0.00"),
        ("2202", "0.00", "10.90"),
    }
    assert stock(company, goods, warehouse) == (5, "55.00")
    assert [item["remaining"] for item in company.open_items(carrier)] == ["10.90"]
    await agreed(running_stack, company, landed)


async def test_a_bill_at_another_price(company: Company, running_stack: RunningStack) -> None:
    receipt, warehouse, (goods,) = bought(company, "10")
    sold(company, goods, warehouse, "5")
    lines = [{"origin_line_id": receipt["lines"][0]["line_id"], "price": "11.00"}]
    bill = company.done("bill_difference", lines, origin_id=receipt["id"])
    assert company.entries(bill) == {
        ("1405", "5.00", "0.00"),
        ("6401", "5.00", "0.00"),
        ("22210101", "1.30", "0.00"),
        ("2202", "0.00", "11.30"),
    }
    cheaper = [{"origin_line_id": receipt["lines"][0]["line_id"], "price": "10.00"}]
    back = company.done("bill_difference", cheaper, origin_id=receipt["id"])
    assert stock(company, goods, warehouse) == (5, "50.00")
    await agreed(running_stack, company, bill, back)


async def test_put_together_and_taken_apart(company: Company, running_stack: RunningStack) -> None:
    _, warehouse, (legs, top) = bought(company, "8", "2")
    table = company.product()
    parts = [plain(legs, "4", direction="out"), plain(top, "1", direction="out")]
    made = company.done("assembly", [plain(table, "1", direction="in", value="5.00"), *parts], **at(warehouse))
    assert stock(company, table, warehouse) == (1, "55.00")
    apart = [plain(legs, "4", direction="in", price="10.00"), plain(top, "1", direction="in", price="10.00")]
    taken = company.done("disassembly", [plain(table, "1", direction="out"), *apart], **at(warehouse))
    assert stock(company, table, warehouse) == (0, "0.00")
    assert (stock(company, legs, warehouse), stock(company, top, warehouse)) == ((8, "84.00"), (2, "21.00"))
    await agreed(running_stack, company, made, taken)


async def test_opening_balances(company: Company, running_stack: RunningStack) -> None:
    customer, supplier = company.partner("customer"), company.partner("supplier")
    entries = [
        {"account": "1002", "debit": "70.00"},
        {"partner_id": customer["id"], "debit": "50.00"},
        {"partner_id": supplier["id"], "credit": "120.00"},
    ]
    opened = company.done("opening_balance", entries=entries)
    assert company.entries(opened) == {
        ("1002", "70.00", "0.00"),
        ("1122", "50.00", "0.00"),
        ("2202", "0.00", "120.00"),
    }
    assert [item["remaining"] for item in company.open_items(supplier)] == ["120.00"]
    await agreed(running_stack, company, opened)


async def test_from_order_to_receipt(company: Company, running_stack: RunningStack) -> None:
    warehouse, goods, supplier = company.warehouse(), company.product(), company.partner("supplier")
    order = company.done("purchase_order", [line(goods, "10")], partner_id=supplier["id"], **at(warehouse))
    assert (order["state"], order["fulfilment"]) == ("confirmed", "open")
    first = made_from(company, order, "receipts", "4")
    assert company.get("documents", f"/documents/{order['id']}")["fulfilment"] == "partly_delivered"
    second = made_from(company, order, "receipts")
    assert company.get("documents", f"/documents/{order['id']}")["fulfilment"] == "done"
    assert stock(company, goods, warehouse) == (10, "100.00")
    await agreed(running_stack, company, first, second)


async def test_a_reserving_order_keeps_its_goods(company: Company, running_stack: RunningStack) -> None:
    _, warehouse, (goods,) = bought(company, "10")
    customer = company.partner("customer")
    place = {"partner_id": customer["id"], **at(warehouse)}
    order = company.done("sales_order", [line(goods, "8", "15.00")], reserve=True, **place)
    assert order["state"] == "confirmed"
    greedy = company.done("sales_order", [line(goods, "3", "15.00")], reserve=True, **place)
    assert (greedy["state"], greedy["refusal"]["reason"]) == ("refused", "insufficient_stock")
    other = company.done("sales_delivery", [line(goods, "3", "15.00")], **place)
    assert (other["state"], other["refusal"]["reason"]) == ("refused", "insufficient_stock")
    delivery = made_from(company, order, "deliveries", "5")
    response = company.act(order, "close")
    assert (response.status_code, response.json()["fulfilment"]) == (200, "closed")
    rest = company.done("sales_delivery", [line(goods, "5", "15.00")], **place)
    assert stock(company, goods, warehouse) == (0, "0.00")
    await agreed(running_stack, company, delivery, rest)


def made_from(company: Company, order: Json, way: str, quantity: str | None = None) -> Json:
    lines = [{"origin_line_id": order["lines"][0]["line_id"], "quantity": quantity}]
    body = {"lines": lines} if quantity else {}
    draft = company.made("documents", f"/documents/{order['id']}/{way}", body)
    return company.audited(company.submitted(draft))
