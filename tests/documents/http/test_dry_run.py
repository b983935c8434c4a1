"""A dry run asks the other books what would be, and keeps nothing; what documents refuses it refuses at once."""

from typing import Any

import pytest
from tests.documents.books import posted_and_vouchered, said_of
from tests.documents.desk import Desk, Json


async def dry(desk: Desk, document: Json, action: str) -> Any:
    path = f"/documents/{document['id']}/{action}?dry_run=true"
    return await desk.post(path, If_Match=f'"{document["version"]}"')


@pytest.mark.parametrize("action", ["audit", "unaudit"])
async def test_a_book_that_is_away_is_named_and_nothing_is_kept(desk: Desk, action: str) -> None:
    document = await desk.submitted(await desk.draft("1"))
    if action == "unaudit":
        document = await posted_and_vouchered(desk, await desk.draft("1"))
    before = await desk.get(f"/documents/{document['id']}")
    away = await dry(desk, document, action)
    assert (away.status_code, away.json()["code"], away.json()["service"]) == (503, "neighbour_away", "inventory")
    assert away.headers["retry-after"] == "2"
    assert await desk.get(f"/documents/{document['id']}") == before
    said = await said_of(desk, document, "DocumentUnaudited")
    assert said is None
    assert (await desk.act(document, action)).status_code == 202


async def test_a_draft_is_tried_as_if_it_were_submitted(desk: Desk) -> None:
    document = await desk.draft("1")
    assert (await dry(desk, document, "audit")).json()["code"] == "neighbour_away"
    assert (await desk.get(f"/documents/{document['id']}"))["state"] == "draft"


async def test_an_order_needs_no_book(desk: Desk) -> None:
    order = await desk.made("/documents", await desk.delivery_body("1") | {"kind": "sales_order"})
    answer = await dry(desk, order, "audit")
    assert answer.status_code == 200
    assert (answer.json()["refusal"], answer.json()["movements"], answer.json()["vouchers"]) == (None, [], [])


async def test_what_documents_refuses_is_refused(desk: Desk) -> None:
    delivery = await posted_and_vouchered(desk, await desk.draft("5"))
    await desk.audited(await desk.made(f"/documents/{delivery['id']}/returns"))
    refused = await dry(desk, delivery, "unaudit")
    assert (refused.status_code, refused.json()["code"]) == (409, "has_dependents")
    refused = await dry(desk, await desk.draft("1"), "unaudit")
    assert (refused.status_code, refused.json()["code"]) == (409, "not_audited")
    stale = await desk.call("POST", f"/documents/{delivery['id']}/audit?dry_run=true", {}, If_Match='"7"')
    assert (stale.status_code, stale.json()["code"]) == (409, "stale_version")
