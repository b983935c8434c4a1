"""Goods with batches and serial numbers through the whole house: received, claimed by an order, delivered first-expired
first, partly returned, traced both ways, and taken back, last first, until nothing is left of them."""

from tests.company import Company, Json
from tests.stacks import RunningStack


def pieces(batch: str, expiry: str, *serials: str) -> Json:
    """A line of a receipt: a new batch with its pieces."""
    dates = {"number": batch, "production_date": "2026-10-01", "expiry_date": expiry}
    return {"quantity": str(len(serials)), "price": "10.00", "tax_rate": "0.13", "batch": dates, "serials": serials}


def lying(company: Company, goods: Json) -> dict[str, tuple[float, float]]:
    """Batch -> on hand, available."""
    rows = company.every("inventory", "/batch-stocks", product_id=goods["id"])
    return {row["batch_number"]: (float(row["quantity"]), float(row["available"])) for row in rows}


def places(company: Company, goods: Json, warehouse: Json) -> dict[str, bool]:
    """Serial number -> whether it lies in the warehouse."""
    rows = company.every("inventory", "/serials", product_id=goods["id"])
    return {row["serial"]: row["warehouse_id"] == warehouse["id"] for row in rows}


def made_from(company: Company, document: Json, way: str, lines: list[Json]) -> Json:
    draft = company.made("documents", f"/documents/{document['id']}/{way}", {"lines": lines})
    return company.audited(company.submitted(draft))


def phones(company: Company) -> Json:
    card = {"batch_tracked": True, "serial_tracked": True, "shelf_life_days": 365, "unit": "pc", "tax_rate": "0.13"}
    return company.made("documents", "/products", {"code": company.code("P"), "name": "手机"} | card)


def received(company: Company, goods: Json, warehouse: Json, supplier: Json) -> Json:
    brought = [pieces("late", "2027-12-31", "L1", "L2"), pieces("soon", "2027-06-30", "S1", "S2", "S3")]
    lines = [{"product_id": goods["id"], **one} for one in brought]
    receipt = company.done("purchase_receipt", lines, partner_id=supplier["id"], warehouse_id=warehouse["id"])
    assert receipt["state"] == "vouchered", receipt["refusal"]
    assert lying(company, goods) == {"late": (2, 2), "soon": (3, 3)}
    return receipt


def ordered(company: Company, goods: Json, warehouse: Json, customer: Json) -> Json:
    line = {"product_id": goods["id"], "quantity": "4", "price": "20.00", "tax_rate": "0.13"}
    return company.done("sales_order", [line], partner_id=customer["id"], warehouse_id=warehouse["id"])


def claim(company: Company, goods: Json, order: Json) -> None:
    """The four that were ordered, by hand; more is refused."""
    wanted = {"document_id": order["id"], "lines": [{"line_id": order["lines"][0]["line_id"], "quantity": "4"}]}
    company.made("inventory", "/reservations", wanted)
    assert company.post("inventory", "/reservations", wanted).status_code == 409
    (balance,) = company.every("inventory", "/balances", product_id=goods["id"])
    assert (float(balance["reserved"]), float(balance["available"])) == (4, 1)


def delivered(company: Company, goods: Json, warehouse: Json, order: Json) -> tuple[Json, Json]:
    """What expires first goes first; a delivery each batch."""
    asked = {"warehouse": warehouse["id"], "quantity": "4", "on": "2026-11-02"}
    proposal = company.get("inventory", f"/products/{goods['id']}/fefo", **asked)
    taken = [(one["number"], float(one["quantity"])) for one in proposal["lines"]]
    assert (taken, float(proposal["missing"])) == ([("soon", 3), ("late", 1)], 0)
    parts = [
        {
            "origin_line_id": order["lines"][0]["line_id"],
            "quantity": one["quantity"],
            "batch": {"batch_id": one["batch_id"]},
            "serials": serials,
        }
        for one, serials in zip(proposal["lines"], (["S1", "S2", "S3"], ["L2"]), strict=True)
    ]
    first, second = (made_from(company, order, "deliveries", [part]) for part in parts)
    assert (first["state"], second["state"]) == ("vouchered", "vouchered"), (first["refusal"], second["refusal"])
    assert company.get("documents", f"/documents/{order['id']}")["fulfilment"] == "done"
    assert lying(company, goods) == {"late": (1, 1)}
    assert places(company, goods, warehouse) == {"L1": True, "L2": False, "S1": False, "S2": False, "S3": False}
    return first, second


def traced(company: Company, goods: Json, documents: list[Json], supplier: Json, customer: Json) -> None:
    """Of the batch that was partly returned: where it came from, who has it, what is left; and of one piece."""
    (soon,) = company.every("inventory", "/batch-stocks", product_id=goods["id"], batch_number="soon")
    trace = company.get("inventory", f"/batches/{soon['batch_id']}/trace")
    numbers = {document["number"] for document in documents}
    assert {one["number"] for one in trace["documents"]} == numbers
    assert [(one["partner_id"], float(one["quantity"])) for one in trace["suppliers"]] == [(supplier["id"], 3)]
    assert [(one["partner_id"], float(one["quantity"])) for one in trace["customers"]] == [(customer["id"], 2)]
    assert [float(one["quantity"]) for one in trace["left"]] == [1]
    piece = company.get("inventory", f"/products/{goods['id']}/serials/S2/trace")
    assert {one["number"] for one in piece["documents"]} == numbers


async def test_from_receipt_to_return_and_back_to_nothing(company: Company, running_stack: RunningStack) -> None:
    goods, warehouse = phones(company), company.warehouse()
    supplier, customer = company.partner("supplier"), company.partner("customer")
    receipt = received(company, goods, warehouse, supplier)
    order = ordered(company, goods, warehouse, customer)
    assert await running_stack.differences() == []
    claim(company, goods, order)
    first, second = delivered(company, goods, warehouse, order)
    back = {"origin_line_id": first["lines"][0]["line_id"], "quantity": "1", "serials": ["S2"]}
    returned = made_from(company, first, "returns", [back])
    assert returned["state"] == "vouchered", returned["refusal"]
    assert (lying(company, goods)["soon"], places(company, goods, warehouse)["S2"]) == ((1, 1), True)
    traced(company, goods, [receipt, first, returned], supplier, customer)
    assert await running_stack.differences() == []

    assert company.unaudited(returned)["state"] == "draft"
    for document in (second, first):
        assert company.unaudited(document)["state"] == "draft"
    (balance,) = company.every("inventory", "/balances", product_id=goods["id"])
    assert (float(balance["quantity"]), float(balance["reserved"])) == (5, 4), "the order claims its goods again"
    assert company.unaudited(order)["state"] == "draft"
    assert company.unaudited(receipt)["state"] == "draft"
    assert lying(company, goods) == {}
    assert not any(places(company, goods, warehouse).values())
    (balance,) = company.every("inventory", "/balances", product_id=goods["id"])
    assert (float(balance["quantity"]), float(balance["value"])) == (0, 0)
    assert await running_stack.differences() == []
