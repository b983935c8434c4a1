"""How fast a batch of submitted deliveries reaches all three books."""

import asyncio
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.bench.barrier import all_books_have, vouchered_now
from tests.bench.bench import Bench
from tests.bench.cpu import cpu_seconds, spent_each
from tests.bench.workload import submitted

from tritally.load.api import Json

PATIENCE_SECONDS = 300


@dataclass(frozen=True)
class Audited:
    """`cpu`: milliseconds a document, by process."""

    per_second: float
    cpu: Mapping[str, float]


def audited_per_second(bench: Bench, documents: Sequence[Json]) -> float:
    """From the batch call to the barrier, documents a second. Raises RuntimeError when the three books differ."""
    ids = submitted(bench.api, documents)
    return audit(bench, {"ids": ids}, len(ids)).per_second


def audit(bench: Bench, which: Json, count: int) -> Audited:
    """One batch call for the `count` deliveries of `which` (ids or filter). RuntimeError: the three books differ."""
    dsns = bench.stack.connections.databases
    before, cpu = asyncio.run(vouchered_now(dsns)), cpu_seconds(bench.stack)
    began = time.monotonic()
    bench.api.post("/documents/documents/batches", {"action": "audit", **which})
    ended = asyncio.run(all_books_have(dsns, before + count, PATIENCE_SECONDS))
    spent = spent_each(cpu, cpu_seconds(bench.stack), count)
    if bench.api.get("/risk/differences")["items"]:
        raise RuntimeError("the three books differ")
    return Audited(count / (ended - began), spent)
