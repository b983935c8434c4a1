"""Example R of the posting guide, through HTTP, Kafka and all five services: one audit a document, three books."""

from tests.company import Company, Json, line


def test_buy_deliver_return(company: Company) -> None:
    goods, warehouse = company.product(), company.warehouse()
    supplier, customer = company.partner("supplier"), company.partner("customer")
    place = {"warehouse_id": warehouse["id"]}

    receipt = company.done("purchase_receipt", [line(goods, "100", "10.00")], partner_id=supplier["id"], **place)
    assert company.entries(receipt) == {
        ("1405", "1000.00", "0.00"),
        ("22210101", "130.00", "0.00"),
        ("2202", "0.00", "1130.00"),
    }

    delivery = company.done("sales_delivery", [line(goods, "40", "15.00")], partner_id=customer["id"], **place)
    assert company.entries(delivery) == {
        ("1122", "678.00", "0.00"),
        ("6001", "0.00", "600.00"),
        ("22210102", "0.00", "78.00"),
        ("6401", "400.00", "0.00"),
        ("1405", "0.00", "400.00"),
    }

    returned = company.returned(delivery, (1, "10"))
    assert returned["state"] == "vouchered"
    assert company.entries(returned) == {
        ("1122", "-169.50", "0.00"),
        ("6001", "0.00", "-150.00"),
        ("22210102", "0.00", "-19.50"),
        ("6401", "-100.00", "0.00"),
        ("1405", "0.00", "-100.00"),
    }
    assert_red_letters_name_what_they_correct(company, delivery, returned)

    quantity, value = company.balance(goods, warehouse)
    assert (float(quantity), value) == (70, "700.00")
    assert [item["remaining"] for item in company.open_items(customer)] == ["508.50"]
    assert [item["remaining"] for item in company.open_items(supplier)] == ["1130.00"]


def assert_red_letters_name_what_they_correct(company: Company, delivery: Json, returned: Json) -> None:
    corrected = {voucher["id"] for voucher in company.vouchers(delivery)}
    assert {voucher["red_letter_of"] for voucher in company.vouchers(returned)} == corrected


def test_a_full_return_leaves_a_receivable_of_exactly_zero(company: Company) -> None:
    goods, warehouse, customer = company.product("fifo"), company.warehouse(), company.partner("customer")
    place = {"warehouse_id": warehouse["id"]}
    company.done("other_inbound", [line(goods, "3", "33.333333")], reason="opening", **place)
    delivery = company.done("sales_delivery", [line(goods, "3", "33.335")], partner_id=customer["id"], **place)
    for _ in range(3):
        company.returned(delivery, (1, "1"))
    assert [item["remaining"] for item in company.open_items(customer) if item["document_id"] == delivery["id"]] in (
        [],
        ["0.00"],
    )
    assert company.balance(goods, warehouse)[1] == "100.00"
