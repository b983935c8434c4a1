"""What a person waits for in a real browser: the first page of a fresh one, and a list among a million documents."""

import statistics
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, sync_playwright
from tests.bench.bench import Bench, Figure
from tests.bench.document_book import ensure_book
from tests.browser.built_web import built_web
from tests.browser.chromium import SWITCHES, chromium_path
from tests.browser.console_server import console_served
from tests.browser.settled import visit
from tests.browser.visitor import Visitor

FIRST_PAGE_LIMIT_MS, ROWS_LIMIT_MS = 1500, 300
FRESH, LISTS = 5, 20
NOTE_VERDICT = """
new MutationObserver((_changes, watching) => {
  if (document.querySelector('.three-books-verdict') === null) return;
  watching.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => { window.verdictAt = performance.now(); }));
}).observe(document, { childList: true, subtree: true });
"""
OPEN_LIST = """
async address => {
  const frame = () => new Promise(resume => requestAnimationFrame(resume));
  const began = performance.now();
  history.pushState({}, '', address);
  dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  while (document.querySelector('tr.ant-table-row') === null) await frame();
  await frame();
  await frame();
  return performance.now() - began;
}
"""


def console_pages(bench: Bench) -> Iterator[Figure]:
    """Medians, from the navigation, or from the click, to what is painted."""
    ensure_book(bench)
    with (
        TemporaryDirectory() as scratch,
        console_served(bench.stack, built_web(), Path(scratch)) as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=SWITCHES)
        visitor = Visitor(browser, bench.stack, address, traced=False)
        first = statistics.median(first_page_ms(visitor) for _ in range(FRESH))
        yield Figure("console_first_page_ms", first, FIRST_PAGE_LIMIT_MS)
        page = visit(visitor.page_as("administrator"), "/documents")
        rows = statistics.median(list_ms(page, number) for number in range(LISTS))
        yield Figure("console_list_of_a_million_ms", rows, ROWS_LIMIT_MS)
        visitor.close_all("bench", failed=False)
        browser.close()


def first_page_ms(visitor: Visitor) -> float:
    """In a browser profile that has nothing cached."""
    page = visitor.page_as("administrator")
    page.add_init_script(NOTE_VERDICT)
    page.goto("/")
    page.wait_for_function("() => window.verdictAt !== undefined")
    took: float = page.evaluate("window.verdictAt")
    page.context.close()
    visitor.contexts.clear()
    return took


def list_ms(page: Page, number: int) -> float:
    """`_again` makes it a list that was not read before; it is not sent."""
    page.evaluate(
        "() => { history.pushState({}, '', '/'); dispatchEvent(new PopStateEvent('popstate', { state: {} })); }"
    )
    page.wait_for_function("() => document.querySelector('tr.ant-table-row') === null")
    took: float = page.evaluate(OPEN_LIST, f"/documents?_again={number}")
    return took
