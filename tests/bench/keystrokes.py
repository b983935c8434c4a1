"""What a keeper feels: from a key going down to its figure on the screen, in a document of two hundred lines."""

import statistics
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, expect, sync_playwright
from tests.bench.bench import Bench, Figure
from tests.bench.workload import BUSINESS_DATE
from tests.browser.built_web import built_web
from tests.browser.chromium import SWITCHES, chromium_path
from tests.browser.console_server import console_served
from tests.browser.entering import cell
from tests.browser.settled import visit
from tests.browser.visitor import Visitor

LINES, CORRECTED = 200, 30
LIMIT_MS = 50
HELD_DOWN_MS = 40
WATCH = """
() => {
  window.strokes = [];
  let pressed = 0;
  const painted = since => requestAnimationFrame(() => {
    const after = new MessageChannel();
    after.port1.onmessage = () => window.strokes.push(performance.now() - since);
    after.port2.postMessage(null);
  });
  addEventListener('keydown', event => {
    pressed = event.timeStamp;
    if (event.key.length > 1) painted(pressed);
  }, true);
  addEventListener('input', () => painted(pressed), true);
}
"""
"""A figure is there after the input that its key makes, a move after the key itself; then the end of the next frame."""


def keystrokes(bench: Bench) -> Iterator[Figure]:
    """Milliseconds, over figures typed into two columns and the moves between their cells."""
    with (
        TemporaryDirectory() as scratch,
        console_served(bench.stack, built_web(), Path(scratch)) as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=SWITCHES)
        visitor = Visitor(browser, bench.stack, address, traced=False)
        page = visit(visitor.page_as("administrator"), f"/documents/{long_draft(bench)}/edit")
        took = typed(page)
        yield Figure("keystroke_p50_ms", statistics.median(took), LIMIT_MS)
        yield Figure("keystroke_p95_ms", statistics.quantiles(took, n=20)[18], LIMIT_MS)
        visitor.close_all("bench", failed=False)
        browser.close()


def long_draft(bench: Bench) -> str:
    lines = [{"product_id": one, "quantity": "3", "price": "9.50"} for one in bench.cards.products[:LINES]]
    where = {"warehouse_id": bench.cards.warehouses[0], "partner_id": bench.cards.customer}
    draft = {"kind": "sales_delivery", "business_date": BUSINESS_DATE, **where, "lines": lines}
    made: str = bench.api.post("/documents/documents", draft)["id"]
    return made


def typed(page: Page) -> list[float]:
    """As one corrects two columns, one downwards, one back up: two figures, then the next line. Milliseconds a key."""
    expect(cell(page, 1, "数量")).to_have_value("3")
    page.evaluate(WATCH)
    for first, column, onward in ((1, "数量", "ArrowDown"), (CORRECTED + 1, "单价", "ArrowUp")):
        cell(page, first, column).click()
        for key in ("7", "2", onward) * CORRECTED:
            page.keyboard.press(key, delay=HELD_DOWN_MS)
        expect(cell(page, 20, column)).to_have_value("72")
    page.wait_for_function("least => window.strokes.length >= least", arg=6 * CORRECTED)
    took: list[float] = page.evaluate("window.strokes")
    return took
