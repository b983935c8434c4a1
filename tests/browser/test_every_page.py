"""Every page of the console, desk and phone: whole in English, without raw keys, accessible in light and dark."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from tests.browser.pages import Route, routes, things
from tests.browser.seeded import Seeded
from tests.browser.settled import complaints, visit
from tests.browser.visitor import PageAs
from tests.browser.words import said

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
)
UNITS = re.compile("[把支盒]|记-[0-9]+|^[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整负]+$")
"""Amounts in Chinese capitals are Chinese on every form, and so is the word before a voucher's number."""
FILLED_ELSEWHERE = {
    "/stock/batches/:id",
    "/stock/serials/:product/:serial",
    "/stock/recomputes/:id",
    "/price-lists/:id",
}
"""Pages of batches, serials, recomputes and price lists: test_stock_pages.py and test_masters.py."""
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


@pytest.mark.parametrize("route", EVERY)
def test_english_is_whole_and_light_is_accessible(
    route: Route, page_as: PageAs, seeded: Seeded, axe: Callable[[Page], list[str]]
) -> None:
    page = page_as("administrator", phone=route.phone, language="en")
    heard = complaints(page)
    visit(page, address_of(route, seeded))
    words = own_words(page)
    assert [text for text in words if HAN.search(text)] == [], "Chinese on an English page"
    assert [text for text in words if RAW_KEY.match(text)] == [], "keys of words instead of words"
    assert heard == []
    assert axe(page) == []


@pytest.mark.parametrize("route", EVERY)
def test_dark_is_accessible(route: Route, page_as: PageAs, seeded: Seeded, axe: Callable[[Page], list[str]]) -> None:
    page = page_as("administrator", phone=route.phone, dark=True)
    visit(page, address_of(route, seeded))
    assert axe(page) == []


@pytest.mark.parametrize("dark", [False, True])
def test_the_sign_in_page_is_accessible(dark: bool, page_as: PageAs, axe: Callable[[Page], list[str]]) -> None:
    page = page_as(None, dark=dark, language="en")
    visit(page, "/sign-in")
    assert [text for text in own_words(page) if HAN.search(text)] == []
    assert axe(page) == []
