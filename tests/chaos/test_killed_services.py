"""kill -9 of every service while documents are audited, and while audits are taken back.

Afterwards each command had one effect, and all books agree.
"""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import httpx
import psutil
import pytest
from tests.company import Company, Json, line
from tests.stacks import RunningStack

KILLED = ("inventory", "ledger", "documents", "risk")
DOCUMENTS = 160


@dataclass
class Journal:
    """What the client was told; `unknown`: it got no answer and has to ask again with the same key."""

    acknowledged: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


def kill(stack: RunningStack, service: str) -> None:
    recorded = stack.record.processes[service]
    process = recorded.process
    assert process is not None, f"{service} does not run"
    process.send_signal(signal.SIGKILL)
    psutil.wait_procs([process], timeout=10)


@contextmanager
def killings(stack: RunningStack, after: threading.Semaphore) -> Iterator[None]:
    """Kills one service after the other, each when the client has made some progress since the last."""
    thread = threading.Thread(target=kill_each, args=(stack, after))
    thread.start()
    yield
    thread.join(timeout=120)
    assert not thread.is_alive()


def kill_each(stack: RunningStack, after: threading.Semaphore) -> None:
    for service in KILLED:
        if after.acquire(timeout=60):
            kill(stack, service)


def act_on_all(
    company: Company, action: str, documents: list[Json], journal: Journal, progress: threading.Semaphore
) -> None:
    for count, document in enumerate(documents, start=1):
        act(company, action, document, journal)
        if count % (DOCUMENTS // (len(KILLED) + 1)) == 0:
            progress.release()


def act(company: Company, action: str, document: Json, journal: Journal) -> None:
    """One command as a careful client gives it: the same key until there is an answer that is not 5xx."""
    key = f"{action}-{document['id']}"
    for _ in range(40):
        try:
            response = company.act(document, action, Idempotency_Key=key, Prefer="wait=1")
        except httpx.TransportError:
            continue
        if response.status_code < 500:
            assert response.status_code in {200, 202}, response.text
            journal.acknowledged.append(document["id"])
            return
        assert response.status_code in {502, 503}, response.text
    journal.unknown.append(document["id"])


@pytest.mark.slow
@pytest.mark.timeout(600)
async def test_every_service_killed_while_documents_are_audited_and_un_audited(
    company: Company, running_stack: RunningStack
) -> None:
    goods, warehouse = company.product("fifo"), company.warehouse()
    customer, place = company.partner("customer"), {"warehouse_id": warehouse["id"]}
    company.done("other_inbound", [line(goods, "500", "3.333333")], reason="opening", **place)
    sold = [line(goods, "1", "9.99")]
    drafts = [company.draft("sales_delivery", sold, partner_id=customer["id"], **place) for _ in range(DOCUMENTS)]
    documents = [company.submitted(draft) for draft in drafts]

    await under_kills(company, running_stack, "audit", documents)
    assert company.balance(goods, warehouse)[0].rstrip("0").rstrip(".") == str(500 - DOCUMENTS)
    audited = [company.get("documents", f"/documents/{document['id']}") for document in documents]
    assert {(document["state"], document["version"]) for document in audited} == {("vouchered", 1)}

    await under_kills(company, running_stack, "unaudit", audited)
    assert company.balance(goods, warehouse) == ("500.000000", "1666.67")
    drafts = [company.get("documents", f"/documents/{document['id']}") for document in documents]
    assert {(document["state"], document["version"]) for document in drafts} == {("draft", 2)}


async def under_kills(company: Company, stack: RunningStack, action: str, documents: list[Json]) -> None:
    """Every document is acted on while each service is killed once; all is done and all books agree."""
    restarts = {service: stack.record.processes[service].restarts for service in KILLED}
    journal, progress = Journal(), threading.Semaphore(0)
    with killings(stack, progress):
        act_on_all(company, action, documents, journal, progress)
    assert journal.unknown == []
    assert await stack.differences() == []
    assert all(stack.record.processes[service].restarts > restarts[service] for service in KILLED)
