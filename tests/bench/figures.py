"""The figures: each is a program over a running stack, and prints its lines as it finds them."""

import asyncio
import statistics
import time
from collections.abc import Iterator

import httpx
from tests.bench.batch_audit import batch_audit
from tests.bench.bench import Bench, Figure
from tests.bench.bundles import bundles
from tests.bench.console_pages import console_pages
from tests.bench.deep_history import deep_history
from tests.bench.document_lists import document_lists
from tests.bench.keystrokes import keystrokes
from tests.bench.memory import memory
from tests.bench.poison import measure_poison
from tests.bench.real_month import real_month
from tests.bench.recompute import recompute
from tests.bench.stock_ledger import stock_ledger
from tests.bench.workload import deliveries, submitted
from tests.databases import FreshDatabases
from tests.stacks import without_role

PER_SECOND = 20
SINGLES = 400


def single_audit(bench: Bench) -> Iterator[Figure]:
    """Milliseconds from the request to the answer "vouchered", twenty audits a second."""
    ids = submitted(bench.api, list(deliveries(bench.cards, SINGLES, seed=3)))
    times = asyncio.run(audited_one_by_one(bench, ids))
    yield Figure("single_audit_p50_ms", statistics.median(times), 40)
    yield Figure("single_audit_p99_ms", statistics.quantiles(times, n=100)[98], 150)


async def audited_one_by_one(bench: Bench, ids: list[str]) -> list[float]:
    there = bench.stack.connections
    person = without_role(there.administrator)
    async with httpx.AsyncClient(base_url=there.address, timeout=30) as client:
        token = (await client.post("/api/auth/sign-in", json=person)).json()["access_token"]
        client.headers["Authorization"] = f"Bearer {token}"
        began = time.monotonic()
        waiting = [asyncio.create_task(one_audit(client, one, began + n / PER_SECOND)) for n, one in enumerate(ids)]
        return list(await asyncio.gather(*waiting))


async def one_audit(client: httpx.AsyncClient, document_id: str, at: float) -> float:
    await asyncio.sleep(max(0.0, at - time.monotonic()))
    headers = {"If-Match": '"1"', "Idempotency-Key": document_id, "Prefer": "wait=8"}
    began = time.monotonic()
    answer = await client.post(f"/api/documents/documents/{document_id}/audit", json={}, headers=headers)
    took = (time.monotonic() - began) * 1000
    if answer.status_code != 200 or answer.json()["state"] != "vouchered":
        raise RuntimeError(f"audit of {document_id}: {answer.status_code} {answer.text[:300]}")
    return took


def poison(bench: Bench) -> Iterator[Figure]:
    """Messages a second with twenty in ten thousand that cannot be applied; the limit is the rate with none."""
    there = bench.stack.connections
    databases = FreshDatabases(there.postgres, "bench")
    try:
        yield Figure("poison", *asyncio.run(measure_poison(databases, there.bootstrap_servers)))
    finally:
        databases.drop_all()


FIGURES = {
    "batch_audit": batch_audit,
    "single_audit": single_audit,
    "real_month": real_month,
    "poison": poison,
    "memory": memory,
    "deep_history": deep_history,
    "stock_ledger": stock_ledger,
    "recompute": recompute,
    "document_lists": document_lists,
    "console_pages": console_pages,
    "keystrokes": keystrokes,
    "bundles": bundles,
}
