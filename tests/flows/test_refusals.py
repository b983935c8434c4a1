"""A business no stops one document, names every reason, moves nothing, and can be corrected."""

from tests.company import Company, line


def test_every_short_line_is_named_and_nothing_moves(company: Company) -> None:
    nails, screws, bolts = company.product(), company.product("fifo"), company.product()
    warehouse, customer = company.warehouse(), company.partner("customer")
    place = {"warehouse_id": warehouse["id"]}
    company.done("other_inbound", [line(nails, "5"), line(bolts, "50")], reason="opening", **place)

    wanted = [line(nails, "8"), line(bolts, "10"), line(screws, "1")]
    refused = company.done("sales_delivery", wanted, partner_id=customer["id"], **place)

    assert (refused["state"], refused["refusal"]["reason"]) == ("refused", "insufficient_stock")
    short = {row["product_id"]: (row["wanted"], row["available"]) for row in refused["refusal"]["shortages"]}
    assert {key: tuple(map(float, value)) for key, value in short.items()} == {
        nails["id"]: (8, 5),
        screws["id"]: (1, 0),
    }
    assert float(company.balance(bolts, warehouse)[0]) == 50
    assert company.vouchers(refused) == []


def test_a_refused_document_is_corrected_as_its_next_version(company: Company) -> None:
    nails, warehouse, customer = company.product(), company.warehouse(), company.partner("customer")
    place = {"warehouse_id": warehouse["id"]}
    refused = company.done("sales_delivery", [line(nails, "8")], partner_id=customer["id"], **place)
    company.done("other_inbound", [line(nails, "5")], reason="opening", **place)

    body = {"kind": "sales_delivery", "business_date": "2026-11-02", "partner_id": customer["id"], **place}
    response = company.http.put(
        f"/api/documents/documents/{refused['id']}",
        json=body | {"lines": [line(nails, "5")]},
        headers={"If-Match": f'"{refused["version"]}"', "Idempotency-Key": company.code("K")},
    )
    assert response.status_code == 200, response.text
    corrected = company.audited(company.submitted(response.json()))
    assert corrected["state"] == "vouchered"
    assert corrected["version"] > refused["version"]
    assert float(company.balance(nails, warehouse)[0]) == 0


def test_register_only_books_money_and_says_why_stock_did_not_move(company: Company) -> None:
    nails, warehouse, customer = company.product(), company.warehouse(), company.partner("customer")
    delivery = company.done(
        "sales_delivery",
        [line(nails, "8", "10.00")],
        partner_id=customer["id"],
        warehouse_id=warehouse["id"],
        register_only=True,
    )
    assert delivery["state"] == "vouchered"
    assert ("1122", "90.40", "0.00") in company.entries(delivery)
    assert company.every("inventory", "/movements", document_id=delivery["id"]) == []
    trace = company.get("documents", f"/documents/{delivery['id']}/trace")
    assert "register_only" in str(trace)
