"""A snapshot is taken, then compared with what was counted; the documents in between are named."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.browser.pasting import pasted
from tests.browser.seeded import TODAY, Seeded
from tests.browser.settled import visit
from tests.browser.visitor import ApiAs, PageAs
from tests.company import line


def compared(page: Page, seeded: Seeded) -> Page:
    return visit(page, f"/snapshots/{seeded.documents['snapshot']['id']}/compare")


def named(form: Locator) -> Locator:
    form.get_by_label("名称", exact=True).fill("Two shelves")
    return form


def test_products_are_chosen_by_a_pasted_column_of_codes(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("keeper")
    visit(page, "/snapshots")
    page.get_by_role("button", name="拍摄快照").click()
    form = named(page.get_by_role("dialog"))
    codes = [product["code"] for product in seeded.products[:2]]
    pasted(form.get_by_role("combobox", name="商品"), "\n".join([*codes, "NO-SUCH"]))
    expect(form.get_by_role("alert")).to_contain_text("NO-SUCH")
    form.get_by_role("button", name="拍摄快照").click()
    expect(page).to_have_url(re.compile("/snapshots/[0-9a-f-]{36}$"))
    for code in codes:
        expect(page.get_by_role("link", name=code).first).to_be_visible()


@pytest.mark.parametrize("by", ["keys", "mouse"])
def test_products_are_found_one_by_one_and_the_way_on_is_free(page_as: PageAs, seeded: Seeded, by: str) -> None:
    page = page_as("keeper")
    visit(page, "/snapshots")
    page.get_by_role("button", name="拍摄快照").click()
    form = named(page.get_by_role("dialog"))
    taking, product = form.get_by_role("button", name="拍摄快照"), form.get_by_role("combobox", name="商品")
    codes = [one["code"] for one in seeded.products[:3]]
    product.focus()
    for code in codes[:2]:
        page.keyboard.type(code)
        page.keyboard.press("Enter")
        expect(form.locator(".ant-select-selection-item", has_text=code)).to_be_visible()
    page.keyboard.type(codes[2])
    expect(page.locator(".ant-select-item-option-active")).to_contain_text(codes[2])
    page.keyboard.press("Enter")
    if by == "keys":
        page.keyboard.press("Tab")
        expect(taking).to_be_focused()
        page.keyboard.press("Enter")
    else:
        taking.click()
    expect(page).to_have_url(re.compile("/snapshots/[0-9a-f-]{36}$"))
    for code in codes:
        expect(page.get_by_role("link", name=code).first).to_be_visible()


def test_tab_leaves_an_open_choice_of_several_as_it_is(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("keeper")
    visit(page, "/snapshots")
    page.get_by_role("button", name="拍摄快照").click()
    form = page.get_by_role("dialog")
    places = form.get_by_role("combobox", name="仓库")
    chosen = form.locator(".ant-select").filter(has=places).locator(".ant-select-selection-item")
    before = chosen.all_inner_texts()
    places.press("ArrowDown")
    expect(page.locator(".ant-select-item-option-active")).to_be_visible()
    places.press("Tab")
    expect(form.get_by_role("combobox", name="商品")).to_be_focused()
    assert chosen.all_inner_texts() == before


def test_a_count_differs_by_what_moved_and_what_did_not(page_as: PageAs, seeded: Seeded, api_as: ApiAs) -> None:
    product = seeded.products[2]
    sold = api_as("administrator").done(
        "sales_delivery",
        [line(product, "5")],
        warehouse_id=seeded.warehouse["id"],
        partner_id=seeded.customer["id"],
        business_date=TODAY,
    )
    page = compared(page_as("keeper"), seeded)
    row = page.get_by_role("row").filter(has_text=product["code"])
    expect(page.get_by_role("link", name=sold["number"])).to_be_visible()
    row.get_by_role("textbox").fill("24")
    expect(row.locator(".differs")).to_have_text(re.compile("^[+-]"))


def test_a_pasted_table_with_wrong_rows_says_which(page_as: PageAs, seeded: Seeded) -> None:
    page = compared(page_as("keeper"), seeded)
    code = seeded.products[0]["code"]
    pasted(page.get_by_role("textbox", name="粘贴实盘数"), f"编码\t数量\n{code}\t26\nX-NONE\t3\n{code}\tabc")
    expect(page.get_by_role("row").filter(has_text=code).get_by_role("textbox")).to_have_value("26")
    expect(page.get_by_role("alert").get_by_role("listitem")).to_have_count(2)
