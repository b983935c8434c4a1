"""Counting on the phone: scan, number, next; a lost network and a reload lose nothing, and nothing counts twice."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.browser.phone.barcode_gun import scan_with_gun
from tests.browser.seeded import Seeded
from tests.browser.visitor import ApiAs, PageAs
from tests.company import Company, Json


@pytest.fixture
def company(api_as: ApiAs) -> Company:
    return api_as("administrator")


@pytest.fixture
def sheet(company: Company, seeded: Seeded) -> Json:
    return company.made("inventory", "/count-sheets", {"warehouse_id": seeded.warehouse["id"], "blind": True})


def count(page: Page, code: str, quantity: str) -> None:
    """A scan, a number, next."""
    scan_with_gun(page, code)
    page.get_by_role("dialog").get_by_label("数量", exact=True).fill(quantity)
    page.get_by_role("button", name="保存，下一个").click()
    expect(page.get_by_role("dialog")).to_be_hidden()


def opened(page_as: PageAs, sheet: Json) -> Page:
    page = page_as("keeper", phone=True)
    page.goto(f"/m/count/{sheet['id']}")
    expect(page.get_by_text("还没有盘的")).to_be_visible()
    return page


def counted(company: Company, sheet: Json) -> dict[str, str]:
    rows = company.every("inventory", f"/count-sheets/{sheet['id']}/entries")
    return {row["product_name"]: row["quantity"] for row in rows if row["withdrawn_at"] is None}


def test_lines_counted_without_a_network_survive_a_reload_and_arrive_once(
    page_as: PageAs, company: Company, sheet: Json, seeded: Seeded
) -> None:
    page = opened(page_as, sheet)
    first, second = seeded.products[0], seeded.products[1]
    page.evaluate("navigator.serviceWorker.ready")
    page.wait_for_function(SHELL_IS_KEPT, timeout=30_000)
    page.context.set_offline(True)
    count(page, first["barcode"], "28")
    count(page, second["barcode"], "31")
    expect(page.get_by_text("2 条待发送")).to_be_visible()
    page.reload()
    expect(page.get_by_text("2 条待发送")).to_be_visible()
    assert counted(company, sheet) == {}
    page.context.set_offline(False)
    expect(page.get_by_text("已全部发送")).to_be_visible(timeout=60_000)
    assert counted(company, sheet) == {first["name"]: "28.000000", second["name"]: "31.000000"}
    assert len(company.every("inventory", f"/count-sheets/{sheet['id']}/entries")) == 2


SHELL_IS_KEPT = """async () => {
  const keys = await (await caches.open('tritally-shell-1')).keys();
  const has = (part) => keys.some((key) => key.url.includes(part));
  return has('SheetPage') && has('PhoneShell') && has('/assets/index-');
}"""


def test_the_next_scan_keeps_the_open_line_and_the_same_scan_is_one_more(
    page_as: PageAs, company: Company, sheet: Json, seeded: Seeded
) -> None:
    page = opened(page_as, sheet)
    first, second = seeded.products[0], seeded.products[1]
    scan_with_gun(page, first["barcode"])
    expect(page.get_by_role("dialog", name=first["name"])).to_be_visible()
    scan_with_gun(page, first["barcode"])
    expect(page.get_by_role("dialog").get_by_label("数量", exact=True)).to_have_value("2")
    scan_with_gun(page, second["barcode"])
    expect(page.get_by_role("dialog", name=second["name"])).to_be_visible()
    expect(page.get_by_text("已全部发送")).to_be_attached()
    assert counted(company, sheet) == {first["name"]: "2.000000"}


def test_a_refused_line_says_why_and_is_corrected(
    page_as: PageAs, company: Company, sheet: Json, seeded: Seeded, axe: Callable[[Page], list[str]]
) -> None:
    page = opened(page_as, sheet)
    first = seeded.products[0]
    page.context.set_offline(True)
    scan_with_gun(page, "9999999999994")
    page.get_by_role("button", name="按此码先记数").click()
    page.get_by_role("dialog").get_by_label("数量", exact=True).fill("3")
    page.get_by_role("button", name="保存，下一个").click()
    page.context.set_offline(False)
    expect(page.get_by_text("系统里没有这个条码")).to_be_visible(timeout=60_000)
    assert axe(page) == []
    page.get_by_role("button", name="9999999999994").click()
    page.get_by_role("button", name="更正", exact=True).click()
    expect(page.get_by_text("正在更正")).to_be_visible()
    scan_with_gun(page, first["barcode"])
    expect(page.get_by_role("dialog").get_by_label("数量", exact=True)).to_have_value("3")
    page.get_by_role("button", name="保存，下一个").click()
    expect(page.get_by_text("已全部发送")).to_be_visible(timeout=60_000)
    assert counted(company, sheet) == {first["name"]: "3.000000"}


def test_the_last_line_is_taken_back(page_as: PageAs, company: Company, sheet: Json, seeded: Seeded) -> None:
    page = opened(page_as, sheet)
    count(page, seeded.products[0]["barcode"], "5")
    expect(page.get_by_text("已发送", exact=True)).to_be_visible()
    page.get_by_role("button", name="撤销上一条").click()
    expect(page.get_by_text("已撤销", exact=True)).to_be_visible(timeout=60_000)
    assert counted(company, sheet) == {}
