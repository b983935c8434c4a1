"""December 2010 of the real wholesaler: loaded and submitted first, then audited by one call with a filter."""

import asyncio
import time
from collections.abc import Iterator, Mapping
from datetime import date

from tests.bench.audit_rate import PATIENCE_SECONDS
from tests.bench.barrier import all_books_have
from tests.bench.bench import Bench, Figure
from tests.bench.limit import LIMIT_SECONDS, measure_limit

from tritally.check.databases import connected
from tritally.load.load_online_retail import Range, load_online_retail

MONTH = Range(date(2010, 12, 1), date(2010, 12, 31))
SUBMITTED = {
    "state": "submitted",
    "business_date_from": MONTH.first_day.isoformat(),
    "business_date_to": MONTH.last_day.isoformat(),
}
MEAN_LINES_SQL = """
SELECT count(*) / greatest(count(DISTINCT document_id), 1)::float
FROM documents JOIN document_lines USING (document_id) WHERE business_date BETWEEN $1 AND $2
"""


def real_month(bench: Bench) -> Iterator[Figure]:
    """Documents a second from the audit call to the barrier. The limit: one statement for each document, of as many
    lines as a document of the month has on average."""
    there = bench.stack.connections
    load_online_retail(bench.api, bench.month, MONTH, audit=False, say=lambda _: None)
    asyncio.run(all_books_have(there.databases, 0, PATIENCE_SECONDS))
    lines = asyncio.run(mean_lines(there.databases))
    limit = asyncio.run(measure_limit(there.postgres, LIMIT_SECONDS, round(lines)))
    began = time.monotonic()
    days = {"business_date_from": MONTH.first_day.isoformat(), "business_date_to": MONTH.last_day.isoformat()}
    batch = bench.api.post(
        "/documents/documents/batches", {"action": "audit", "filter": {"state": "submitted", **days}}
    )
    ended = asyncio.run(all_books_have(there.databases, 0, PATIENCE_SECONDS))
    done = bench.api.get(f"/documents/documents/batches/{batch['id']}")
    yield Figure("real_month_lines_a_document", lines, 0)
    yield Figure("real_month", done["done"] / (ended - began), limit.one_statement)


async def mean_lines(dsns: Mapping[str, str]) -> float:
    async with connected(dsns) as databases:
        lines: float = await databases["documents"].fetchval(MEAN_LINES_SQL, MONTH.first_day, MONTH.last_day)
    return lines
