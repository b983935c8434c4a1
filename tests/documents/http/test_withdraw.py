"""A submitted document goes back to draft as its next version, and gives back what it held."""

import asyncio

from tests.documents.desk import Desk, Json, signed_in

from contracts import DOCUMENT_VIEW, DOCUMENT_VOID


async def withdrawn(desk: Desk, document: Json) -> Json:
    response = await desk.act(document, "withdraw")
    assert response.status_code == 200, response.text
    answer: Json = response.json()
    return answer


async def test_withdrawn_edited_submitted_and_audited(desk: Desk) -> None:
    body = await desk.delivery_body("3", price="9.99")
    submitted = await desk.submitted(await desk.made("/documents", body))
    draft = await withdrawn(desk, submitted)
    assert (draft["state"], draft["version"], draft["number"]) == ("draft", 2, submitted["number"])

    edited = await desk.call("PUT", f"/documents/{draft['id']}", body | {"remark": "changed"}, If_Match='"2"')
    assert (edited.status_code, edited.json()["version"]) == (200, 3)
    audited = await desk.audited(edited.json())
    assert (audited["state"], audited["version"]) == ("audited", 3)
    trace = await desk.get(f"/documents/{draft['id']}/trace")
    names = [node["name"] for node in trace["nodes"]]
    assert names == ["created", "submitted", "withdrawn", "edited", "submitted", "audited"]


async def test_what_was_submitted_is_no_longer_audited(desk: Desk) -> None:
    submitted = await desk.submitted(await desk.draft("1"))
    draft = await withdrawn(desk, submitted)
    late = await desk.act(submitted, "audit")
    assert (late.status_code, late.json()["code"], late.json()["current"]) == (409, "stale_version", 2)
    again = await desk.act(draft, "withdraw")
    assert (again.status_code, again.json()["code"]) == (409, "state_forbids")


async def test_of_a_withdrawal_and_an_audit_at_once_one_wins(desk: Desk) -> None:
    for _ in range(5):
        submitted = await desk.submitted(await desk.draft("1"))
        audit, withdrawal = await asyncio.gather(desk.act(submitted, "audit"), desk.act(submitted, "withdraw"))
        assert sorted((audit.status_code == 202, withdrawal.status_code == 200)) == [False, True]
        state = (await desk.get(f"/documents/{submitted['id']}"))["state"]
        assert state == ("audited" if audit.status_code == 202 else "draft")


async def test_a_double_click_is_one_effect(desk: Desk) -> None:
    submitted = await desk.submitted(await desk.draft("1"))
    first, second = [await desk.act(submitted, "withdraw", Idempotency_Key=submitted["id"]) for _ in range(2)]
    assert (first.status_code, second.status_code) == (200, 200)
    assert first.json()["version"] == second.json()["version"] == 2


async def test_a_withdrawn_return_gives_its_quantity_back(desk: Desk) -> None:
    delivery = await desk.audited(await desk.draft("5"))
    first, second = [await desk.made(f"/documents/{delivery['id']}/returns") for _ in range(2)]
    first = await desk.submitted(first)
    assert (await desk.act(second, "submit")).json()["code"] == "return_exceeds_origin"
    await withdrawn(desk, first)
    assert (await desk.act(second, "submit")).status_code == 200


async def test_a_document_with_submitted_returns_stays(desk: Desk) -> None:
    delivery = await desk.submitted(await desk.draft("5"))
    back = await desk.submitted(await desk.made(f"/documents/{delivery['id']}/returns"))
    held = await desk.act(delivery, "withdraw")
    assert (held.status_code, held.json()["code"]) == (409, "has_returns")
    await withdrawn(desk, back)
    await withdrawn(desk, delivery)


async def test_it_needs_the_right_to_edit(desk: Desk) -> None:
    submitted = await desk.submitted(await desk.draft("1"))
    functions = [DOCUMENT_VIEW, DOCUMENT_VOID]
    clerk = await signed_in(desk.app, desk.client, desk.signer, desk.organisation_id, functions)
    denied = await clerk.act(submitted, "withdraw")
    assert (denied.status_code, denied.json()["permission"]) == (403, "document.edit")
