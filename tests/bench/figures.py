"""The figures: each is a program over a running stack, and prints its lines as it finds them."""

import asyncio
import statistics
import time
from collections.abc import Iterator
from datetime import date

import httpx
from tests.bench.audit_rate import PATIENCE_SECONDS, audited_per_second
from tests.bench.barrier import all_books_have, analyze
from tests.bench.bench import Bench, Figure
from tests.bench.deep_history import deep_history
from tests.bench.limit import mean, measure_limit
from tests.bench.poison import measure_poison
from tests.bench.recompute import recompute
from tests.bench.stock_ledger import stock_ledger
from tests.bench.workload import deliveries, submitted
from tests.databases import FreshDatabases
from tests.stacks import without_role

from tritally.load.load_online_retail import Range, load_online_retail

BATCH = 20_000
WARM_UP = 1_000
LIMIT_SECONDS = 8
PER_SECOND = 20
SINGLES = 400
MEGABYTE = 1024 * 1024
SERVICES = ("documents", "inventory", "ledger", "risk", "auth")


def batch_audit(bench: Bench) -> Iterator[Figure]:
    """Five-line deliveries a second, from the batch call to the barrier; limits measured before and after."""
    there = bench.stack.connections
    audited_per_second(bench, list(deliveries(bench.cards, WARM_UP, seed=1)))
    asyncio.run(analyze(there.databases))
    before = asyncio.run(measure_limit(there.postgres, LIMIT_SECONDS))
    rate = audited_per_second(bench, list(deliveries(bench.cards, BATCH, seed=2)))
    limit = mean([before, asyncio.run(measure_limit(there.postgres, LIMIT_SECONDS))])
    yield Figure("batch_audit", rate, limit.one_statement)
    yield Figure("batch_audit_to_twenty_per_statement", rate, limit.twenty_per_statement)


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


def memory(bench: Bench) -> Iterator[Figure]:
    """Resident megabytes of each service as the figures before have left it."""
    for service in SERVICES:
        process = bench.stack.record.processes[service].process
        if process is None:
            raise RuntimeError(f"{service} does not run")
        yield Figure(f"memory_{service}_mb", process.memory_info().rss / MEGABYTE, 150)


def real_month(bench: Bench) -> Iterator[Figure]:
    """December 2010 of the real wholesaler: documents a second from the first line read to the last book."""
    dsns = bench.stack.connections.databases
    limit = asyncio.run(measure_limit(bench.stack.connections.postgres, LIMIT_SECONDS))
    began = time.monotonic()
    wanted = Range(date(2010, 12, 1), date(2010, 12, 31))
    loaded = load_online_retail(bench.api, bench.month, wanted, audit=True, say=lambda _: None)
    ended = asyncio.run(all_books_have(dsns, 0, PATIENCE_SECONDS))
    documents = sum(loaded.sent.counts.values())
    yield Figure("real_month", documents / (ended - began), limit.one_statement)


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
}
