"""Transfers arrive: directly, or in parts that may be lost, never more than is on the way."""

from typing import Any

from tests.documents.books import (
    audited_document,
    hear,
    posted,
    said_of,
    stock_reversed,
    stock_rolled_back,
    voucher_refused,
    voucher_reversed,
    vouchered,
)
from tests.documents.desk import Desk, Json, signed_in
from tests.documents.http.test_batches import work

from contracts import FUNCTIONS, Direction, DocumentKind, new_id
from documents.sagas.document_saga import saga_of


async def transfer(desk: Desk, *quantities: str, **more: Any) -> Json:
    """Audited."""
    header = {"kind": "transfer", "business_date": "2026-11-02", "warehouse_id": (await desk.warehouse())["id"]}
    target = await desk.warehouse()
    goods = [{"product_id": (await desk.product())["id"], "quantity": quantity} for quantity in quantities]
    body = header | {"target_warehouse_id": target["id"], "lines": goods} | more
    return await desk.audited(await desk.made("/documents", body))


async def booked(desk: Desk, document: Json) -> Json:
    """Its goods have left, and ledger has booked that."""
    audited = await audited_document(desk, document)
    events = posted(desk, audited), vouchered(desk, audited)
    await hear(desk, *events, *events)
    found: Json = await desk.get(f"/documents/{document['id']}")
    return found


def arrived(document: Json, quantity: str, lost: str = "0") -> Json:
    return {"lines": [{"origin_line_id": document["lines"][0]["line_id"], "quantity": quantity, "lost": lost}]}


async def arrivals_of(desk: Desk, document: Json) -> list[Json]:
    found: list[Json] = (await desk.get(f"/documents?kind=transfer_receipt&origin_id={document['id']}"))["items"]
    return found


async def test_a_direct_transfer_arrives_by_itself_once_it_is_booked(desk: Desk) -> None:
    sent = await transfer(desk, "5", "2", direct=True)
    await hear(desk, posted(desk, await audited_document(desk, sent)))
    assert await arrivals_of(desk, sent) == []
    after = await booked(desk, sent)
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


async def test_a_direct_transfer_that_ledger_refuses_has_not_arrived(desk: Desk) -> None:
    sent = await transfer(desk, "5", direct=True)
    audited = await audited_document(desk, sent)
    await hear(desk, posted(desk, audited), voucher_refused(desk, audited), stock_rolled_back(desk, audited))
    assert (await desk.get(f"/documents/{sent['id']}"))["state"] == "refused"
    assert await arrivals_of(desk, sent) == []


async def unaudited(desk: Desk, document: Json) -> Json:
    """Every book has reversed it: a draft again."""
    response = await desk.act(await desk.get(f"/documents/{document['id']}"), "unaudit")
    assert response.status_code == 202, response.text
    event = await said_of(desk, document, "DocumentUnaudited")
    await hear(desk, stock_reversed(desk, event.document), voucher_reversed(desk, event.document))
    found: Json = await desk.get(f"/documents/{document['id']}")
    assert found["state"] == "draft"
    return found


async def test_an_un_audited_direct_transfer_leaves_no_old_arrival(desk: Desk) -> None:
    sent = await booked(desk, await transfer(desk, "5", direct=True))
    (arrival,) = await arrivals_of(desk, sent)
    await booked(desk, arrival)
    refused = await desk.act(sent, "unaudit")
    assert (refused.status_code, [one["document_id"] for one in refused.json()["dependents"]]) == (409, [arrival["id"]])
    assert (await unaudited(desk, arrival))["state"] == "draft"
    draft = await unaudited(desk, sent)
    assert (await desk.get(f"/documents/{arrival['id']}"))["state"] == "voided"
    assert (await said_of(desk, arrival, "DocumentVoided")).voided_by.person_id == desk.person_id
    again = await booked(desk, await desk.audited(draft))
    assert sorted(one["state"] for one in await arrivals_of(desk, sent)) == ["audited", "voided"]
    assert again["arrival_state"] == "arrived"


async def test_a_direct_transfer_of_a_posting_run_arrives_while_real_time_stock_is_off(desk: Desk) -> None:
    """It is not queued a second time: its transfer has had its turn."""
    shop = await signed_in(desk.app, desk.client, desk.signer, new_id(), FUNCTIONS)
    await shop.call("PUT", "/settings", {"realtime_stock": False}, If_Match='"0"')
    sent = await transfer(shop, "5", direct=True)
    assert sent["state"] == "queued"
    await shop.made("/posting-runs")
    await work(shop)
    await booked(shop, sent)
    (arrival,) = await arrivals_of(shop, sent)
    assert arrival["state"] == "audited"
    assert (await said_of(shop, arrival, "DocumentAudited")) is not None
    nodes = (await shop.get(f"/documents/{arrival['id']}/trace"))["nodes"]
    assert [node["name"] for node in nodes][-3:] == ["audited", "queued", "released"]


async def test_a_transfer_in_transit_arrives_in_parts_and_some_is_lost(desk: Desk) -> None:
    sent = await booked(desk, await transfer(desk, "5"))
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
    sent = await booked(desk, await transfer(desk, "5"))
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


async def test_an_arrival_waits_until_the_transfer_is_booked(desk: Desk) -> None:
    sent = await transfer(desk, "5")
    early = await desk.submitted(await desk.made(f"/documents/{sent['id']}/arrivals"))
    await hear(desk, posted(desk, await audited_document(desk, sent)))
    refused = await desk.act(early, "audit")
    assert (refused.status_code, refused.json()["code"]) == (409, "origin_not_posted")
    await booked(desk, sent)
    assert (await desk.act(early, "audit")).status_code == 202


async def test_neither_arrived_nor_lost_is_nothing(desk: Desk) -> None:
    sent = await booked(desk, await transfer(desk, "5"))
    nothing = await desk.post(f"/documents/{sent['id']}/arrivals", arrived(sent, "0"))
    assert nothing.json()["code"] == "quantity_not_positive"
    lines = [{"origin_line_id": sent["lines"][0]["line_id"], "quantity": "1"}] * 2
    body = {"kind": "transfer_receipt", "business_date": "2026-11-02", "origin_id": sent["id"], "lines": lines}
    assert (await desk.post("/documents", body)).json()["code"] == "origin_line_duplicate"


def test_the_saga_of_a_direct_transfer_has_its_arrival() -> None:
    steps = [step.name for step in saga_of(DocumentKind.TRANSFER, direct=True)]
    assert steps == ["audit", "move_stock", "book_it", "arrive"]
    assert [step.name for step in saga_of(DocumentKind.TRANSFER)] == ["audit", "move_stock", "book_it"]


async def test_the_trace_says_what_is_on_the_way(desk: Desk) -> None:
    sent = await booked(desk, await transfer(desk, "5", "2"))
    await desk.audited(await desk.made(f"/documents/{sent['id']}/arrivals", arrived(sent, "5")))
    notes = (await desk.get(f"/documents/{sent['id']}/trace"))["notes"]
    assert [(note["code"], note["lines"]) for note in notes] == [("on_the_way", [2])]
