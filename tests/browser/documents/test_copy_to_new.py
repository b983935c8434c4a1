"""A new document like one there is: from its page and from the list; nothing is saved until the user saves."""

import re

from playwright.sync_api import Page, expect
from tests.browser.entering import cell
from tests.browser.seeded import Seeded
from tests.browser.visitor import ApiAs, PageAs


def expect_the_copy(page: Page, seeded: Seeded) -> None:
    """Of the delivery: 4 and 2 pieces for 15 and 18."""
    expect(page).to_have_url(re.compile(r"/documents/new/sales_delivery\?copy="))
    for line, (quantity, price) in enumerate((("4", "15"), ("2", "18")), start=1):
        expect(cell(page, line, "商品")).to_have_value(re.compile(seeded.products[line - 1]["code"]))
        expect(cell(page, line, "数量")).to_have_value(quantity)
        expect(cell(page, line, "单价")).to_have_value(price)
    expect(page.get_by_role("combobox", name="仓库", exact=True)).to_be_visible()
    expect(page.get_by_text(seeded.warehouse["code"])).to_be_visible()


def test_a_copy_from_the_page_is_another_document_once_it_is_saved(
    page_as: PageAs, api_as: ApiAs, seeded: Seeded
) -> None:
    page, delivery = page_as("administrator"), seeded.documents["delivery"]
    deliveries = {"kind": "sales_delivery", "partner_id": seeded.customer["id"]}
    before = len(api_as("administrator").every("documents", "/documents", **deliveries))
    page.goto(f"/documents/{delivery['id']}")
    page.get_by_role("button", name="更多").click()
    page.get_by_role("menuitem", name="复制为新单").click()
    expect_the_copy(page, seeded)
    assert len(api_as("administrator").every("documents", "/documents", **deliveries)) == before
    cell(page, 1, "数量").fill("3")
    expect(page.get_by_text("已存于本浏览器")).to_be_visible()
    page.keyboard.press("Control+s")
    expect(page.get_by_text("已保存").first).to_be_visible()
    made = api_as("administrator").every("documents", "/documents", **deliveries, sort="-id")[0]
    assert made["number"] != delivery["number"]
    assert (made["state"], made["origin_id"], made["reference"]) == ("draft", None, None)
    assert made["business_date"] != "2026-11-20"


def test_a_row_of_the_list_is_copied_where_it_can_stand_alone(page_as: PageAs, seeded: Seeded) -> None:
    page, delivery = page_as("seller"), seeded.documents["delivery"]
    page.goto(f"/documents?number_like={delivery['number']}")
    page.get_by_role("button", name=f"复制 {delivery['number']} 为新单").click()
    expect_the_copy(page, seeded)
    page.goto(f"/documents?number_like={seeded.documents['return']['number']}")
    expect(page.get_by_role("link", name=seeded.documents["return"]["number"])).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("^复制"))).to_have_count(0)
