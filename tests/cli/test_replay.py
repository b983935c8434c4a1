"""`tritally replay` against events that a service of a real stack could not apply, before and after the mend."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import pytest
from tests.company import Company, Json, line
from tests.stacks import RunningStack
from typer.testing import CliRunner

from tritally.main import app

pytestmark = pytest.mark.timeout(300)
SICK_COST = "77.77"


@asynccontextmanager
async def sick(dsn: str) -> AsyncIterator[None]:
    """Meanwhile inventory's database refuses every movement of that cost: broken, not a business no."""
    connection = await asyncpg.connect(dsn)
    await connection.execute(f"ALTER TABLE movements ADD CONSTRAINT sick CHECK (abs(cost) <> {SICK_COST}) NOT VALID")
    try:
        yield
    finally:
        await connection.execute("ALTER TABLE movements DROP CONSTRAINT sick")
        await connection.close()


async def replay(stack: RunningStack, *words: str) -> tuple[int, str]:
    """Exit code and output; the command has an event loop of its own."""
    home = {"TRITALLY_HOME": str(stack.home.directory), "COLUMNS": "100"}
    ended = await asyncio.to_thread(CliRunner().invoke, app, ["replay", "inventory", *words], env=home)
    return ended.exit_code, ended.output


async def parked(company: Company, count: int) -> list[Json]:
    """The dead letters of inventory, once there are so many."""
    async with asyncio.timeout(60):
        while len(letters := company.every("inventory", "/dead-letters")) < count:  # noqa: ASYNC110 - another process parks them
            await asyncio.sleep(0.05)
    return letters


async def test_parked_events_are_shown_replayed_and_applied_once(company: Company, running_stack: RunningStack) -> None:
    goods, sick_place, other = company.product(), company.warehouse(), company.warehouse()
    opening = {"kind": "other_inbound", "reason": "opening"}
    async with sick(running_stack.connections.databases["inventory"]):
        poison, later = [
            company.submitted(company.draft(**opening, lines=[line(goods, "1", price)], warehouse_id=sick_place["id"]))
            for price in (SICK_COST, "5.00")
        ]
        for document in (poison, later):
            assert company.act(document, "audit").status_code == 202
        well = company.done(**opening, lines=[line(goods, "1", SICK_COST[:-1])], warehouse_id=other["id"])
        assert well["state"] == "vouchered", "other keys go on"

        letters = await parked(company, 2)
        code, listed = await replay(running_stack, "--list")
        assert code == 0
        assert [row.split()[0] for row in listed.splitlines()] == [letter["id"] for letter in letters]
        assert "CheckViolationError" in listed.splitlines()[0]
        assert "waits for event" in listed.splitlines()[1]

        code, answer = await replay(running_stack)
        assert (code, json.loads(answer)) == (0, {"replayed": 0, "waiting": 2, "failed": [letters[0]["id"]]})

    code, answer = await replay(running_stack, letters[0]["id"])
    assert (code, json.loads(answer)) == (0, {"replayed": 2, "waiting": 0, "failed": []})
    assert [company.settled(document)["state"] for document in (poison, later)] == ["vouchered"] * 2
    assert float(company.balance(goods, sick_place)[0]) == 2
    assert await replay(running_stack, "--list") == (0, "")
    assert await running_stack.differences() == []


async def test_a_letter_that_is_not_there_changes_nothing(running_stack: RunningStack) -> None:
    code, answer = await replay(running_stack, "00000000-0000-0000-0000-000000000000")
    assert (code, json.loads(answer)["replayed"]) == (0, 0)


async def test_an_id_that_is_none_is_refused_in_words(running_stack: RunningStack) -> None:
    code, answer = await replay(running_stack, "first")
    assert code == 1
    assert "invalid_input" in answer
