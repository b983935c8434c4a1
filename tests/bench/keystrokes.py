"""What a keeper feels: from a key going down to its figure on the screen, in a document of two hundred lines."""

import statistics
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, expect, sync_playwright
from tests.bench.bench import Bench, Figure
from tests.browser.built_web import built_web
from tests.browser.chromium import SWITCHES, chromium_path
from tests.browser.console_server import console_served
from tests.browser.entering import SALE, cell, paste
from tests.browser.visitor import Visitor

LINES = 200
STROKES = 60
LIMIT_MS = 50
ALL_TAKEN_MS = 60_000
WATCH = """
() => {
  window.strokes = [];
  document.addEventListener('keydown', event => {
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => window.strokes.push(performance.now() - event.timeStamp);
      painted.port2.postMessage(0);
    });
  }, true);
}
"""


def keystrokes(bench: Bench) -> Iterator[Figure]:
    """Milliseconds from the key to the end of the frame that shows it, the slowest of twenty."""
    with (
        TemporaryDirectory() as scratch,
        console_served(bench.stack, built_web(), Path(scratch)) as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=SWITCHES)
        visitor = Visitor(browser, bench.stack, address, traced=False)
        page = visitor.page_as("administrator")
        fill(page, bench)
        took = typed(page)
        yield Figure("keystroke_p95_ms", statistics.quantiles(took, n=20)[18], LIMIT_MS)
        visitor.close_all("bench", failed=False)
        browser.close()


def fill(page: Page, bench: Bench) -> None:
    """A new delivery of `LINES` lines, pasted."""
    codes = [row["code"] for row in bench.api.get("/documents/products?limit=200")["items"]][:LINES]
    page.goto(SALE)
    expect(cell(page, 1, "商品")).to_be_visible()
    paste(page, 1, "商品编码\t数量\t单价\n" + "\n".join(f"{code}\t3\t9.5" for code in codes))
    expect(page.get_by_label("合计")).to_contain_text(f"行数 {LINES}", timeout=ALL_TAKEN_MS)


def typed(page: Page) -> list[float]:
    """Figures and line ends, as a keeper corrects a column."""
    page.evaluate(WATCH)
    cell(page, 1, "数量").click()
    for number in range(STROKES):
        page.keyboard.press(str(number % 10))
        if number % 3 == 2:
            page.keyboard.press("Enter")
    page.wait_for_function("least => window.strokes.length >= least", arg=STROKES)
    took: list[float] = page.evaluate("window.strokes")
    return took
