"""Every action on many documents at once: done, or refused one by one with words in both languages."""

from dataclasses import replace
from typing import Any

import pytest
from tests.documents.books import hear, posted_and_vouchered, said_of, stock_reversed, voucher_reversed
from tests.documents.desk import Desk, Json
from tests.documents.http.test_batches import created, work
from tests.documents.http.test_disguised_returns import found

from contracts import new_id


async def ran(desk: Desk, action: str, *documents: Json, **more: Any) -> list[Json]:
    """Its results, in the order of work."""
    ids = [one["id"] for one in documents]
    batch = await desk.made("/documents/batches", {"action": action, "ids": ids} | more)
    await work(desk)
    path = f"/documents/batches/{batch['id']}/results"
    told, chinese = (await desk.get(path))["items"], (await replace(desk, language="zh").get(path))["items"]
    for english, other in zip(told, chinese, strict=True):
        assert (english["title"] is None) == (english["result"] == "done") == (other["detail"] is None)
        assert english["title"] is None or english["title"] != other["title"]
    results: list[Json] = told
    return results


def outcomes(results: list[Json]) -> dict[str, str]:
    return {one["document_id"]: one["code"] or one["state"] for one in results}


async def test_submit_withdraw_void_and_reuse(desk: Desk) -> None:
    draft, other = await created(desk, 2, submit=False)
    submitted = (await created(desk, 1))[0]
    assert outcomes(await ran(desk, "submit", draft, submitted)) == {
        draft["id"]: "submitted",
        submitted["id"]: "state_forbids",
    }
    assert outcomes(await ran(desk, "withdraw", draft, other)) == {draft["id"]: "draft", other["id"]: "state_forbids"}
    assert outcomes(await ran(desk, "void", draft, other, remark="entered twice")) == {
        draft["id"]: "voided",
        other["id"]: "voided",
    }
    assert (await said_of(desk, other, "DocumentVoided")).remark == "entered twice"
    assert outcomes(await ran(desk, "reuse", other, submitted)) == {other["id"]: "draft", submitted["id"]: "not_voided"}


async def test_unaudit(desk: Desk) -> None:
    """The last first, so that what stands on others goes before them; each with the remark."""
    delivery = await posted_and_vouchered(desk, await desk.draft("5"))
    back = await posted_and_vouchered(desk, await desk.made(f"/documents/{delivery['id']}/returns"))
    draft = (await created(desk, 1, submit=False))[0]
    assert outcomes(await ran(desk, "unaudit", delivery, back, draft, remark="wrong price")) == {
        back["id"]: "unauditing",
        delivery["id"]: "has_dependents",
        draft["id"]: "not_audited",
    }
    event = await said_of(desk, back, "DocumentUnaudited")
    assert event.remark == "wrong price"
    await hear(desk, stock_reversed(desk, event.document), voucher_reversed(desk, event.document))
    assert outcomes(await ran(desk, "unaudit", delivery)) == {delivery["id"]: "unauditing"}


async def test_confirm_with_a_reason(desk: Desk) -> None:
    inbound = await found(desk, await posted_and_vouchered(desk, await desk.draft("5")))
    plain = (await created(desk, 1))[0]
    assert outcomes(await ran(desk, "audit", inbound)) == {inbound["id"]: "disguised_return_suspected"}
    assert outcomes(await ran(desk, "confirm", inbound, plain, reason="from the corner")) == {
        inbound["id"]: "submitted",
        plain["id"]: "nothing_to_confirm",
    }
    nodes = (await desk.get(f"/documents/{inbound['id']}/trace"))["nodes"]
    assert (nodes[-1]["name"], nodes[-1]["remark"]) == ("no_return", "from the corner")
    assert outcomes(await ran(desk, "audit", inbound)) == {inbound["id"]: "audited"}


@pytest.mark.parametrize(
    ("said", "code", "pointer"),
    [
        ({"action": "confirm"}, "confirm_reason_missing", "/reason"),
        ({"action": "confirm", "reason": " "}, "text_empty", "/reason"),
        ({"action": "audit", "reason": "because"}, "remark_not_expected", "/reason"),
        ({"action": "submit", "remark": "now"}, "remark_not_expected", "/remark"),
        ({"action": "void", "remark": "x" * 2001}, "text_too_long", "/remark"),
    ],
)
async def test_what_is_said_where_nothing_keeps_it(desk: Desk, said: Json, code: str, pointer: str) -> None:
    answer = await desk.post("/documents/batches", {"ids": [str(new_id())]} | said)
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert answer.json()["errors"][0]["pointer"] == pointer
