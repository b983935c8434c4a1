"""Documents of every kind, audited and un-audited, last first: stock and accounts are as if they had never been."""

from collections.abc import Iterator

from tests.company import Company, Json, line
from tests.stacks import RunningStack

Books = tuple[dict[str, float], dict[tuple[str, str], tuple[str, str]]]


def books(company: Company) -> Books:
    """What each account stands at, and the quantity and value of all stock."""
    accounts = company.every("ledger", "/trial-balance", period="2026-11")
    balances = company.every("inventory", "/balances")
    stock = {(row["product_id"], row["warehouse_id"]): (row["quantity"], row["value"]) for row in balances}
    standing = {row["number"]: float(row["closing"]) for row in accounts}
    return {key: one for key, one in standing.items() if one}, {k: v for k, v in stock.items() if float(v[0])}


def everything(company: Company) -> Iterator[Json]:
    """One document of each kind after the other, on goods of their own."""
    source, target, table = company.warehouse(), company.warehouse(), company.product()
    average, fifo = company.product(), company.product("fifo")
    supplier, place = company.partner("supplier"), {"warehouse_id": source["id"]}
    lines = [line(one, "10") for one in (average, fifo)]
    yield (receipt := company.done("purchase_receipt", lines, partner_id=supplier["id"], **place))
    bearing: Json = {"receipts": [receipt["id"]], "spread_by": "quantity", "amount": "3.33", "tax_rate": "0.09"}
    yield company.done("landed_cost", partner_id=supplier["id"], **bearing)
    price = [{"origin_line_id": one["line_id"], "price": "10.50"} for one in receipt["lines"]]
    yield company.done("bill_difference", price, origin_id=receipt["id"])
    goods = [{"product_id": one["id"], "quantity": "3"} for one in (average, fifo)]
    yield (sent := company.done("transfer", goods, target_warehouse_id=target["id"], **place))
    arrived = [{"origin_line_id": one["line_id"], "quantity": "2", "lost": "1"} for one in sent["lines"]]
    draft = company.made("documents", f"/documents/{sent['id']}/arrivals", {"lines": arrived})
    yield company.audited(company.submitted(draft))
    yield company.done("stock_count", [one | {"direction": "out"} for one in goods], **place)
    values = [{"product_id": one["id"], "value": "-1.11"} for one in (average, fifo)]
    yield company.done("cost_adjustment", values, **place)
    whole: Json = {"product_id": table["id"], "quantity": "1", "direction": "in", "value": "2.00"}
    yield company.done("assembly", [whole, *(one | {"direction": "out"} for one in goods)], **place)
    parts = [one | {"direction": "in", "price": "1.00"} for one in goods]
    apart: Json = {"product_id": table["id"], "quantity": "1", "direction": "out"}
    yield company.done("disassembly", [apart, *parts], **place)
    entries = [{"account": "1002", "debit": "5.00"}, {"partner_id": supplier["id"], "credit": "5.00"}]
    yield company.done("opening_balance", entries=entries)


async def test_nothing_is_left_of_what_was_taken_back(company: Company, running_stack: RunningStack) -> None:
    stops: list[Books] = [books(company)]
    documents: list[Json] = []
    for document in everything(company):
        assert document["state"] == "vouchered", document
        documents.append(document)
        stops.append(books(company))
    assert await running_stack.differences() == []
    for document in reversed(documents):
        stops.pop()
        assert company.unaudited(document)["state"] == "draft", document["number"]
        assert books(company) == stops[-1], document["number"]
    assert await running_stack.differences() == []
    assert company.every("risk", "/differences") == []
