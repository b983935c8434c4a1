"""What the other books say becomes states, reasons and trace; a state never goes backwards."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from tests.documents.books import (
    audited_document,
    hear,
    posted,
    stock_refused,
    stock_rolled_back,
    voucher_refused,
    vouchered,
)
from tests.documents.desk import Desk, Json

from chassis import Hub
from contracts import (
    DocumentKind,
)
from documents.use_cases.watch_deadlines import watch_deadlines

SAYINGS = {
    "posted": posted,
    "vouchered": vouchered,
    "refused": stock_refused,
    "not_vouchered": voucher_refused,
    "reversed": stock_rolled_back,
}
FLOWS: list[tuple[Sequence[str], str]] = [
    (["posted"], "posted"),
    (["posted", "vouchered"], "vouchered"),
    (["vouchered", "posted"], "vouchered"),
    (["posted", "posted"], "posted"),
    (["posted", "vouchered", "vouchered", "posted"], "vouchered"),
    (["refused"], "refused"),
    (["refused", "posted", "vouchered"], "refused"),
    (["posted", "not_vouchered"], "posted"),
    (["posted", "not_vouchered", "reversed"], "refused"),
    (["posted", "reversed", "not_vouchered"], "refused"),
    (["posted", "vouchered", "refused"], "vouchered"),
]


@pytest.mark.parametrize(("said", "state"), FLOWS, ids=["-".join(said) for said, _ in FLOWS])
async def test_the_state_follows_the_books(desk: Desk, said: Sequence[str], state: str) -> None:
    audited = await desk.audited(await desk.draft("1"))
    document = await audited_document(desk, audited)
    await hear(desk, *(SAYINGS[one](desk, document) for one in said))
    assert (await desk.get(f"/documents/{audited['id']}"))["state"] == state


async def test_the_trace_of_a_finished_document(desk: Desk) -> None:
    audited = await desk.audited(await desk.draft("1"))
    document = await audited_document(desk, audited)
    await hear(desk, vouchered(desk, document), posted(desk, document))
    trace = await desk.get(f"/documents/{audited['id']}/trace")
    assert {node["name"] for node in trace["nodes"]} == {"created", "submitted", "audited", "posted", "vouchered"}
    assert [node["by"] for node in trace["nodes"][:3]] == ["Li Lei"] * 3
    assert trace["nodes"][0]["seconds"] is None
    assert all(node["seconds"] >= 0 for node in trace["nodes"][1:])
    assert trace["waiting"] is None


async def test_a_refused_document_says_why_and_what_to_do_and_can_be_corrected(desk: Desk) -> None:
    body = await desk.delivery_body("1")
    audited = await desk.audited(await desk.made("/documents", body))
    document = await audited_document(desk, audited)
    await hear(desk, stock_refused(desk, document))
    found = await desk.get(f"/documents/{audited['id']}")
    assert found["refusal"]["reason"] == "insufficient_stock"
    assert found["refusal"]["shortages"][0]["available"] == "0"
    last = (await desk.get(f"/documents/{audited['id']}/trace"))["nodes"][-1]
    assert (last["name"], last["reason_text"]) == ("refused", "There is not enough stock; the short lines are listed.")
    assert "Receive the missing goods" in last["to_do"]

    edited = await desk.call("PUT", f"/documents/{audited['id']}", body, If_Match='"1"')
    assert (edited.json()["state"], edited.json()["version"], edited.json()["refusal"]) == ("draft", 2, None)
    again = await desk.audited(edited.json())
    await hear(desk, posted(desk, document))
    assert (await desk.get(f"/documents/{again['id']}"))["state"] == "audited"
    await hear(desk, posted(desk, await audited_document(desk, again)))
    assert (await desk.get(f"/documents/{again['id']}"))["state"] == "posted"


async def test_rolled_back_says_the_reason_of_ledger(desk: Desk) -> None:
    audited = await desk.audited(await desk.draft("1"))
    document = await audited_document(desk, audited)
    await hear(desk, posted(desk, document), voucher_refused(desk, document), stock_rolled_back(desk, document))
    refusal = (await desk.get(f"/documents/{audited['id']}"))["refusal"]
    assert (refusal["reason"], refusal["rolled_back"]) == ("period_closed", True)
    last = (await desk.get(f"/documents/{audited['id']}/trace"))["nodes"][-1]
    assert (last["name"], last["reason_text"]) == ("rolled_back", "The period of its business date is closed.")


async def test_a_refused_return_gives_the_quantity_back(desk: Desk) -> None:
    delivery = await desk.audited(await desk.draft("5"))
    back = await desk.audited(await desk.made(f"/documents/{delivery['id']}/returns"))
    assert (await desk.get(f"/documents/{delivery['id']}"))["return_state"] == "returned"
    document = await audited_document(desk, back)
    await hear(desk, stock_refused(desk, document), stock_refused(desk, document))
    line = (await desk.get(f"/documents/{delivery['id']}"))["lines"][0]
    assert (line["returned"], line["returnable"]) == ("0.000000", "5.000000")


async def test_money_documents_go_to_the_ledger_directly(desk: Desk) -> None:
    customer = await desk.partner("customer")
    body = {"kind": "customer_receipt", "business_date": "2026-11-02", "partner_id": customer["id"]}
    receipts = [await desk.made("/documents", body | {"amount": "50.00", "account": "bank"}) for _ in range(2)]
    booked, closed = [await desk.audited(receipt) for receipt in receipts]
    assert booked["number"].startswith("CR-")
    document = await audited_document(desk, booked)
    assert (document.kind, document.gross) == (DocumentKind.CUSTOMER_RECEIPT, Decimal("50.00"))
    await hear(desk, vouchered(desk, document), voucher_refused(desk, await audited_document(desk, closed)))
    states = [(await desk.get(f"/documents/{one['id']}"))["state"] for one in (booked, closed)]
    assert states == ["vouchered", "refused"]


async def test_past_its_deadline_a_document_is_stuck_until_its_book_answers(desk: Desk) -> None:
    audited = await desk.audited(await desk.draft("1"))
    hub: Hub = desk.app.state.hub
    later = datetime.now(UTC) + timedelta(seconds=90)
    async with desk.app.state.database.transaction() as connection:
        watched = await watch_deadlines(connection, hub, later)
    assert watched.stuck >= 1
    assert watched.oldest_seconds >= 89
    assert (await desk.get(f"/documents/{audited['id']}"))["stuck_at"] is not None
    fresh = await desk.audited(await desk.draft("1"))
    for one in (audited, fresh):
        listed = await desk.get(f"/documents?state_in=audited,posted&id={one['id']}")
        assert [item["number"] for item in listed["items"]] == [one["number"]]
    waiting = (await desk.get(f"/documents/{audited['id']}/trace"))["waiting"]
    assert (waiting["step"], waiting["by"], waiting["stuck"]) == ("move_stock", "inventory", True)
    assert "dead letters of inventory" in waiting["to_do"]
    document = await audited_document(desk, audited)
    await hear(desk, posted(desk, document), vouchered(desk, document))
    assert (await desk.get(f"/documents/{audited['id']}"))["stuck_at"] is None


async def test_prefer_wait_answers_when_the_saga_ends(desk: Desk) -> None:
    submitted = await desk.submitted(await desk.draft("1"))
    waiting = asyncio.create_task(desk.act(submitted, "audit", Prefer="wait=8"))
    heard = await desk.app.state.hub.wait_for(
        UUID(submitted["id"]), lambda data: data["state"] == "audited", timeout_seconds=8
    )
    assert heard is not None
    await hear(desk, vouchered(desk, await audited_document(desk, submitted)))
    answer = await waiting
    assert (answer.status_code, answer.json()["state"]) == (200, "vouchered")


async def test_register_only_and_services_are_told(desk: Desk) -> None:
    body = await desk.delivery_body("1", "1")
    body["lines"][0]["product_id"] = (await desk.product(is_service=True))["id"]
    body["lines"][1]["product_id"] = (await desk.product(in_stock_accounting=False))["id"]
    still = await desk.made("/documents", body)
    notes = (await desk.get(f"/documents/{still['id']}/trace"))["notes"]
    assert [(note["code"], note["lines"]) for note in notes] == [("service", [1]), ("not_in_stock_accounting", [2])]
    registered = await desk.draft("1", register_only=True)
    notes = (await desk.get(f"/documents/{registered['id']}/trace"))["notes"]
    assert [note["code"] for note in notes] == ["register_only"]


async def test_linked_documents_are_named_both_ways(desk: Desk) -> None:
    delivery = await desk.audited(await desk.draft("1"))
    back = await desk.made(f"/documents/{delivery['id']}/returns")
    receipt = await desk.made(
        "/documents",
        {
            "kind": "customer_receipt",
            "business_date": "2026-11-02",
            "partner_id": delivery["partner_id"],
            "amount": "5.00",
            "account": "cash",
            "settlements": [{"document_id": delivery["id"], "amount": "5.00"}],
        },
    )
    linked = await links(desk, delivery)
    assert linked == {(back["id"], "return"), (receipt["id"], "settled_by")}
    assert await links(desk, back) == {(delivery["id"], "origin")}
    assert await links(desk, receipt) == {(delivery["id"], "settled")}


async def links(desk: Desk, document: Json) -> set[tuple[str, str]]:
    linked = (await desk.get(f"/documents/{document['id']}/trace"))["linked"]
    return {(one["document_id"], one["relation"]) for one in linked}
