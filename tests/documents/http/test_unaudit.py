"""What may be un-audited and put back in use, by whom, and what stands in the way."""

import asyncio
from typing import Any

import pytest
from tests.documents.books import hear, posted_and_vouchered, said_of, stock_reversed, voucher_reversed
from tests.documents.desk import Desk, Json, signed_in
from tests.documents.http.test_batches import work

from contracts import DOCUMENT_VIEW, audit_function
from contracts.kinds import DocumentKind


async def settling(desk: Desk, delivery: Json) -> Json:
    body: Any = {
        "kind": "customer_receipt",
        "business_date": "2026-11-03",
        "partner_id": delivery["partner_id"],
        "amount": "5.00",
        "account": "cash",
        "settlements": [{"document_id": delivery["id"], "amount": "5.00"}],
    }
    receipt: Json = await desk.made("/documents", body)
    return receipt


async def test_what_was_not_audited_cannot_be_un_audited(desk: Desk) -> None:
    draft = await desk.draft("1")
    for document in (draft, await desk.submitted(draft)):
        refused = await desk.act(document, "unaudit")
        assert (refused.status_code, refused.json()["code"]) == (409, "not_audited")


async def test_what_is_still_posting_waits(desk: Desk) -> None:
    refused = await desk.act(await desk.audited(await desk.draft("1")), "unaudit")
    assert (refused.status_code, refused.json()["code"]) == (409, "still_posting")


async def test_only_who_may(desk: Desk) -> None:
    delivery = await posted_and_vouchered(desk, await desk.draft("1"))
    functions = (DOCUMENT_VIEW, audit_function(DocumentKind.SALES_DELIVERY))
    auditor = await signed_in(desk.app, desk.client, desk.signer, desk.organisation_id, functions)
    refused = await auditor.act(delivery, "unaudit")
    assert (refused.status_code, refused.json()["permission"]) == (403, "document.unaudit")


async def test_fifty_at_once_one_wins(desk: Desk) -> None:
    delivery = await posted_and_vouchered(desk, await desk.draft("1"))
    answers = await asyncio.gather(*(desk.act(delivery, "unaudit") for _ in range(50)))
    assert sorted(answer.status_code for answer in answers) == [202] + [409] * 49
    assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {"unauditing_already"}


@pytest.mark.parametrize("state", ["submitted", "audited"])
async def test_a_return_in_the_way_is_named(desk: Desk, state: str) -> None:
    delivery = await posted_and_vouchered(desk, await desk.draft("5"))
    back = await desk.made(f"/documents/{delivery['id']}/returns")
    back = await desk.submitted(back) if state == "submitted" else await desk.audited(back)
    refused = await desk.act(delivery, "unaudit")
    assert (refused.status_code, refused.json()["code"], refused.json()["count"]) == (409, "has_dependents", 1)
    (dependent,) = refused.json()["dependents"]
    assert (dependent["document_id"], dependent["kind"], dependent["state"]) == (back["id"], "sales_return", state)
    assert dependent["number"] == back["number"]


async def test_a_draft_return_is_not_in_the_way(desk: Desk) -> None:
    delivery = await posted_and_vouchered(desk, await desk.draft("5"))
    await desk.made(f"/documents/{delivery['id']}/returns")
    assert (await desk.act(delivery, "unaudit")).status_code == 202


async def test_a_settlement_in_the_way_is_named(desk: Desk) -> None:
    delivery = await posted_and_vouchered(desk, await desk.draft("5"))
    receipt = await settling(desk, delivery)
    paid = await desk.audited(receipt)
    refused = await desk.act(delivery, "unaudit")
    assert [one["document_id"] for one in refused.json()["dependents"]] == [paid["id"]]


async def test_what_stood_in_the_way_and_was_un_audited_does_no_longer(desk: Desk) -> None:
    delivery = await posted_and_vouchered(desk, await desk.draft("5"))
    back = await posted_and_vouchered(desk, await desk.made(f"/documents/{delivery['id']}/returns"))
    assert (await desk.act(back, "unaudit")).status_code == 202
    document = (await said_of(desk, back, "DocumentUnaudited")).document
    await hear(desk, stock_reversed(desk, document), voucher_reversed(desk, document))
    assert (await desk.act(delivery, "unaudit")).status_code == 202


