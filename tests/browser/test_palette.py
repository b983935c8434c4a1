"""Ctrl+K, by keys alone."""

import re

import pytest
from playwright.sync_api import Page, expect
from tests.browser.seeded import TODAY, Seeded
from tests.browser.settled import visit
from tests.browser.visitor import ApiAs, PageAs
from tests.company import line


def opened(page: Page) -> Page:
    visit(page, "/")
    page.keyboard.press("Control+k")
    expect(page.get_by_role("combobox")).to_be_focused()
    return page


def test_a_document_is_found_by_its_number_and_opened_by_enter(page_as: PageAs, seeded: Seeded) -> None:
    delivery = seeded.documents["delivery"]
    page = opened(page_as("seller"))
    page.keyboard.type(delivery["number"])
    expect(page.get_by_role("option").first).to_contain_text(delivery["number"])
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"/documents/{delivery['id']}"))
    page.keyboard.press("Control+k")
    expect(page.get_by_role("group", name="最近打开").get_by_role("option").first).to_contain_text(delivery["number"])


def test_a_document_in_a_foreign_currency_says_its_letters(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    where = {"warehouse_id": seeded.warehouse["id"], "partner_id": seeded.supplier["id"], "business_date": TODAY}
    lines = [line(seeded.products[0], "100", "12.00", "0")]
    dollars = {"currency": "USD", "exchange_rate": "7.1"}
    receipt = api_as("administrator").draft("purchase_receipt", lines, **where, **dollars)
    page = opened(page_as("administrator"))
    page.keyboard.type(receipt["number"])
    expect(page.get_by_role("option").first).to_contain_text("USD 1,200.00")


def test_a_product_a_page_and_an_action_are_found(page_as: PageAs, seeded: Seeded) -> None:
    page = opened(page_as("seller"))
    page.keyboard.type(seeded.products[0]["code"])
    expect(page.get_by_role("group", name="商品").get_by_role("option").first).to_contain_text("螺丝刀")
    page.get_by_role("combobox").fill("新建销售出")
    expect(page.get_by_role("group", name="操作").get_by_role("option").first).to_contain_text("新建销售出库单")
    page.get_by_role("combobox").fill("库龄")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/stock/ageing"))


def test_a_late_answer_to_an_older_text_is_not_shown(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("seller")
    held = []
    page.route(re.compile(r"/search\?q=P-"), lambda route: held.append(route))
    opened(page)
    page.keyboard.type("P-")
    page.wait_for_function("() => document.querySelector('[role=combobox]').value === 'P-'")
    page.wait_for_timeout(300)
    page.get_by_role("combobox").fill("大华")
    expect(page.get_by_role("group", name="往来单位").get_by_role("option").first).to_contain_text("大华五金")
    for route in held:
        route.abort()
    expect(page.get_by_role("group", name="商品")).to_have_count(0)


@pytest.mark.parametrize(("key", "count"), [("ArrowDown", 1), ("ArrowUp", -1)])
def test_arrows_go_around(key: str, count: int, page_as: PageAs) -> None:
    page = opened(page_as("administrator"))
    options = page.get_by_role("option")
    expect(options.first).to_have_attribute("aria-selected", "true")
    page.keyboard.press(key)
    expect(options.nth(count)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(page.get_by_role("combobox")).to_have_count(0)
