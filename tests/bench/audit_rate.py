"""How fast a batch of submitted deliveries reaches all three books."""

import asyncio
import time
from collections.abc import Sequence

from tests.bench.barrier import all_books_have, vouchered_now
from tests.bench.bench import Bench
from tests.bench.workload import submitted

from tritally.load.api import Json

PATIENCE_SECONDS = 300


def audited_per_second(bench: Bench, documents: Sequence[Json]) -> float:
    """From the batch call to the barrier, documents a second. Raises RuntimeError when the three books differ."""
    dsns = bench.stack.connections.databases
    ids = submitted(bench.api, documents)
    before = asyncio.run(vouchered_now(dsns))
    began = time.monotonic()
    bench.api.post("/documents/documents/batches", {"action": "audit", "ids": ids})
    ended = asyncio.run(all_books_have(dsns, before + len(ids), PATIENCE_SECONDS))
    if bench.api.get("/risk/differences")["items"]:
        raise RuntimeError("the three books differ")
    return len(ids) / (ended - began)
