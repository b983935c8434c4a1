"""Goods that come back are exchanged for others: both documents by one call, the difference told before."""

import re

from playwright.sync_api import Page, expect
from tests.browser.entering import cell, enter_line
from tests.browser.seeded import TODAY, Seeded
from tests.browser.visitor import ApiAs, PageAs
from tests.company import Company, Json, line


def sold(company: Company, seeded: Seeded, quantity: str) -> Json:
    place = {"warehouse_id": seeded.warehouse["id"], "partner_id": seeded.customer["id"], "business_date": TODAY}
    return company.done("sales_delivery", [line(seeded.products[0], quantity, "15.00")], **place)


def exchanging(page: Page, delivery: Json, quantity: str) -> Page:
    """So many come back, and other goods go out."""
    page.goto(f"/returns/new?from={delivery['id']}")
    card = page.get_by_role("region", name=delivery["number"])
    card.get_by_label(re.compile("^退回数量")).fill(quantity)
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
