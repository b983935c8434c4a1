"""Every page of the console, desk and phone: whole in English, without raw keys, accessible in light and dark."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.browser.conftest import FAILED
from tests.browser.pages import Route, routes, things
from tests.browser.seeded import Seeded
from tests.browser.settled import complaints, visit
from tests.browser.visitor import TRACES, PageAs, Visitor, keep_evidence
from tests.browser.words import said
from tests.stacks import RunningStack

from tritally.stack.companies import HARDWARE

HAN = re.compile(r"[\u3400-\u9fff]")
RAW_KEY = re.compile(r"^(?:[a-z]+(?:[A-Z][a-z]+)+|[a-z][\w-]*(?:\.[a-z]\w*)+)$")
DATA = (
    "示范商贸",
    "螺丝刀 6 寸",
    "内六角扳手",
    "冲击钻头 8 mm",
    "大华五金",
    "永康工具厂",
    "一号仓",
    "二号仓",
    "月末快照",
    "中文",
    HARDWARE.name,
    *HARDWARE.names,
)
UNITS = re.compile("[个把支盒]|记-[0-9]+|^[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整负]+$")
"""Amounts in Chinese capitals are Chinese on every form, and so is the word before a voucher's number."""
FILLED_ELSEWHERE = {
    "/stock/batches/:id",
    "/stock/serials/:product/:serial",
    "/stock/recomputes/:id",
    "/price-lists/:id",
    "/m/drafts/:id",
}
"""Pages whose own tests fill them: test_stock_pages.py, test_masters.py, test_phone_drafts.py."""
EVERY = [pytest.param(route, id=route.path) for route in routes() if route.path not in FILLED_ELSEWHERE]


def test_every_route_can_be_visited(seeded: Seeded) -> None:
    unfilled = {route.path for route in routes() if route.filled(things(seeded)) is None}
    assert unfilled <= FILLED_ELSEWHERE


def address_of(route: Route, seeded: Seeded) -> str:
    address = route.filled(things(seeded))
    assert address is not None
    return address


def own_words(page: Page) -> list[str]:
    """What is said, without the names of the seeded things."""
    without = [re.sub("|".join(map(re.escape, DATA)), "", text) for text in said(page)]
    return [UNITS.sub("", text) for text in without]


@pytest.fixture(scope="module")
def profiles(chromium: Browser, browser_stack: RunningStack, console: str) -> Iterator[dict[bool, BrowserContext]]:
    """The phone's and the desk's for all pages: a browser keeps what it has loaded and understood."""
    visitor = Visitor(chromium, browser_stack, console)
    yield {phone: visitor.profile_as("administrator", phone=phone, dark=None, language="en") for phone in (False, True)}
    visitor.close_all("every-page", failed=False)


@pytest.fixture
def page(route: Route, profiles: dict[bool, BrowserContext], request: pytest.FixtureRequest) -> Iterator[Page]:
    profile = profiles[route.phone]
    page = profile.new_page()
    yield page
    if request.node.stash.get(FAILED, False):
        keep_evidence(profile, TRACES / re.sub(r"\W+", "-", request.node.name), traced=False)
    page.close()


@pytest.mark.parametrize("route", EVERY)
def test_a_page_is_whole_in_english_and_accessible_in_light_and_dark(
    route: Route, page: Page, seeded: Seeded, axe: Callable[[Page], list[str]]
) -> None:
    heard = complaints(page)
    visit(page, address_of(route, seeded))
    words = own_words(page)
    assert [text for text in words if HAN.search(text)] == [], "Chinese on an English page"
    assert [text for text in words if RAW_KEY.match(text)] == [], "keys of words instead of words"
    assert axe(page) == []
    page.emulate_media(color_scheme="dark")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert axe(page) == []
    assert heard == []


@pytest.mark.parametrize("dark", [False, True])
def test_the_sign_in_page_is_accessible(dark: bool, page_as: PageAs, axe: Callable[[Page], list[str]]) -> None:
    page = page_as(None, dark=dark, language="en")
    visit(page, "/sign-in")
    assert [text for text in own_words(page) if HAN.search(text)] == []
    assert axe(page) == []
