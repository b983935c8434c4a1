"""Goods that come back are exchanged for others: both documents by one call, the difference told before."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.browser.entering import cell, enter_line, wait_until_kept
from tests.browser.seeded import TODAY, Seeded
from tests.browser.visitor import ApiAs, PageAs
from tests.company import Company, Json, line

BACK = re.compile("^退回数量")
RESTORED = "已恢复此浏览器中未保存的内容"


def sold(company: Company, seeded: Seeded, quantity: str) -> Json:
    """Of a product of its own, bought for it."""
    place = {"warehouse_id": seeded.warehouse["id"], "business_date": TODAY}
    product = company.product(name="Taken back")
    company.done("purchase_receipt", [line(product, quantity)], partner_id=seeded.supplier["id"], **place)
    return company.done("sales_delivery", [line(product, quantity, "15.00")], partner_id=seeded.customer["id"], **place)


def exchanging(page: Page, delivery: Json, quantity: str) -> Page:
    """So many come back, and other goods go out."""
    page.goto(f"/returns/new?from={delivery['id']}")
    card = page.get_by_role("region", name=delivery["number"])
    card.get_by_label(BACK).fill(quantity)
    page.get_by_role("checkbox", name=re.compile("换货")).check()
    page.get_by_text("其他商品").click()
    return page


def test_other_goods_go_out_and_the_difference_is_told(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    company = api_as("administrator")
    delivery, other = sold(company, seeded, "2"), seeded.products[1]
    page = exchanging(page_as("seller"), delivery, "1")
    enter_line(page, 1, other["code"], "2", "20.00")
    foot = page.locator(".return-foot")
    expect(foot).to_contain_text("客户应补 28.25")
    page.get_by_role("button", name="生成退货草稿").click()
    expect(page.get_by_role("heading", name="已生成 2 张草稿")).to_be_visible()
    expect(page.get_by_role("listitem").filter(has_text="销售退货单")).to_contain_text("16.95")
    out = page.get_by_role("listitem").filter(has_text="销售出库单")
    expect(out).to_contain_text("45.20")
    out.get_by_role("link").click()
    expect(page.get_by_text(other["code"])).to_be_visible()


def test_what_is_missing_is_told_at_its_cell(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    company = api_as("administrator")
    delivery = sold(company, seeded, "3")
    page = exchanging(page_as("seller"), delivery, "3")
    enter_line(page, 1, seeded.products[2]["code"], "1", "1.00")
    expect(page.locator(".return-foot")).to_contain_text("应退客户 49.72")
    wrong = page.get_by_role("table", name="换出的商品").locator("[data-wrong]")
    for name, good in (("数量", "1"), ("单价", "1.00")):
        cell(page, 1, name).fill("")
        page.get_by_role("button", name="生成退货草稿").click()
        expect(wrong).to_have_count(1)
        expect(wrong.get_by_label(f"第 1 行 {name}")).to_be_visible()
        cell(page, 1, name).fill(good)
    assert company.get("documents", f"/documents/{delivery['id']}/returnable")["lines"][0]["quantity"] == "3.000000"


def test_what_was_entered_outlives_a_reload_until_it_is_made(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    delivery, other = sold(api_as("administrator"), seeded, "2"), seeded.products[1]
    page = exchanging(page_as("seller"), delivery, "1")
    enter_line(page, 1, other["code"], "2", "20.00")
    page.get_by_label("备注", exact=True).fill("客户要换大号")
    wait_until_kept(page, "客户要换大号")
    for address in (page.url, "/returns/new"):
        page.goto(address)
        expect(page.get_by_text(RESTORED)).to_be_visible()
        expect(page.get_by_role("region", name=delivery["number"]).get_by_label(BACK)).to_have_value("1")
        expect(cell(page, 1, "商品")).to_have_value(re.compile(other["code"]))
        expect(cell(page, 1, "单价")).to_have_value("20.00")
        expect(page.get_by_label("备注", exact=True)).to_have_value("客户要换大号")
        expect(page.locator(".return-foot")).to_contain_text("客户应补 28.25")
    page.get_by_role("button", name="生成退货草稿").click()
    expect(page.get_by_role("heading", name="已生成 2 张草稿")).to_be_visible()
    page.goto("/returns/new")
    expect(page.get_by_text("还没有选择单据")).to_be_visible()
    expect(page.get_by_text(RESTORED)).to_be_hidden()


def test_what_was_restored_is_thrown_away_for_good(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    delivery = sold(api_as("administrator"), seeded, "2")
    page = exchanging(page_as("seller"), delivery, "2")
    page.get_by_label("备注", exact=True).fill("不退了")
    wait_until_kept(page, "不退了")
    page.reload()
    page.get_by_role("button", name="放弃恢复的内容").click()
    expect(page.get_by_text("还没有选择单据")).to_be_visible()
    page.goto(f"/returns/new?from={delivery['id']}")
    expect(page.get_by_role("region", name=delivery["number"]).get_by_label(BACK)).to_have_value("")
    expect(page.get_by_text(RESTORED)).to_be_hidden()


@pytest.mark.parametrize("dark", [False, True])
def test_an_exchange_is_entered_at_360_px(
    page_as: PageAs, api_as: ApiAs, seeded: Seeded, axe: Callable[[Page], list[str]], dark: bool
) -> None:
    """The list of products is whole, columns stand below their heads, and nothing is wider than the screen."""
    delivery = sold(api_as("administrator"), seeded, "2")
    page = exchanging(page_as("seller", phone=True, dark=dark), delivery, "1")
    cell(page, 1, "商品").click()
    page.keyboard.type(seeded.products[1]["code"])
    expect(page.get_by_role("option").first).to_be_visible()
    found = page.get_by_role("listbox").bounding_box()
    assert found is not None
    assert found["x"] >= 0
    assert found["x"] + found["width"] <= 360
    page.keyboard.press("Escape")
    cell(page, 1, "商品").fill("")
    enter_line(page, 1, seeded.products[1]["code"], "2", "20.00")
    price, head = cell(page, 1, "单价"), page.get_by_role("columnheader", name="单价").last
    assert right_edge(price) == pytest.approx(right_edge(head), abs=2)
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def right_edge(element: Locator) -> float:
    box = element.bounding_box()
    assert box is not None
    return box["x"] + box["width"]
