"""Transfers arrive: directly, or in parts that may be lost, never more than is on the way."""

from typing import Any

from tests.documents.books import audited_document, hear
from tests.documents.books import posted as stock_posted
from tests.documents.desk import Desk, Json

from contracts import Direction, DocumentKind
from documents.sagas.document_saga import saga_of


async def transfer(desk: Desk, *quantities: str, **more: Any) -> Json:
    """Audited."""
    header = {"kind": "transfer", "business_date": "2026-11-02", "warehouse_id": (await desk.warehouse())["id"]}
    target = await desk.warehouse()
    goods = [{"product_id": (await desk.product())["id"], "quantity": quantity} for quantity in quantities]
    body = header | {"target_warehouse_id": target["id"], "lines": goods} | more
    return await desk.audited(await desk.made("/documents", body))


async def posted(desk: Desk, document: Json) -> Json:
    event = stock_posted(desk, await audited_document(desk, document))
    await hear(desk, event, event)
    found: Json = await desk.get(f"/documents/{document['id']}")
    return found


def arrived(document: Json, quantity: str, lost: str = "0") -> Json:
    return {"lines": [{"origin_line_id": document["lines"][0]["line_id"], "quantity": quantity, "lost": lost}]}


async def arrivals_of(desk: Desk, document: Json) -> list[Json]:
    found: list[Json] = (await desk.get(f"/documents?kind=transfer_receipt&origin_id={document['id']}"))["items"]
    return found


async def test_a_direct_transfer_arrives_by_itself_once_its_goods_have_left(desk: Desk) -> None:
    sent = await transfer(desk, "5", "2", direct=True)
    assert await arrivals_of(desk, sent) == []
    after = await posted(desk, sent)
    (arrival,) = await arrivals_of(desk, sent)
    assert (arrival["state"], arrival["warehouse_id"]) == ("audited", sent["target_warehouse_id"])
    assert arrival["business_date"] == sent["business_date"]
    assert (after["arrival_state"], [line["in_transit"] for line in after["lines"]]) == (
        "arrived",
        ["0.000000", "0.000000"],
    )
    carried = await audited_document(desk, arrival)
    assert carried.origin is not None
    assert str(carried.origin.document_id) == sent["id"]
    assert [line.origin_line_id is not None for line in carried.lines] == [True, True]
    trace = await desk.get(f"/documents/{arrival['id']}/trace")
    assert {node["by"] for node in trace["nodes"]} == {"Li Lei"}


async def test_a_transfer_in_transit_arrives_in_parts_and_some_is_lost(desk: Desk) -> None:
    sent = await posted(desk, await transfer(desk, "5"))
    assert await arrivals_of(desk, sent) == []
    first = await desk.audited(await desk.made(f"/documents/{sent['id']}/arrivals", arrived(sent, "2")))
    assert first["warehouse_id"] == sent["target_warehouse_id"]
    second = await desk.audited(await desk.made(f"/documents/{sent['id']}/arrivals", arrived(sent, "2", lost="1")))
    carried = await audited_document(desk, second)
    assert [(str(line.quantity), line.direction) for line in carried.lines] == [
        ("2.000000", None),
        ("1.000000", Direction.OUT),
    ]
    after = await desk.get(f"/documents/{sent['id']}")
    assert (after["arrival_state"], after["lines"][0]["in_transit"]) == ("arrived", "0.000000")
    nothing = await desk.post(f"/documents/{sent['id']}/arrivals")
    assert (nothing.status_code, nothing.json()["code"]) == (409, "nothing_left")


async def test_never_more_arrives_than_is_on_the_way(desk: Desk) -> None:
    sent = await posted(desk, await transfer(desk, "5"))
    too_much = await desk.post(f"/documents/{sent['id']}/arrivals", arrived(sent, "4", lost="2"))
    error = too_much.json()["errors"][0]
    assert (error["code"], error["pointer"], error["left"]) == (
        "arrival_exceeds_transfer",
        "/lines/1/quantity",
        "1.000000",
    )
    one, other = [await desk.made(f"/documents/{sent['id']}/arrivals", arrived(sent, "3")) for _ in range(2)]
    await desk.submitted(one)
    refused = await desk.act(other, "submit")
    assert (refused.status_code, refused.json()["code"]) == (409, "arrival_exceeds_transfer")


async def test_an_arrival_waits_until_the_goods_have_left(desk: Desk) -> None:
    sent = await transfer(desk, "5")
    early = await desk.submitted(await desk.made(f"/documents/{sent['id']}/arrivals"))
    refused = await desk.act(early, "audit")
    assert (refused.status_code, refused.json()["code"]) == (409, "origin_not_posted")
    await posted(desk, sent)
    assert (await desk.act(early, "audit")).status_code == 202


async def test_neither_arrived_nor_lost_is_nothing(desk: Desk) -> None:
    sent = await posted(desk, await transfer(desk, "5"))
    nothing = await desk.post(f"/documents/{sent['id']}/arrivals", arrived(sent, "0"))
    assert nothing.json()["code"] == "quantity_not_positive"
    lines = [{"origin_line_id": sent["lines"][0]["line_id"], "quantity": "1"}] * 2
    body = {"kind": "transfer_receipt", "business_date": "2026-11-02", "origin_id": sent["id"], "lines": lines}
    assert (await desk.post("/documents", body)).json()["code"] == "origin_line_duplicate"


def test_the_saga_of_a_direct_transfer_has_its_arrival() -> None:
    steps = [step.name for step in saga_of(DocumentKind.TRANSFER, direct=True)]
    assert steps == ["audit", "move_stock", "arrive", "book_it"]
    assert [step.name for step in saga_of(DocumentKind.TRANSFER)] == ["audit", "move_stock", "book_it"]


async def test_the_trace_says_what_is_on_the_way(desk: Desk) -> None:
    sent = await posted(desk, await transfer(desk, "5", "2"))
    await desk.audited(await desk.made(f"/documents/{sent['id']}/arrivals", arrived(sent, "5")))
    notes = (await desk.get(f"/documents/{sent['id']}/trace"))["notes"]
    assert [(note["code"], note["lines"]) for note in notes] == [("on_the_way", [2])]
