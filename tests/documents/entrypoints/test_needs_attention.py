"""What ledger refuses and inventory cannot take back is seen at once, says why, and is put right by a person."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from tests.documents.books import (
    Says,
    audited_document,
    hear,
    posted,
    said_of,
    stock_reversal_refused,
    stock_reversed,
    voucher_refused,
    voucher_reversed,
)
from tests.documents.desk import Desk, Json

from chassis import Hub
from documents.use_cases.watch_deadlines import watch_deadlines


async def needing(desk: Desk, *said: Says) -> Json:
    """A delivery that ledger refuses, and on whose goods a later document stands."""
    audited = await desk.audited(await desk.draft("1"))
    document = await audited_document(desk, audited)
    await hear(desk, *(one(desk, document) for one in said or (posted, voucher_refused, stock_reversal_refused)))
    found: Json = await desk.get(f"/documents/{audited['id']}")
    return found


@pytest.mark.parametrize(
    "said",
    [
        (posted, voucher_refused, stock_reversal_refused),
        (posted, stock_reversal_refused, voucher_refused),
        (posted, voucher_refused, stock_reversal_refused, stock_reversal_refused, voucher_refused),
    ],
)
async def test_it_says_what_both_books_say(desk: Desk, said: Sequence[Says]) -> None:
    found = await needing(desk, *said)
    assert (found["state"], found["stuck_at"] is not None) == ("needs_attention", True)
    assert (found["refusal"]["reason"], found["refusal"]["rollback"]["reason"]) == ("period_closed", "layer_drawn")
    trace = await desk.get(f"/documents/{found['id']}/trace")
    last = trace["nodes"][-1]
    assert (last["name"], last["by"], [one["number"] for one in last["dependents"]]) == (
        "needs_attention",
        "inventory",
        ["SD-9"],
    )
    assert "un-audit this document, correct it and audit it again" in last["to_do"]
    assert trace["waiting"] is None


async def test_it_is_counted_for_the_alert_at_once(desk: Desk) -> None:
    hub: Hub = desk.app.state.hub
    async with desk.app.state.database.transaction() as connection:
        before = await watch_deadlines(connection, hub, datetime.now(UTC))
    found = await needing(desk)
    async with desk.app.state.database.transaction() as connection:
        after = await watch_deadlines(connection, hub, datetime.now(UTC))
    assert after.stuck == before.stuck + 1
    why = await desk.get(f"/documents/{found['id']}/why")
    assert (why["cause"], why["link"]["href"].rsplit("/", 1)[1]) == ("needs_attention", "unaudit")
    assert "SD-9" in why["detail"]


async def test_un_audited_it_is_a_draft_or_needs_attention_still(desk: Desk) -> None:
    found = await needing(desk)
    asked = await desk.act(found, "unaudit")
    assert (asked.status_code, asked.json()["state"]) == (202, "unauditing")
    document = (await said_of(desk, found, "DocumentUnaudited")).document
    await hear(desk, stock_reversal_refused(desk, document))
    found = await desk.get(f"/documents/{found['id']}")
    assert (found["state"], found["version"], found["stuck_at"] is not None) == ("needs_attention", 1, True)
    assert (await desk.act(found, "unaudit")).status_code == 202
    await hear(desk, stock_reversed(desk, document), voucher_reversed(desk, document))
    found = await desk.get(f"/documents/{found['id']}")
    assert (found["state"], found["version"], found["refusal"], found["stuck_at"]) == ("draft", 2, None, None)
