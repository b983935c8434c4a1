"""The fourth service agrees that the three books agree, and the trace of a document leads both ways."""

from tests.company import Company, line
from tests.stacks import RunningStack


async def test_no_difference_after_a_day_of_everything(company: Company, running_stack: RunningStack) -> None:
    goods, service = company.product("fifo"), company.product(is_service=True)
    warehouse = company.warehouse()
    supplier, customer = company.partner("supplier"), company.partner("customer")
    place = {"warehouse_id": warehouse["id"]}
    receipt = company.done("purchase_receipt", [line(goods, "12", "3.333333")], partner_id=supplier["id"], **place)
    sold = [line(goods, "7", "9.99"), line(service, "1", "25.00")]
    delivery = company.done("sales_delivery", sold, partner_id=customer["id"], **place)
    documents = [
        receipt,
        delivery,
        company.returned(delivery, (1, "2")),
        company.returned(receipt, (1, "3")),
        company.done("other_outbound", [line(goods, "1")], reason="damage", **place),
        company.done("customer_receipt", partner_id=customer["id"], amount="50.00", account="bank"),
        company.done("supplier_payment", partner_id=supplier["id"], amount="10.00", account="cash"),
    ]
    assert [document["state"] for document in documents] == ["vouchered"] * len(documents)
    assert await running_stack.differences() == []
    assert company.every("risk", "/differences") == []
    for document in documents:
        versions = company.get("risk", f"/documents/{document['id']}")["versions"]
        assert [version["status"] for version in versions] == ["agrees"]


def test_the_trace_leads_from_delivery_to_return_and_back(company: Company) -> None:
    goods, warehouse, customer = company.product(), company.warehouse(), company.partner("customer")
    place = {"warehouse_id": warehouse["id"]}
    company.done("other_inbound", [line(goods, "9")], reason="found", **place)
    delivery = company.done("sales_delivery", [line(goods, "9")], partner_id=customer["id"], **place)
    returned = company.returned(delivery, (1, "4"))

    forward = company.get("documents", f"/documents/{delivery['id']}/trace")
    backward = company.get("documents", f"/documents/{returned['id']}/trace")
    assert [node["name"] for node in forward["nodes"]] == ["created", "submitted", "audited", "posted", "vouchered"]
    assert all(node["at"] for node in forward["nodes"])
    assert returned["id"] in {link["document_id"] for link in forward["linked"]}
    assert delivery["id"] in {link["document_id"] for link in backward["linked"]}
