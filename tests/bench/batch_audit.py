"""Batch audit of five-line deliveries: by ids and by filter, beside what the same PostgreSQL can do at all."""

import asyncio
from collections.abc import Iterator

from tests.bench.audit_rate import audit, audited_per_second
from tests.bench.barrier import analyze
from tests.bench.bench import Bench, Figure
from tests.bench.limit import LIMIT_SECONDS, Limit, mean, measure_limit
from tests.bench.workload import deliveries, submitted

WARM_UP = 2_000
BY_IDS = 20_000
BY_FILTER = 5_000
DAY_OF_FILTER = "2026-11-03"


def batch_audit(bench: Bench) -> Iterator[Figure]:
    """Documents a second from the batch call to the barrier; limits before and after; CPU milliseconds a document."""
    there = bench.stack.connections
    audited_per_second(bench, list(deliveries(bench.cards, WARM_UP, seed=1)))
    asyncio.run(analyze(there.databases))
    ids = submitted(bench.api, list(deliveries(bench.cards, BY_IDS, seed=2)))
    before = asyncio.run(measure_limit(there.postgres, LIMIT_SECONDS))
    audited = audit(bench, {"ids": ids}, BY_IDS)
    after = asyncio.run(measure_limit(there.postgres, LIMIT_SECONDS))
    limit = mean([before, after])
    yield from _limits("before", before)
    yield from _limits("after", after)
    yield Figure("batch_audit", audited.per_second, limit.one_statement)
    yield Figure("batch_audit_to_twenty_per_statement", audited.per_second, limit.twenty_per_statement)
    for process, milliseconds in audited.cpu.items():
        yield Figure(f"batch_audit_cpu_ms_{process}", milliseconds, 0)
    yield Figure("batch_audit_by_filter", _by_filter(bench), limit.one_statement)


def _by_filter(bench: Bench) -> float:
    documents = [{"business_date": DAY_OF_FILTER, **one} for one in deliveries(bench.cards, BY_FILTER, seed=4)]
    submitted(bench.api, documents)
    day = {"business_date_from": DAY_OF_FILTER, "business_date_to": DAY_OF_FILTER}
    return audit(bench, {"filter": {"kind": "sales_delivery", **day}}, BY_FILTER).per_second


def _limits(when: str, limit: Limit) -> Iterator[Figure]:
    yield Figure(f"limit_{when}_one_statement", limit.one_statement, 0)
    yield Figure(f"limit_{when}_twenty_per_statement", limit.twenty_per_statement, 0)
