"""Everything by keys: the focus is always seen, the way to the content is short."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.browser.seeded import Seeded
from tests.browser.settled import visit
from tests.browser.visitor import PageAs

STEPS = 30
FOCUSED = """
() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const around = element.closest('.ant-select, .ant-picker, .ant-input-affix-wrapper');
  const seen = [element, element.parentElement, around].some(one => {
    if (!one) return false;
    const style = getComputedStyle(one);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  });
  const box = element.getBoundingClientRect();
  return { what: element.outerHTML.slice(0, 120), seen, inView: box.bottom > 0 && box.top < innerHeight };
}
"""


def walk(page: Page) -> list[dict[str, Any]]:
    """What the Tab key comes to, in its order."""
    stops: list[dict[str, Any]] = []
    for _ in range(STEPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is not None:
            stops.append(stop)
    return stops


@pytest.mark.parametrize("address", ["/", "/documents", "/operations", "/stock", "/tours", "/account"])
def test_focus_is_seen_wherever_the_tab_key_comes(address: str, page_as: PageAs, seeded: Seeded) -> None:
    page = visit(page_as("administrator"), address)
    stops = walk(page)
    assert len(stops) > STEPS / 2
    assert [stop["what"] for stop in stops if not stop["seen"]] == []
    assert [stop["what"] for stop in stops if not stop["inView"]] == []


def test_the_first_tab_offers_the_way_to_the_content(page_as: PageAs) -> None:
    page = visit(page_as("keeper"), "/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="跳到正文")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
