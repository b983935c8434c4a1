"""An un-audit ends as the books answer it, in any order; what speaks of the old version disturbs nothing."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from tests.documents.books import (
    Says,
    hear,
    hear_together,
    posted,
    posted_and_vouchered,
    said_of,
    stock_reserved,
    stock_restored,
    stock_reversal_refused,
    stock_reversed,
    voucher_added,
    voucher_reversal_refused,
    voucher_reversed,
    vouchered,
)
from tests.documents.desk import Desk, Json

from chassis import Hub
from documents.use_cases.watch_deadlines import watch_deadlines

FLOWS: list[tuple[Sequence[Says], str, int]] = [
    ([stock_reversed], "unauditing", 1),
    ([stock_reversed, voucher_reversed], "draft", 2),
    ([voucher_reversed, stock_reversed], "draft", 2),
    ([stock_reversed, stock_reversed, voucher_reversed, voucher_reversed], "draft", 2),
    ([stock_reversal_refused], "vouchered", 1),
    ([stock_reversed, voucher_reversal_refused], "unauditing", 1),
    ([stock_reversed, voucher_reversal_refused, stock_restored], "vouchered", 1),
    ([stock_reversed, stock_restored, voucher_reversal_refused], "vouchered", 1),
    ([stock_reversed, voucher_reversed, posted, vouchered, stock_restored], "draft", 2),
]


async def unauditing(desk: Desk, draft: Json) -> Json:
    """A delivery that is in every book, and whose un-audit has just been asked for."""
    response = await desk.act(await posted_and_vouchered(desk, draft), "unaudit")
    assert response.status_code == 202, response.text
    answer: Json = response.json()
    assert answer["state"] == "unauditing"
    return answer


@pytest.mark.parametrize(("said", "state", "version"), FLOWS)
async def test_the_un_audit_follows_the_books(desk: Desk, said: Sequence[Says], state: str, version: int) -> None:
    asked = await unauditing(desk, await desk.draft("1"))
    event = await said_of(desk, asked, "DocumentUnaudited")
    assert (event.document.version, event.unaudited_by.person_id) == (1, desk.person_id)
    await hear(desk, *(one(desk, event.document) for one in said))
    found = await desk.get(f"/documents/{asked['id']}")
    assert (found["state"], found["version"]) == (state, version)


async def test_answers_that_come_in_one_batch(desk: Desk) -> None:
    asked = [await unauditing(desk, await desk.draft("1")) for _ in range(2)]
    documents = [(await said_of(desk, one, "DocumentUnaudited")).document for one in asked]
    await hear(desk, *(voucher_reversal_refused(desk, one) for one in documents))
    together = [says(desk, one) for says in (stock_reversed, stock_restored) for one in documents]
    await hear_together(desk, *together)
    for one in asked:
        trace = await desk.get(f"/documents/{one['id']}/trace")
        assert trace["state"] == "vouchered"
        assert {"stock_reversed", "stock_restored"} < {node["name"] for node in trace["nodes"]}


async def test_un_audited_edited_and_audited_again_as_the_next_version(desk: Desk) -> None:
    body = await desk.delivery_body("4")
    asked = await unauditing(desk, await desk.made("/documents", body))
    old = (await said_of(desk, asked, "DocumentUnaudited")).document
    await hear(desk, stock_reversed(desk, old), voucher_reversed(desk, old))
    body["lines"][0]["quantity"] = "3"
    edited = await desk.call("PUT", f"/documents/{asked['id']}", body, If_Match='"2"')
    assert (edited.status_code, edited.json()["state"], edited.json()["version"]) == (200, "draft", 3)
    again = await posted_and_vouchered(desk, edited.json())
    assert (again["state"], again["version"]) == ("vouchered", 3)
    await hear(desk, stock_reversed(desk, old), voucher_reversed(desk, old), stock_restored(desk, old))
    assert (await desk.get(f"/documents/{asked['id']}"))["state"] == "vouchered"
    names = [node["name"] for node in (await desk.get(f"/documents/{asked['id']}/trace"))["nodes"]]
    assert names == [
        *("created", "submitted", "audited", "posted", "vouchered"),
        *("unauditing", "stock_reversed", "voucher_reversed"),
        *("edited", "submitted", "audited", "posted", "vouchered"),
    ]


async def test_a_refused_un_audit_says_why_by_whom_and_what_to_do(desk: Desk) -> None:
    asked = await unauditing(desk, await desk.draft("1"))
    document = (await said_of(desk, asked, "DocumentUnaudited")).document
    await hear(desk, stock_reversal_refused(desk, document))
    last = (await desk.get(f"/documents/{asked['id']}/trace"))["nodes"][-1]
    assert (last["name"], last["by"], last["reason"]) == ("stock_reversal_refused", "inventory", "layer_drawn")
    assert [one["number"] for one in last["dependents"]] == ["SD-9"]
    assert "Un-audit the listed documents first" in last["to_do"]
    found = await desk.get(f"/documents/{asked['id']}")
    assert found["unaudit"]["stock_reversal_refused"]["dependents"][0]["number"] == "SD-9"
    again = await desk.act(found, "unaudit")
    assert (again.status_code, again.json()["unaudit"]) == (202, {})


async def test_an_un_audited_return_gives_its_quantity_back(desk: Desk) -> None:
    delivery = await posted_and_vouchered(desk, await desk.draft("5"))
    asked = await unauditing(desk, await desk.made(f"/documents/{delivery['id']}/returns"))
    assert (await desk.get(f"/documents/{delivery['id']}"))["return_state"] == "returned"
    document = (await said_of(desk, asked, "DocumentUnaudited")).document
    await hear(desk, stock_reversed(desk, document), voucher_reversed(desk, document))
    line = (await desk.get(f"/documents/{delivery['id']}"))["lines"][0]
    assert (line["returned"], line["returnable"]) == ("0.000000", "5.000000")


async def test_past_its_deadline_an_un_audit_is_stuck_until_its_book_answers(desk: Desk) -> None:
    asked = await unauditing(desk, await desk.draft("1"))
    hub: Hub = desk.app.state.hub
    async with desk.app.state.database.transaction() as connection:
        watched = await watch_deadlines(connection, hub, datetime.now(UTC) + timedelta(seconds=90))
    assert watched.stuck >= 1
    waiting = (await desk.get(f"/documents/{asked['id']}/trace"))["waiting"]
    assert (waiting["step"], waiting["by"], waiting["stuck"]) == ("reverse_stock", "inventory", True)
    document = (await said_of(desk, asked, "DocumentUnaudited")).document
    await hear(desk, stock_reversed(desk, document))
    waiting = (await desk.get(f"/documents/{asked['id']}/trace"))["waiting"]
    assert (waiting["step"], waiting["by"], waiting["stuck"]) == ("reverse_vouchers", "ledger", False)


async def order_of(desk: Desk, **more: object) -> Json:
    body = await desk.delivery_body("4")
    body["kind"] = "sales_order"
    order: Json = await desk.made("/documents", body | more)
    return order


async def test_an_order_is_in_force_with_its_audit_and_a_draft_with_its_un_audit(desk: Desk) -> None:
    order = await desk.audited(await order_of(desk))
    assert order["state"] == "confirmed"
    back = await desk.act(order, "unaudit")
    assert (back.status_code, back.json()["state"], back.json()["version"]) == (202, "draft", 2)
    assert (await said_of(desk, order, "DocumentUnaudited")).document.version == 1
    nodes = (await desk.get(f"/documents/{order['id']}/trace"))["nodes"]
    assert [node["name"] for node in nodes] == ["created", "submitted", "audited", "unaudited"]


async def test_an_order_that_claims_goods_waits_for_stock_both_ways(desk: Desk) -> None:
    order = await desk.audited(await order_of(desk, reserve=True))
    waiting = (await desk.get(f"/documents/{order['id']}/trace"))["waiting"]
    assert (order["state"], waiting["step"]) == ("audited", "reserve")
    document = (await said_of(desk, order, "DocumentAudited")).document
    await hear(desk, stock_reserved(desk, document))
    order = await desk.get(f"/documents/{order['id']}")
    assert order["state"] == "confirmed"
    assert (await desk.act(order, "unaudit")).json()["state"] == "unauditing"
    await hear(desk, stock_reversed(desk, document))
    back = await desk.get(f"/documents/{order['id']}")
    assert (back["state"], back["version"], back["fulfilment"]) == ("draft", 2, "open")


async def test_an_un_audited_delivery_gives_back_to_its_order(desk: Desk) -> None:
    order = await desk.audited(await order_of(desk))
    body = {"kind": "sales_delivery", "business_date": "2026-11-02", "origin_id": order["id"]}
    lines = [{"origin_line_id": order["lines"][0]["line_id"], "quantity": "4"}]
    delivery = await unauditing(desk, await desk.made("/documents", body | {"lines": lines}))
    assert (await desk.get(f"/documents/{order['id']}"))["fulfilment"] == "done"
    refused = await desk.act(order, "unaudit")
    assert [one["state"] for one in refused.json()["dependents"]] == ["unauditing"]
    document = (await said_of(desk, delivery, "DocumentUnaudited")).document
    await hear(desk, stock_reversed(desk, document), voucher_reversed(desk, document))
    line = (await desk.get(f"/documents/{order['id']}"))["lines"][0]
    assert (line["delivered"], line["open"]) == ("0.000000", "4.000000")


async def test_vouchers_beside_those_that_stand_are_told(desk: Desk) -> None:
    asked = await unauditing(desk, await desk.draft("1"))
    document = (await said_of(desk, asked, "DocumentUnaudited")).document
    says = (stock_reversed, voucher_reversal_refused, stock_restored, voucher_added)
    await hear(desk, *(one(desk, document) for one in says))
    trace = await desk.get(f"/documents/{asked['id']}/trace")
    assert (trace["state"], trace["nodes"][-1]["name"]) == ("vouchered", "voucher_added")
