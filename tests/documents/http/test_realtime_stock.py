"""With real-time stock off, audited goods wait, say so, and post in the order in which they were audited."""

import asyncio

import pytest
from tests.documents.books import said_of
from tests.documents.desk import Desk, Json, signed_in
from tests.documents.http.test_batches import work

from contracts import FUNCTIONS, SETTINGS_EDIT, new_id


@pytest.fixture
async def shop(desk: Desk) -> Desk:
    """An organisation of its own, so that its settings disturb nobody."""
    return await signed_in(desk.app, desk.client, desk.signer, new_id(), FUNCTIONS)


async def turned(shop: Desk, *, on: bool) -> Json:
    version = (await shop.get("/settings"))["version"]
    answer = await shop.call("PUT", "/settings", {"realtime_stock": on}, If_Match=f'"{version}"')
    assert answer.status_code == 200, answer.text
    settings: Json = answer.json()
    return settings


async def queued(shop: Desk, count: int) -> list[Json]:
    """Deliveries of one warehouse, audited one by one."""
    body = await shop.delivery_body("1")
    documents = [await shop.audited(await shop.made("/documents", body)) for _ in range(count)]
    assert {document["state"] for document in documents} == {"queued"}
    return documents


async def said_in_order(shop: Desk) -> list[str]:
    """Subjects of all DocumentAudited of the organisation, in the order in which they were said."""
    async with shop.app.state.database.connection() as connection:
        rows = await connection.fetch(
            "SELECT subject, convert_from(body, 'UTF8') AS body FROM outbox WHERE ce_type LIKE '%DocumentAudited%'"
            " ORDER BY id"
        )
    return [row["subject"] for row in rows if str(shop.organisation_id) in row["body"]]


async def test_it_is_on_unless_turned_off(shop: Desk) -> None:
    settings = await shop.get("/settings")
    assert (settings["version"], settings["realtime_stock"], settings["queued"]) == (0, True, 0)
    assert (await shop.audited(await shop.draft("1")))["state"] == "audited"


async def test_off_it_waits_and_says_so(shop: Desk) -> None:
    off = await turned(shop, on=False)
    document = (await queued(shop, 1))[0]
    assert await said_of(shop, document, "DocumentAudited") is None
    trace = await shop.get(f"/documents/{document['id']}/trace")
    assert [node["name"] for node in trace["nodes"]] == ["created", "submitted", "audited", "queued"]
    waiting = trace["waiting"]
    assert (waiting["reason"], waiting["stuck"], waiting["deadline_seconds"]) == ("realtime_stock_off", False, None)
    assert waiting["reason_text"] == "Waiting: real-time stock is off."
    assert waiting["realtime_stock_since"] == off["since"]
    assert waiting["seconds"] >= 0
    assert (await shop.get("/settings"))["queued"] == 1


async def test_money_and_orders_do_not_wait(shop: Desk) -> None:
    await turned(shop, on=False)
    customer = await shop.partner("customer")
    body = {"kind": "customer_receipt", "business_date": "2026-11-02", "partner_id": customer["id"]}
    receipt = await shop.audited(await shop.made("/documents", body | {"amount": "5.00", "account": "cash"}))
    assert receipt["state"] == "audited"


async def test_turned_on_all_post_in_the_order_of_their_audits(shop: Desk) -> None:
    await turned(shop, on=False)
    documents = await queued(shop, 5)
    settings = await turned(shop, on=True)
    behind = (await queued(shop, 1))[0]
    waiting = (await shop.get(f"/documents/{behind['id']}/trace"))["waiting"]
    assert waiting["reason"] == "behind_others"
    await work(shop, chunk=2)
    assert await said_in_order(shop) == [document["id"] for document in [*documents, behind]]
    run = await shop.get(f"/documents/batches/{settings['posting_run_id']}")
    assert (run["action"], run["state"], run["total"], run["done"]) == ("post", "finished", 6, 6)
    for document in (documents[0], behind):
        assert (await shop.get(f"/documents/{document['id']}"))["state"] == "audited"
        event = await said_of(shop, document, "DocumentAudited")
        assert (event.document.number, event.audited_by.person_id) == (document["number"], shop.person_id)
    assert (await shop.audited(await shop.draft("1")))["state"] == "audited"


async def test_a_posting_run_posts_what_it_is_asked_for(shop: Desk) -> None:
    await turned(shop, on=False)
    chosen, other = (await queued(shop, 1))[0], (await queued(shop, 1))[0]
    run = await shop.made("/posting-runs", {"filter": {"warehouse_id": chosen["warehouse_id"]}})
    assert run["total"] == 1
    await work(shop)
    assert (await shop.get(f"/documents/{chosen['id']}"))["state"] == "audited"
    assert (await shop.get(f"/documents/{other['id']}"))["state"] == "queued"
    names = [node["name"] for node in (await shop.get(f"/documents/{chosen['id']}/trace"))["nodes"]]
    assert names[-1] == "released"


async def test_what_waits_is_un_audited_at_once(shop: Desk) -> None:
    await turned(shop, on=False)
    document = (await queued(shop, 1))[0]
    back = await shop.act(document, "unaudit", Prefer="wait=5")
    assert (back.status_code, back.json()["state"], back.json()["version"]) == (200, "draft", 2)
    assert await said_of(shop, document, "DocumentUnaudited") is None
    assert (await shop.get("/settings"))["queued"] == 0
    again = await shop.audited(back.json())
    assert again["state"] == "queued"


async def test_audits_and_a_run_at_once_strand_nothing(shop: Desk) -> None:
    await turned(shop, on=False)
    await queued(shop, 3)
    drafts = [await shop.submitted(await shop.draft("1")) for _ in range(12)]
    await turned(shop, on=True)
    await asyncio.gather(work(shop, chunk=1), *(shop.act(draft, "audit") for draft in drafts))
    await work(shop)
    assert (await shop.get("/settings"))["queued"] == 0
    assert len(await said_in_order(shop)) == 15


async def test_who_may_change_it(shop: Desk) -> None:
    clerk = await signed_in(shop.app, shop.client, shop.signer, shop.organisation_id, set(FUNCTIONS) - {SETTINGS_EDIT})
    refused = await clerk.call("PUT", "/settings", {"realtime_stock": False}, If_Match='"0"')
    assert (refused.status_code, refused.json()["permission"]) == (403, "settings.edit")
    refused = await clerk.post("/posting-runs")
    assert refused.status_code == 403
    stale = await shop.call("PUT", "/settings", {"realtime_stock": False}, If_Match='"3"')
    assert (stale.status_code, stale.json()["code"]) == (409, "stale_version")
