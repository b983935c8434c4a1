"""Concurrency, versions and idempotency of commands."""

import asyncio
from uuid import uuid4

from tests.documents.desk import Desk, signed_in

from contracts import DOCUMENT_VIEW, FUNCTIONS, new_id


async def test_fifty_clients_audit_one_document(desk: Desk) -> None:
    document = await desk.submitted(await desk.draft("1"))
    answers = await asyncio.gather(*(desk.act(document, "audit") for _ in range(50)))
    assert sorted(answer.status_code for answer in answers) == [202] + [409] * 49
    assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {"state_forbids"}
    events = await said(desk, document["id"])
    assert events.count("tritally.documents.DocumentAudited.v1") == 1


async def test_the_same_key_is_one_effect(desk: Desk) -> None:
    body, key = await desk.delivery_body("1"), uuid4().hex
    answers = await asyncio.gather(*(desk.post("/documents", body, Idempotency_Key=key) for _ in range(20)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["id"] for answer in answers}) == 1
    other = await desk.post("/documents", body | {"remark": "other"}, Idempotency_Key=key)
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")


async def test_a_stale_version_is_refused(desk: Desk) -> None:
    body = await desk.delivery_body("1")
    draft = await desk.made("/documents", body)
    edited = await desk.call("PUT", f"/documents/{draft['id']}", body | {"remark": "2"}, If_Match='"1"')
    assert (edited.status_code, edited.json()["version"], edited.headers["etag"]) == (200, 2, '"2"')
    stale = await desk.act(draft, "submit")
    assert (stale.status_code, stale.json()["code"], stale.json()["current"]) == (409, "stale_version", 2)
    blind = await desk.post(f"/documents/{draft['id']}/submit")
    assert (blind.status_code, blind.json()["code"]) == (428, "if_match_missing")


async def test_a_denied_action_names_the_permission(desk: Desk) -> None:
    document = await desk.submitted(await desk.draft("1"))
    functions = [function for function in FUNCTIONS if function != "document.audit.sales_delivery"]
    clerk = await signed_in(desk.app, desk.client, desk.signer, desk.organisation_id, functions)
    denied = await clerk.act(document, "audit")
    assert denied.status_code == 403
    assert denied.json()["permission"] == "document.audit.sales_delivery"


async def test_numbers_are_unique_under_concurrency(desk: Desk) -> None:
    bodies = [await desk.delivery_body("1", business_date="2026-03-04") for _ in range(30)]
    drafts = await asyncio.gather(*(desk.made("/documents", body) for body in bodies))
    assert sorted(draft["number"] for draft in drafts) == [f"SD-20260304-{number:04d}" for number in range(1, 31)]


async def test_another_organisation_is_never_visible(desk: Desk, stranger: Desk) -> None:
    document = await stranger.submitted(await stranger.draft("1"))
    for path in ("", "/trace", "/returnable"):
        assert (await desk.call("GET", f"/documents/{document['id']}{path}")).status_code == 404
    for action in ("submit", "withdraw", "audit", "void"):
        assert (await desk.act(document, action)).status_code == 404
    listed = (await desk.get(f"/documents?id={document['id']}"))["items"]
    assert listed == []
    body = await desk.delivery_body("1", warehouse_id=document["warehouse_id"], partner_id=document["partner_id"])
    body["lines"][0]["product_id"] = document["lines"][0]["product_id"]
    problem = (await desk.post("/documents", body)).json()
    assert {error["code"] for error in problem["errors"]} == {"warehouse_unknown", "partner_unknown", "product_unknown"}
    assert (await stranger.get(f"/documents/{document['id']}"))["state"] == "submitted"


async def test_a_reader_may_only_read(desk: Desk) -> None:
    reader = await signed_in(desk.app, desk.client, desk.signer, desk.organisation_id, [DOCUMENT_VIEW])
    document = await desk.draft("1")
    assert (await reader.get(f"/documents/{document['id']}"))["id"] == document["id"]
    assert (await reader.post("/documents", await desk.delivery_body("1"))).status_code == 403
    nobody = await signed_in(desk.app, desk.client, desk.signer, new_id(), [])
    assert (await nobody.call("GET", "/documents")).status_code == 403


async def said(desk: Desk, document_id: str) -> list[str]:
    async with desk.app.state.database.connection() as connection:
        rows = await connection.fetch("SELECT ce_type FROM outbox WHERE subject = $1 ORDER BY id", document_id)
    return [row[0] for row in rows]
