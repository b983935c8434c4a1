"""Many documents at once: created by the thousand, audited in the background, resumed after a crash."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from tests.documents.desk import Desk, Json, signed_in

from chassis.testing import grant
from contracts import FUNCTIONS, new_id
from documents.entrypoints.batch_worker import batch_worker
from documents.use_cases.work_on_batches import work_on_batches

TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


async def work(desk: Desk, chunk: int = 1000) -> None:
    """Work on batches until none is left, a transaction a chunk."""
    state = desk.app.state
    while True:
        async with state.database.transaction() as connection:
            functions_of = state.parts.allowed.of
            if not await work_on_batches(connection, state.hub, functions_of, chunk, datetime.now(UTC)):
                return


async def created(desk: Desk, count: int, *, submit: bool = True, **more: str) -> list[Json]:
    body = await desk.delivery_body("1", "2", **more)
    items = [body | {"reference": uuid4().hex} for _ in range(count)]
    answer = await desk.made("/documents/batches", {"action": "create", "items": items, "submit": submit})
    assert answer["counts"] == {"created": count}
    made: list[Json] = answer["items"]
    return made


async def test_repeats_of_a_reference_are_harmless(desk: Desk) -> None:
    body = await desk.delivery_body("1", reference=uuid4().hex)
    first = await desk.made("/documents", body)
    again = await desk.post("/documents", body)
    assert (again.status_code, again.json()["id"]) == (200, first["id"])
    other = await desk.post("/documents", body | {"remark": "other"})
    assert (other.status_code, other.json()["code"]) == (409, "reference_conflict")

    broken = body | {"reference": uuid4().hex, "partner_id": str(new_id())}
    twice = body | {"reference": uuid4().hex}
    items = [body, body | {"remark": "other"}, broken, twice, twice]
    answer = await desk.made("/documents/batches", {"action": "create", "items": items})
    assert [item["status"] for item in answer["items"]] == ["exists", "refused", "refused", "created", "exists"]
    assert [error["code"] for item in answer["items"] for error in item["errors"]] == [
        "reference_conflict",
        "partner_unknown",
    ]
    assert answer["items"][3]["id"] == answer["items"][4]["id"]


async def test_two_callers_create_the_same_reference_at_once(desk: Desk) -> None:
    body = await desk.delivery_body("1", reference=uuid4().hex)
    answers = await asyncio.gather(*(desk.post("/documents", body) for _ in range(10)))
    assert sorted(answer.status_code for answer in answers) == [200] * 9 + [201]
    assert len({answer.json()["id"] for answer in answers}) == 1


async def test_a_batch_has_a_result_per_document(desk: Desk) -> None:
    good = await created(desk, 3)
    draft = (await created(desk, 1, submit=False))[0]
    unknown = str(new_id())
    ids = [draft["id"], unknown, *(one["id"] for one in good)]
    batch = await desk.made("/documents/batches", {"action": "audit", "ids": ids})
    assert (batch["state"], batch["total"], batch["taken"]) == ("waiting", 5, 0)
    await work(desk, chunk=2)

    batch = await desk.get(f"/documents/batches/{batch['id']}")
    assert (batch["state"], batch["taken"], batch["done"], batch["refused"]) == ("finished", 5, 3, 2)
    results = (await desk.get(f"/documents/batches/{batch['id']}/results"))["items"]
    by_id = {result["document_id"]: (result["result"], result["code"], result["state"]) for result in results}
    assert by_id[draft["id"]] == ("refused", "state_forbids", "draft")
    assert by_id[unknown] == ("refused", "document_unknown", None)
    assert {by_id[one["id"]] for one in good} == {("done", None, "audited")}
    export = await desk.call("GET", f"/documents/batches/{batch['id']}/results", Accept="text/csv")
    assert export.text.count("\n") == 6


async def test_a_result_says_why_in_the_callers_language(desk: Desk) -> None:
    draft, good = (await created(desk, 1, submit=False))[0], (await created(desk, 1))[0]
    batch = await desk.made("/documents/batches", {"action": "audit", "ids": [draft["id"], good["id"]]})
    await work(desk)
    path, chinese = f"/documents/batches/{batch['id']}/results", replace(desk, language="zh")
    told = {row["document_id"]: (row["title"], row["detail"]) for row in (await desk.get(path))["items"]}
    expected = ("State forbids", f"Document {draft['number']} is draft: audit is not possible.")
    assert told == {draft["id"]: expected, good["id"]: (None, None)}
    refused = (await chinese.get(f"{path}?result=refused"))["items"]
    assert [row["title"] for row in refused] == ["当前状态不允许"]
    export = await chinese.call("GET", path, Accept="text/csv")
    assert "说明" in export.text
    assert f"单据 {draft['number']} 的状态为 草稿" in export.text


async def test_a_filter_works_in_business_order_origins_before_returns(desk: Desk) -> None:
    warehouse = await desk.warehouse()
    late = await created(desk, 1, warehouse_id=warehouse["id"], business_date="2026-05-02")
    early = await created(desk, 1, warehouse_id=warehouse["id"], business_date="2026-05-01")
    back = await desk.made(f"/documents/{late[0]['id']}/returns", {"business_date": "2026-05-02"})
    await desk.submitted(back)
    batch = await desk.made(
        "/documents/batches", {"action": "audit", "filter": {"warehouse_id": warehouse["id"], "state": "submitted"}}
    )
    await work(desk)
    results = (await desk.get(f"/documents/batches/{batch['id']}/results"))["items"]
    assert [result["document_id"] for result in results] == [early[0]["id"], late[0]["id"], back["id"]]
    assert [result["result"] for result in results] == ["done"] * 3


async def test_a_batch_goes_on_where_a_crash_left_it(desk: Desk) -> None:
    documents = await created(desk, 5)
    ids = [one["id"] for one in documents]
    batch = await desk.made("/documents/batches", {"action": "audit", "ids": ids}, traceparent=TRACE)
    state = desk.app.state
    async with state.database.transaction() as connection:
        await work_on_batches(connection, state.hub, state.parts.allowed.of, 2, datetime.now(UTC))

    async def die_in_the_second_chunk() -> None:
        async with state.database.transaction() as connection:
            await work_on_batches(connection, state.hub, state.parts.allowed.of, 2, datetime.now(UTC))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await die_in_the_second_chunk()
    half = await desk.get(f"/documents/batches/{batch['id']}")
    assert (half["state"], half["taken"]) == ("running", 2)
    await work(desk)
    whole = await desk.get(f"/documents/batches/{batch['id']}")
    assert (whole["state"], whole["done"]) == ("finished", 5)
    async with state.database.connection() as connection:
        said = await connection.fetch(
            "SELECT traceparent FROM outbox WHERE subject = ANY($1) AND ce_type LIKE '%Audited%'", ids
        )
    assert len(said) == 5
    assert {row[0].split("-")[1] for row in said} == {TRACE.split("-")[1]}


async def test_the_worker_wakes_and_tells_the_progress(desk: Desk) -> None:
    documents = await created(desk, 2)
    worker = batch_worker()
    task = asyncio.create_task(worker.run(desk.app))
    batch = await desk.made("/documents/batches", {"action": "audit", "ids": [one["id"] for one in documents]})
    told = await desk.app.state.hub.wait_for(
        UUID(batch["id"]), lambda data: data["state"] == "finished", timeout_seconds=10
    )
    task.cancel()
    assert told is not None
    assert (told["taken"], told["refused"]) == (2, 0)


async def test_rights_are_those_of_the_author_at_the_time_of_work(desk: Desk) -> None:
    documents = await created(desk, 1)
    clerk = await signed_in(desk.app, desk.client, desk.signer, desk.organisation_id, FUNCTIONS)
    batch = await clerk.made("/documents/batches", {"action": "audit", "ids": [documents[0]["id"]]})
    await grant(desk.app, desk.organisation_id, clerk.person_id, ["document.view"])
    await work(desk)
    results = (await clerk.get(f"/documents/batches/{batch['id']}/results"))["items"]
    assert [result["code"] for result in results] == ["permission_missing"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"action": "create"}, "items_missing"),
        ({"action": "audit"}, "ids_or_filter"),
        ({"action": "audit", "ids": [str(new_id())], "filter": {}}, "ids_or_filter"),
        ({"action": "audit", "filter": {"business_date_from": "soon"}}, "business_date_wrong"),
    ],
)
async def test_a_wrong_batch_is_named(desk: Desk, body: Json, code: str) -> None:
    assert (await desk.post("/documents/batches", body)).json()["code"] == code


async def test_a_batch_of_another_organisation_is_unknown(desk: Desk, stranger: Desk) -> None:
    documents = await created(stranger, 1)
    mine = await desk.made("/documents/batches", {"action": "audit", "ids": [documents[0]["id"]]})
    await work(desk)
    assert (await desk.get(f"/documents/batches/{mine['id']}"))["refused"] == 1
    assert (await desk.get(f"/documents/batches/{mine['id']}/results"))["items"][0]["number"] is None
    assert (await stranger.call("GET", f"/documents/batches/{mine['id']}")).status_code == 404
    assert (await stranger.get(f"/documents/{documents[0]['id']}"))["state"] == "submitted"
