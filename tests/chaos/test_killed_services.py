"""kill -9 of every service while documents are audited: afterwards each command had one effect, and all books agree."""

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


def audit_all(company: Company, documents: list[Json], journal: Journal, progress: threading.Semaphore) -> None:
    for count, document in enumerate(documents, start=1):
        audit(company, document, journal)
        if count % (DOCUMENTS // (len(KILLED) + 1)) == 0:
            progress.release()


def audit(company: Company, document: Json, journal: Journal) -> None:
    """One audit as a careful client does it: the same key until there is an answer that is not 5xx."""
    key = f"audit-{document['id']}"
    for _ in range(40):
        try:
            response = company.act(document, "audit", Idempotency_Key=key, Prefer="wait=1")
        except httpx.TransportError:
            continue
        if response.status_code < 500:
            assert response.status_code in {200, 202}, response.text
            journal.acknowledged.append(document["id"])
            return
        assert response.status_code in {502, 503}, response.text
    journal.unknown.append(document["id"])


@pytest.mark.slow
@pytest.mark.timeout(420)
async def test_every_service_killed_while_documents_are_audited(company: Company, running_stack: RunningStack) -> None:
    goods, warehouse = company.product("fifo"), company.warehouse()
    customer, place = company.partner("customer"), {"warehouse_id": warehouse["id"]}
    company.done("other_inbound", [line(goods, "500", "3.333333")], reason="opening", **place)
    sold = [line(goods, "1", "9.99")]
    drafts = [company.draft("sales_delivery", sold, partner_id=customer["id"], **place) for _ in range(DOCUMENTS)]
    documents = [company.submitted(draft) for draft in drafts]

    journal, progress = Journal(), threading.Semaphore(0)
    with killings(running_stack, progress):
        audit_all(company, documents, journal, progress)

    assert journal.unknown == []
    assert await running_stack.differences() == []
    assert company.balance(goods, warehouse)[0].rstrip("0").rstrip(".") == str(500 - DOCUMENTS)
    states = {company.get("documents", f"/documents/{document['id']}")["state"] for document in documents}
    assert states == {"vouchered"}
    assert all(running_stack.record.processes[service].restarts >= 1 for service in KILLED)
