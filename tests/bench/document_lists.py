"""What a console asks all the time, at 100,000 products and a million documents: from request to answer."""

import statistics
import time
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlencode

from tests.bench.bench import Bench, Figure
from tests.bench.document_book import ensure_book

LIMIT_MS, LIST_LIMIT_MS = 100, 300
REPEATS = 20
NOBODY = "01900000-0000-7000-8000-000000000000"
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


RARE: tuple[dict[str, Any], ...] = (
    {"number_like": "0007"},
    {"number_like": "9972"},
    {"number_like": "202601"},
    {"number_like": "XQ"},
    {"warehouse_id_in": NOBODY},
    {"target_warehouse_id": NOBODY},
    {"partner_id": NOBODY},
    {"created_by": NOBODY},
    {"gross_from": "5000", "gross_to": "5001"},
    {"flag_like": "none"},
    {"reference_like": "none"},
    {"reason": "none"},
    {"register_only": "true"},
    {"reserve": "true"},
    {"unfinished": "true"},
    {"kind_in": "transfer"},
    {"state": "vouchered", "business_date_from": "2026-01-01", "business_date_to": "2026-01-31"},
)
"""What the console offers besides, asked for what is rare or not there at all."""
Times = dict[str, list[float]]


def document_lists(bench: Bench) -> Iterator[Figure]:
    """Milliseconds, the 95th of a hundred requests; of lists also the filter that is slowest, by name."""
    ensure_book(bench)
    yield Figure("product_search_p95_ms", asked_ms(bench, "/products/search", [{"q": one} for one in TYPED]), LIMIT_MS)
    yield Figure("search_p95_ms", asked_ms(bench, "/search", [{"q": one} for one in SEARCHED]), LIMIT_MS)
    yield from _lists(bench, "document_list", LISTED)
    yield from _lists(bench, "document_list_of_the_rare", RARE)
    yield Figure("waiting_p95_ms", asked_ms(bench, "/waiting", [{}]), LIST_LIMIT_MS)
    asked = {"kind": "sales_delivery", "product_id": ",".join(bench.cards.products[:10])}
    yield Figure("last_prices_p95_ms", asked_ms(bench, "/last-prices", [asked]), LIMIT_MS)


def _lists(bench: Bench, name: str, queries: Sequence[dict[str, Any]]) -> Iterator[Figure]:
    """The 95th of all, and the median of the slowest one: one request in twenty says more of the machine than of it."""
    times = _times(bench, "/documents", queries)
    yield Figure(f"{name}_p95_ms", _p95(times), LIST_LIMIT_MS)
    medians = {query: statistics.median(of_one) for query, of_one in times.items()}
    slowest = max(medians, key=medians.__getitem__)
    yield Figure(f"{name}_slowest_p50_ms {slowest or 'unfiltered'}", medians[slowest], LIMIT_MS)


def asked_ms(bench: Bench, path: str, queries: Sequence[dict[str, Any]]) -> float:
    return _p95(_times(bench, path, queries))


def _times(bench: Bench, path: str, queries: Sequence[dict[str, Any]]) -> Times:
    """By query, as an address has it."""
    times: Times = {urlencode(query): [] for query in queries}
    for _ in range(REPEATS):
        for query in queries:
            times[urlencode(query)].append(_one_ms(bench, path, query))
    return times


def _p95(times: Times) -> float:
    return statistics.quantiles([one for of_one in times.values() for one in of_one], n=20)[18]


def _one_ms(bench: Bench, path: str, query: dict[str, Any]) -> float:
    began = time.monotonic()
    bench.api.get(f"/documents{path}", **query)
    return (time.monotonic() - began) * 1000
