"""kill -9 of documents in the middle of a batch audit: it goes on after the restart, each document has one effect."""

import asyncio
import signal
from dataclasses import dataclass

import asyncpg
import httpx
import psutil
import pytest
from tests.company import Company, Json, line
from tests.stacks import RunningStack

DOCUMENTS = 4_000
IN_ONE_CALL = 500
TAKEN_SQL = "SELECT taken FROM batches WHERE batch_id = $1"
SAID_SQL = """
SELECT count(*) AS said, count(DISTINCT subject) AS documents FROM outbox
WHERE ce_type LIKE '%.DocumentAudited.v1' AND subject = ANY($1)
"""


@dataclass
class Sold:
    """What was sold from where, and the submitted deliveries of it."""

    goods: Json
    warehouse: Json
    ids: list[str]


def sell(company: Company) -> Sold:
    goods, warehouse, customer = company.product("fifo"), company.warehouse(), company.partner("customer")
    place = {"warehouse_id": warehouse["id"]}
    company.done("other_inbound", [line(goods, str(DOCUMENTS), "3.333333")], reason="opening", **place)
    delivery = {"kind": "sales_delivery", "business_date": "2026-11-02", "partner_id": customer["id"], **place}
    items = [
        {**delivery, "lines": [line(goods, "1", "9.99")], "reference": company.code("R")} for _ in range(DOCUMENTS)
    ]
    ids = []
    for start in range(0, DOCUMENTS, IN_ONE_CALL):
        body = {"action": "create", "submit": True, "items": items[start : start + IN_ONE_CALL]}
        ids += [row["id"] for row in company.made("documents", "/documents/batches", body)["items"]]
    return Sold(goods, warehouse, ids)


async def kill_in_the_middle(stack: RunningStack, database: "asyncpg.Connection[asyncpg.Record]", batch: str) -> int:
    """SIGKILL once a chunk is done; how many documents the dead process had done."""
    process = stack.record.processes["documents"].process
    assert process is not None
    async with asyncio.timeout(60):
        while not await database.fetchval(TAKEN_SQL, batch):  # noqa: ASYNC110 - another process's transaction
            await asyncio.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    psutil.wait_procs([process], timeout=10)
    taken: int = await database.fetchval(TAKEN_SQL, batch)
    return taken


async def finished(company: Company, batch: str) -> Json:
    """The batch once it is finished; documents may still be away meanwhile."""
    async with asyncio.timeout(180):
        while True:
            answer = company.http.get(f"/api/documents/documents/batches/{batch}")
            if answer.status_code == httpx.codes.OK and answer.json()["state"] == "finished":
                found: Json = answer.json()
                return found
            await asyncio.sleep(0.1)


@pytest.mark.slow
@pytest.mark.timeout(420)
async def test_a_batch_killed_in_the_middle_goes_on_where_it_was(company: Company, running_stack: RunningStack) -> None:
    sold = sell(company)
    restarts = running_stack.record.processes["documents"].restarts
    batch = company.made("documents", "/documents/batches", {"action": "audit", "ids": sold.ids})["id"]
    database = await asyncpg.connect(running_stack.connections.databases["documents"])

    taken = await kill_in_the_middle(running_stack, database, batch)
    assert 0 < taken < DOCUMENTS

    ended = await finished(company, batch)
    assert (ended["total"], ended["done"], ended["refused"]) == (DOCUMENTS, DOCUMENTS, 0)
    assert await running_stack.differences() == []
    assert tuple(await database.fetchrow(SAID_SQL, sold.ids) or ()) == (DOCUMENTS, DOCUMENTS)
    assert float(company.balance(sold.goods, sold.warehouse)[0]) == 0
    assert running_stack.record.processes["documents"].restarts > restarts
    await database.close()
