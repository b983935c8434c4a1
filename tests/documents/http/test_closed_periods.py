"""What is dated in a closed period is refused before ledger must: at submit, audit, un-audit, dry run, in batches."""

from dataclasses import replace

import pytest
from tests.documents.books import hear_closed, posted_and_vouchered
from tests.documents.desk import Desk, Json, signed_in
from tests.documents.http.test_batches import work
from tests.documents.http.test_dry_run import dry
from tests.documents.http.test_realtime_stock import turned

from contracts import FUNCTIONS, LEDGER_CLOSE, new_id


@pytest.fixture
async def office(desk: Desk) -> Desk:
    """An organisation of its own, so that its closed periods disturb nobody. Its deliveries are of November 2026."""
    return await signed_in(desk.app, desk.client, desk.signer, new_id(), FUNCTIONS)


async def why_not(office: Desk, document: Json, action: str) -> tuple[int, str, str]:
    problem = (answer := await office.act(document, action)).json()
    return answer.status_code, problem["code"], problem["errors"][0]["pointer"]


CLOSED = (409, "period_closed", "/business_date")


async def test_a_draft_may_be_saved_and_edited_but_not_submitted(office: Desk) -> None:
    await hear_closed(office, "2026-11")
    body = await office.delivery_body("1")
    draft = await office.made("/documents", body)
    assert await why_not(office, draft, "submit") == CLOSED
    later = body | {"business_date": "2026-12-01"}
    edited = await office.call("PUT", f"/documents/{draft['id']}", later, If_Match='"1"')
    assert (await office.submitted(edited.json()))["state"] == "submitted"


@pytest.mark.parametrize(("closed_through", "state"), [("2026-10", "audited"), (None, "audited"), ("2026-11", None)])
async def test_an_audit(office: Desk, closed_through: str | None, state: str | None) -> None:
    """The last that was heard counts."""
    document = await office.submitted(await office.draft("1"))
    await hear_closed(office, "2027-01")
    await hear_closed(office, closed_through)
    if state is None:
        assert await why_not(office, document, "audit") == CLOSED
    else:
        assert (await office.act(document, "audit")).json()["state"] == state


async def test_an_unaudit_and_both_dry_runs(office: Desk) -> None:
    kept, waiting = await posted_and_vouchered(office, await office.draft("1")), await office.draft("1")
    await hear_closed(office, "2026-11")
    assert await why_not(office, kept, "unaudit") == CLOSED
    for document, action in ((kept, "unaudit"), (waiting, "audit")):
        answer = await dry(office, document, action)
        assert (answer.status_code, answer.json()["code"]) == CLOSED[:2]
    assert (await office.get(f"/documents/{kept['id']}"))["state"] == "vouchered"


@pytest.mark.parametrize(
    ("language", "detail"),
    [
        (
            "zh",
            "单据 {number} 的业务日期在 2026-11，而账务已结账至 2026-12：请改用未结账期间的日期，"
            "或请有“结账与反结账”权限的人员反结账。",
        ),
        (
            "en",
            "{number} is dated in 2026-11, and the books are closed up to 2026-12: choose a date in an open period,"
            " or have the period opened again by someone with the permission Close and open periods.",
        ),
    ],
)
async def test_it_says_which_period_and_who_can_open_it(office: Desk, language: str, detail: str) -> None:
    await hear_closed(office, "2026-12")
    draft = await office.draft("1")
    problem = (await replace(office, language=language).act(draft, "submit")).json()
    assert problem["detail"] == detail.format(number=draft["number"])
    assert (problem["permission"], problem["closed_through"]) == (LEDGER_CLOSE, "2026-12")


async def test_orders_stand_in_no_book(office: Desk) -> None:
    await hear_closed(office, "2026-11")
    order = await office.audited(await office.made("/documents", await office.delivery_body("1", kind="sales_order")))
    assert order["state"] == "confirmed"
    assert (await office.act(order, "unaudit")).is_success


async def test_a_batch_tells_it_of_each_document(office: Desk) -> None:
    old = [await office.submitted(await office.draft("1")) for _ in range(2)]
    new = await office.submitted(await office.draft("1", business_date="2026-12-02"))
    await hear_closed(office, "2026-11")
    ids = [one["id"] for one in (old[0], new, old[1])]
    batch = await office.made("/documents/batches", {"action": "audit", "ids": ids})
    await work(office)
    results = (await office.get(f"/documents/batches/{batch['id']}/results"))["items"]
    assert {one["document_id"]: one["code"] for one in results} == {
        old[0]["id"]: "period_closed",
        old[1]["id"]: "period_closed",
        new["id"]: None,
    }
    assert results[0]["details"]["pointer"] == "/business_date"
    assert old[0]["number"] in results[0]["detail"]


async def test_what_is_queued_can_be_taken_out_again(office: Desk) -> None:
    await turned(office, on=False)
    waiting = await office.audited(await office.draft("1"))
    await hear_closed(office, "2026-11")
    assert await why_not(office, await office.draft("1"), "submit") == CLOSED
    told = await office.get(f"/documents/{waiting['id']}/why")
    assert told["cause"] == "period_closed"
    assert (await office.act(waiting, "unaudit")).json()["state"] == "draft"


async def test_the_self_check_leads_to_the_opening(office: Desk) -> None:
    document = await office.submitted(await office.draft("1"))
    await hear_closed(office, "2026-12")
    told = await office.get(f"/documents/{document['id']}/why")
    assert (told["cause"], told["permission"]) == ("period_closed", LEDGER_CLOSE)
    assert told["link"] == {"method": "POST", "href": "/api/ledger/periods/2026-12/open"}
    assert told["who_can"] == [{"person": "Li Lei", "roles": ["test"]}]
