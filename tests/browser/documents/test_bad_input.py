"""What a person enters wrongly is told at its place, in words; what he may not see, too."""

import re

import pytest
from playwright.sync_api import expect
from tests.browser.entering import begin_sale, cell, enter_line, paste
from tests.browser.phone.barcode_gun import scan_with_gun
from tests.browser.seeded import Seeded
from tests.browser.settled import visit
from tests.browser.visitor import ApiAs, PageAs
from tests.company import Company, Json


def two_of_one_code(company: Company) -> tuple[str, list[Json]]:
    """The barcode of the one is the code of the other."""
    code = company.code("TWO")
    return code, [company.product(code=code, name="Double wrench"), company.product(barcode=code, name="Stud bolt")]


@pytest.mark.parametrize(
    ("quantity", "told"),
    [
        ("abc", "“abc”不是数字"),
        ("1e9", "“1e9”不是数字"),
        ("1000000001", "过大，上限 1000000000"),
        ("0.5", "最多 0 位小数"),
        ("0", "必须大于零"),
        ("-1", "不能为负数"),
    ],
)
def test_a_quantity_that_cannot_be_is_told_at_its_cell(
    quantity: str, told: str, page_as: PageAs, seeded: Seeded
) -> None:
    page = page_as("administrator")
    begin_sale(page, seeded)
    enter_line(page, 1, seeded.products[0]["code"], "1", "12.5")
    cell(page, 1, "数量").fill(quantity)
    expect(cell(page, 1, "数量")).to_have_attribute("aria-invalid", "true")
    expect(page.locator('[data-line="1"] [data-wrong]')).to_have_attribute("title", told)


def test_a_pasted_table_names_columns_that_are_too_many_and_those_that_are_missing(
    page_as: PageAs, seeded: Seeded
) -> None:
    page, code = page_as("administrator"), seeded.products[0]["code"]
    begin_sale(page, seeded)
    paste(page, 1, f"商品编码\t数量\t颜色\n{code}\t3\t红")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("第 2 行 颜色：多出的列，内容“红”")
    dialog.get_by_role("button", name="不粘贴").click()
    expect(dialog).to_have_count(0)
    paste(page, 1, f"商品编码\t单价\n{code}\t3")
    expect(dialog).to_contain_text("第 1 行 数量：缺少这一列")
    expect(dialog.get_by_role("button", name="只加入无误的")).to_be_disabled()
    dialog.get_by_role("button", name="不粘贴").click()
    expect(cell(page, 1, "商品")).to_have_value("")


def test_a_scanned_code_that_matches_two_is_asked_about(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    code, (first, second) = two_of_one_code(api_as("administrator"))
    page = page_as("administrator")
    begin_sale(page, seeded)
    scanner = page.get_by_label("扫描条码或输入编码后回车")
    scanner.fill(code)
    scanner.press("Enter")
    told = page.get_by_role("status").filter(has_text=f"“{code}”对应多个商品，请选择：")
    expect(told.get_by_role("button", name=first["name"])).to_be_visible()
    told.get_by_role("button", name=second["name"]).click()
    expect(cell(page, 1, "数量")).to_have_value("1")
    expect(cell(page, 1, "商品")).to_have_value(re.compile(second["name"]))


def test_on_the_phone_too_it_is_asked_which_of_two_was_scanned(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    code, (first, second) = two_of_one_code(api_as("administrator"))
    page = page_as("keeper", phone=True)
    page.goto("/m/lookup")
    expect(page.get_by_role("textbox")).to_be_visible()
    scan_with_gun(page, code)
    expect(page.get_by_text("有多个含义，请选择")).to_be_visible()
    expect(page.get_by_role("button", name=first["name"])).to_be_visible()
    page.get_by_role("button", name=second["name"]).click()
    expect(page.get_by_role("heading", name=second["name"])).to_be_visible()


@pytest.mark.parametrize("address", ["/operations", "/vouchers/{voucher}"])
def test_an_address_that_one_may_not_see_says_so(address: str, page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("keeper")
    page.goto(address.format(voucher=seeded.documents["voucher"]["id"]))
    expect(page.get_by_role("main").get_by_text(re.compile("没有权限|权限不足|缺少权限|无权")).first).to_be_visible()


def test_a_document_that_is_not_there_is_said_not_to_be(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("seller")
    page.goto("/documents/00000000-0000-7000-8000-000000000000")
    expect(page.locator("main")).to_contain_text(re.compile("找不到|不存在|没有这张"))
    visit(page, "/documents")
