"""Page times of the stock ledger over five million movements, from request to answer, and what an export takes."""

import statistics
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from itertools import islice
from uuid import UUID

import httpx
import psutil
from tests.bench.bench import Bench, Figure
from tests.bench.history import ensure_history
from tests.stacks import signed_in, without_role

from chassis.lists.cursor import RowBefore, sort_of, write_cursor
from inventory.domain.book.instants import first_id_at
from inventory.entrypoints.http.ledger_listings import LEDGER
from tritally.load.api import Json

LEDGER_PATH = "/inventory/stock-ledger"
STOCK_AT_PATH = "/inventory/stock-at"
FIRST_PAGE_MS = 100
ANY_PAGE_MS = 200
EXPORT_MB = 100
MEGABYTE = 1024 * 1024
REPEATS = 9
DAYS_BACK = (10, 180, 350)
"""Where the pages begin that are not the first."""
EXPORTED_LINES = 500_000
LOOK_EVERY_LINES = 5_000

Filters = Mapping[str, str]


def stock_ledger(bench: Bench) -> Iterator[Figure]:
    """Milliseconds, the median of nine requests; of later pages the slowest one."""
    ensure_history(bench)
    for name, filters in asked(bench).items():
        yield Figure(f"stock_ledger_{name}_first_ms", page_ms(bench, LEDGER_PATH, filters), FIRST_PAGE_MS)
        pages = [page_ms(bench, LEDGER_PATH, {**filters, "cursor": cursor(days)}) for days in DAYS_BACK]
        yield Figure(f"stock_ledger_{name}_any_ms", max(pages), ANY_PAGE_MS)
    for name, filters in moments(bench).items():
        yield Figure(f"stock_at_{name}_first_ms", page_ms(bench, STOCK_AT_PATH, filters), FIRST_PAGE_MS)
    yield Figure("stock_ledger_export_mb", export_megabytes(bench), EXPORT_MB)


def asked(bench: Bench) -> dict[str, Filters]:
    deep, plain = bench.cards.fifo_product, bench.cards.products[1001]
    warehouse = bench.cards.warehouses[0]
    return {
        "whole": {},
        "stock": {"product_id": plain, "warehouse_id": warehouse},
        "deep_stock": {"product_id": deep, "warehouse_id": warehouse},
        "product": {"product_id": plain},
        "deep_product": {"product_id": deep},
        "warehouse": {"warehouse_id": warehouse},
        "document": {"document_number": "H-0500001"},
        "time": {"posted_at_from": ago(181), "posted_at_to": ago(179)},
        "product_and_time": {"product_id": plain, "posted_at_from": ago(355), "posted_at_to": ago(170)},
        "batch": {"batch_id": a_batch(bench, deep)},
        "voided": {"voided": "true"},
    }


def moments(bench: Bench) -> dict[str, Filters]:
    return {
        "now": {},
        "date": {"as_of": ago(180)[:10]},
        "known": {"known_at": ago(180)},
        "deep_product": {"as_of": ago(180)[:10], "product_id": bench.cards.fifo_product},
    }


def ago(days: int) -> str:
    return (datetime.now(UTC) - timedelta(days=days)).isoformat()


def cursor(days: int) -> str:
    """Of the page that begins so many days ago."""
    before: UUID = first_id_at(datetime.fromisoformat(ago(days)))
    return write_cursor(LEDGER, sort_of(LEDGER, None), RowBefore(before, before))


def a_batch(bench: Bench, product: str) -> str:
    """Of the history: what other figures have audited since has none."""
    page = bench.api.get(LEDGER_PATH, product_id=product, posted_at_to=ago(1), limit=100)
    entries: list[Json] = page["items"]
    return next(str(entry["batch_id"]) for entry in entries if entry["batch_id"])


def page_ms(bench: Bench, path: str, filters: Filters) -> float:
    return statistics.median(one_page_ms(bench, path, filters) for _ in range(REPEATS))


def one_page_ms(bench: Bench, path: str, filters: Filters) -> float:
    began = time.monotonic()
    bench.api.get(path, **filters)
    return (time.monotonic() - began) * 1000


def export_megabytes(bench: Bench) -> float:
    """How much the service grows while it sends half a million lines as csv."""
    process = inventory(bench)
    before = process.memory_info().rss
    with httpx.Client(base_url=bench.stack.connections.address, timeout=60) as client:
        answer = signed_in(client, without_role(bench.stack.connections.administrator))
        headers = {"Authorization": f"Bearer {answer.json()['access_token']}", "Accept": "text/csv"}
        with client.stream("GET", f"/api{LEDGER_PATH}", headers=headers) as response:
            lines = enumerate(islice(response.iter_lines(), EXPORTED_LINES))
            most = max(process.memory_info().rss for number, _ in lines if number % LOOK_EVERY_LINES == 0)
    return (most - before) / MEGABYTE


def inventory(bench: Bench) -> psutil.Process:
    process = bench.stack.record.processes["inventory"].process
    if process is None:
        raise RuntimeError("inventory does not run")
    return process
