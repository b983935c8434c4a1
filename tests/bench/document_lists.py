"""What a console asks all the time, at 100,000 products and a million documents: from request to answer."""

import statistics
import time
from collections.abc import Iterator, Sequence
from typing import Any

from tests.bench.bench import Bench, Figure
from tests.bench.document_book import ensure_book

LIMIT_MS, LIST_LIMIT_MS = 100, 300
REPEATS = 20
TYPED = (
    "h",
    "6",
    "寸",
    "l",
    "ls",
    "lsd",
    "luosi",
    "螺丝刀",
    "不锈钢 6",
    "HP-0001",
    "HP-012345",
    "bxgbs",
    "6901",
    "nothing",
)
SEARCHED = ("SD-2026", "00017", "PO-", "20260301", "lsd", "jiukehu")
LISTED: tuple[dict[str, Any], ...] = (
    {},
    {"state": "submitted"},
    {"state": "refused"},
    {"state": "queued"},
    {"kind": "transfer"},
    {"kind": "cost_adjustment"},
    {"stuck": "true"},
    {"to_arrive": "true"},
    {"state": "audited"},
    {"state_in": "audited,posted"},
    {"business_date_from": "2026-05-01", "business_date_to": "2026-05-31"},
    {"business_date_to": "2026-06-30"},
    {"sort": "-business_date"},
    {"sort": "number"},
)


def document_lists(bench: Bench) -> Iterator[Figure]:
    """Milliseconds, the 95th of a hundred requests of each sort."""
    ensure_book(bench)
    yield Figure("product_search_p95_ms", asked_ms(bench, "/products/search", [{"q": one} for one in TYPED]), LIMIT_MS)
    yield Figure("search_p95_ms", asked_ms(bench, "/search", [{"q": one} for one in SEARCHED]), LIMIT_MS)
    yield Figure("document_list_p95_ms", asked_ms(bench, "/documents", LISTED), LIST_LIMIT_MS)
    yield Figure("waiting_p95_ms", asked_ms(bench, "/waiting", [{}]), LIST_LIMIT_MS)
    asked = {"kind": "sales_delivery", "product_id": ",".join(bench.cards.products[:10])}
    yield Figure("last_prices_p95_ms", asked_ms(bench, "/last-prices", [asked]), LIMIT_MS)


def asked_ms(bench: Bench, path: str, queries: Sequence[dict[str, Any]]) -> float:
    times = [_one_ms(bench, path, query) for _ in range(REPEATS) for query in queries]
    return statistics.quantiles(times, n=20)[18]


def _one_ms(bench: Bench, path: str, query: dict[str, Any]) -> float:
    began = time.monotonic()
    bench.api.get(f"/documents{path}", **query)
    return (time.monotonic() - began) * 1000