async def test_a_batch_takes_back_the_latest_first_and_has_a_result_per_document(desk: Desk) -> None:
    delivery = await posted_and_vouchered(desk, await desk.draft("5"))
    back = await posted_and_vouchered(desk, await desk.made(f"/documents/{delivery['id']}/returns"))
    other = await desk.draft("1")
    ids = [delivery["id"], back["id"], other["id"]]
    batch = await desk.made("/documents/batches", {"action": "unaudit", "ids": ids})
    await work(desk)
    results = (await desk.get(f"/documents/batches/{batch['id']}/results"))["items"]
    told = {row["document_id"]: (row["result"], row["code"]) for row in results}
    assert told == {
        back["id"]: ("done", None),
        delivery["id"]: ("refused", "has_dependents"),
        other["id"]: ("refused", "not_audited"),
    }


async def test_a_filter_finds_what_can_be_un_audited(desk: Desk) -> None:
    body = await desk.delivery_body("1")
    delivery = await posted_and_vouchered(desk, await desk.made("/documents", body))
    wanted = {"warehouse_id": body["warehouse_id"], "kind": "sales_delivery"}
    batch = await desk.made("/documents/batches", {"action": "unaudit", "filter": wanted})
    assert batch["total"] == 1
    await work(desk)
    assert (await desk.get(f"/documents/{delivery['id']}"))["state"] == "unauditing"


async def test_a_voided_document_is_put_back_in_use_for_all_to_see(desk: Desk) -> None:
    voided = (await desk.act(await desk.draft("1"), "void")).json()
    said = await desk.call("POST", f"/documents/{voided['id']}/reuse", {"remark": "误作废"}, If_Match='"1"')
    assert (said.status_code, said.json()["state"], said.json()["version"]) == (200, "draft", 2)
    event = await said_of(desk, voided, "DocumentReused")
    assert (event.version, event.remark, event.reused_by.person_id) == (2, "误作废", desk.person_id)
    nodes = (await desk.get(f"/documents/{voided['id']}/trace"))["nodes"]
    assert [node["name"] for node in nodes] == ["created", "voided", "reused"]
    assert nodes[-1]["remark"] == "误作废"
    audited = await desk.audited(said.json())
    assert (audited["state"], audited["version"]) == ("audited", 2)


async def test_only_a_voided_document_is_put_back_in_use(desk: Desk) -> None:
    refused = await desk.act(await desk.draft("1"), "reuse")
    assert (refused.status_code, refused.json()["code"]) == (409, "not_voided")


async def test_a_remark_is_text(desk: Desk) -> None:
    delivery = await desk.draft("1")
    path = f"/documents/{delivery['id']}/void"
    refused = await desk.call("POST", path, {"remark": "x" * 1001}, If_Match='"1"')
    assert (refused.status_code, refused.json()["errors"][0]["pointer"]) == (422, "/remark")


async def test_a_return_and_the_un_audit_of_its_delivery_at_once_one_wins(desk: Desk) -> None:
    for _ in range(10):
        delivery = await posted_and_vouchered(desk, await desk.draft("5"))
        back = await desk.made(f"/documents/{delivery['id']}/returns")
        answers = await asyncio.gather(desk.act(delivery, "unaudit"), desk.act(back, "submit"))
        assert sorted(answer.status_code for answer in answers) in ([200, 409], [202, 409])


async def test_un_audit_and_edit_at_once_never_mix(desk: Desk) -> None:
    body = await desk.delivery_body("4")
    for _ in range(10):
        delivery = await posted_and_vouchered(desk, await desk.made("/documents", body))
        match = f'"{delivery["version"]}"'
        edit = desk.call("PUT", f"/documents/{delivery['id']}", body, If_Match=match)
        answers = await asyncio.gather(edit, desk.act(delivery, "unaudit"), desk.act(delivery, "audit"))
        assert [answer.status_code for answer in answers] == [409, 202, 409]
