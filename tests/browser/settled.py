"""Waits until a page has what it asked for: its heading is there and nothing says that it is busy."""

from typing import Any

from playwright.sync_api import Page, expect

BUSY = "() => document.querySelector('[aria-busy=true], .ant-spin-spinning') === null"
PATIENCE_MS = 45_000


def visit(page: Page, address: str) -> Page:
    page.goto(address, timeout=PATIENCE_MS)
    return settled(page)


def settled(page: Page) -> Page:
    expect(page.locator("h1").first).to_be_visible(timeout=PATIENCE_MS)
    page.wait_for_function(BUSY, timeout=PATIENCE_MS)
    return page


def complaints(page: Page) -> list[str]:
    """Fills up with what the page throws; ask for it before the visit."""
    heard: list[str] = []

    def hear(error: Any) -> None:
        heard.append(str(error))

    page.on("pageerror", hear)
    return heard
