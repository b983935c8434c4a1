"""The three stories of the demo company: walked by the guide, and the system itself names the cause."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.settled import settled, visit
from tests.browser.visitor import Visitor
from tests.stacks import RunningStack

from tritally.load.hardware.command import load_here

STORIES = {"stock_did_not_move": "buyer", "return_as_other_inbound": "keeper", "count_is_off": "keeper"}
pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def demo_loaded(browser_stack: RunningStack) -> None:
    """The hardware company with its month, beside what was seeded; loading twice changes nothing."""
    if not (browser_stack.home.demo_files / "stories.json").exists():
        load_here(browser_stack.home, print)


@pytest.fixture
def demo(demo_loaded: None, chromium: Browser, browser_stack: RunningStack, console: str) -> Iterator[Visitor]:
    visitor = Visitor(chromium, browser_stack, console, "WUJIN")
    yield visitor
    visitor.close_all("stories", failed=False)


def stories(visitor: Visitor) -> dict[str, Any]:
    told = httpx.get(f"{visitor.address}/demo/stories.json").json()
    return {story["id"]: story for story in told["stories"]}


@pytest.mark.parametrize(("story", "role"), STORIES.items())
@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_a_story_is_walked_to_its_end(story: str, role: str, language: str, demo: Visitor) -> None:
    told = stories(demo)[story]
    word = "zh" if language == "zh-CN" else "en"
    page = visit(demo.page_as(role, language=language), f"/tours/{story}")
    page.locator(".story").get_by_role("button").first.click()
    for number, step in enumerate(told["steps"]):
        settled(page)
        expect(page.locator(".coach")).to_contain_text(step["text"][word][:20])
        if "look_at" in step:
            expect(page.locator(f'[data-tour="{step["look_at"]}"][data-lit]')).to_be_visible()
        if number + 1 < len(told["steps"]):
            page.locator(".coach-next").click()
    page.locator(".coach-next").click()
    expect(page.locator(".coach")).to_have_count(0)


def why(page: Page) -> Page:
    page.get_by_role("button", name="库存为什么没变").first.click()
    return page


def test_the_system_names_why_stock_did_not_move(demo: Visitor) -> None:
    waiting = stories(demo)["stock_did_not_move"]["documents"]["waiting"]
    page = why(visit(demo.page_as("buyer"), f"/documents/{waiting['id']}"))
    expect(page.get_by_text("审核").first).to_be_visible()


def test_the_system_holds_what_looks_like_a_return_and_names_where_it_came_from(demo: Visitor) -> None:
    documents = stories(demo)["return_as_other_inbound"]["documents"]
    page = visit(demo.page_as("keeper"), f"/documents/{documents['inbound']['id']}")
    expect(page.locator('[data-tour="problem"]').first).to_contain_text("退货")
    expect(page.locator('[data-tour="candidates"]').first).to_contain_text(documents["delivery"]["number"])


def test_the_system_names_both_causes_of_the_count_that_is_off(demo: Visitor) -> None:
    documents = stories(demo)["count_is_off"]["documents"]
    for name in ("draft", "voided"):
        page = why(visit(demo.page_as("keeper"), f"/documents/{documents[name]['id']}"))
        expect(page.get_by_role("dialog").first).to_be_visible()
