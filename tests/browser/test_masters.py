"""Cards are kept under the version that was seen; what is wrong is said at its place."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect
from tests.browser.pasting import pasted
from tests.browser.seeded import Seeded
from tests.browser.settled import visit
from tests.browser.visitor import ApiAs, PageAs


def test_a_product_with_a_wrong_factor_is_told_so_there_then_saved(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("administrator")
    visit(page, "/products")
    code = f"{seeded.products[0]['code']}-NEW"
    page.get_by_role("button", name="新增商品").click()
    form = page.get_by_role("dialog")
    form.get_by_label("编码", exact=True).fill(code)
    form.get_by_label("名称", exact=True).fill("新螺丝刀")
    form.get_by_role("button", name="增加单位").click()
    form.get_by_label("其他单位").fill("盒")
    form.get_by_label("换算数量").fill("0")
    form.get_by_role("button", name="保存").click()
    expect(form.locator(".unit-row + p[role=alert]")).to_contain_text("大于零")
    form.get_by_label("换算数量").fill("12")
    form.get_by_role("button", name="保存").click()
    saved(page)
    visit(page, f"/products?code_like={code}")
    expect(page.get_by_role("row").filter(has_text=code)).to_contain_text("个 / 盒")


def test_who_is_slower_keeps_his_words_and_decides(page_as: PageAs, api_as: ApiAs) -> None:
    company = api_as("administrator")
    partner = company.made("documents", "/partners", {"code": company.code("C"), "name": "旧名", "roles": ["customer"]})
    page = page_as("administrator")
    visit(page, f"/partners?code={partner['code']}")
    page.get_by_role("button", name=partner["code"]).click()
    form = page.get_by_role("dialog")
    form.get_by_label("名称", exact=True).fill("我的名字")
    theirs = {"code": partner["code"], "name": "别人的名字", "roles": ["customer"]}
    company.http.put(
        f"/api/documents/partners/{partner['id']}",
        json=theirs,
        headers={"If-Match": f'"{partner["version"]}"', "Idempotency-Key": company.code("K")},
    ).raise_for_status()
    form.get_by_role("button", name="保存").click()
    expect(form.get_by_text("有人先保存了这份资料")).to_be_visible()
    form.get_by_role("button", name="用我的覆盖").click()
    saved(page)
    assert company.get("documents", f"/partners/{partner['id']}")["name"] == "我的名字"


def test_prices_are_pasted_and_wrong_rows_named(
    page_as: PageAs, seeded: Seeded, api_as: ApiAs, axe: Callable[[Page], list[str]]
) -> None:
    company = api_as("administrator")
    card = {"code": company.code("PL"), "name": "Wholesale", "side": "sales", "valid_from": "2026-01-01"}
    prices = company.made("documents", "/price-lists", card)
    code = seeded.products[0]["code"]
    page = page_as("administrator")
    visit(page, f"/price-lists/{prices['id']}")
    pasted(page.get_by_role("textbox", name="粘贴价格"), f"{code}\t15.5\n{code}\t盒\t10\t170\nNO-SUCH\t1")
    expect(page.get_by_role("alert").get_by_role("listitem")).to_have_text(re.compile("第 3 行"))
    assert axe(page) == []
    page.get_by_role("button", name="保存").click()
    saved(page)
    kept = company.get("documents", f"/price-lists/{prices['id']}/items")["items"]
    assert sorted(item["unit"] for item in kept) == ["把", "盒"]


def test_categories_are_a_tree_that_grows_in_place(
    page_as: PageAs, api_as: ApiAs, axe: Callable[[Page], list[str]]
) -> None:
    company = api_as("administrator")
    root = company.made("documents", "/categories", {"code": company.code("CAT"), "name": "Tools"})
    page = page_as("administrator")
    visit(page, "/categories")
    assert axe(page) == []
    page.locator(".category").filter(has_text=root["code"]).get_by_role("button", name="新增下级").click()
    form = page.get_by_role("dialog")
    code = company.code("HAND")
    form.get_by_label("编码", exact=True).fill(code)
    form.get_by_label("名称", exact=True).fill("Hand tools")
    form.get_by_role("button", name="保存").click()
    saved(page)
    found = company.get("documents", "/categories", parent_id=root["id"])["items"]
    assert [one["path"] for one in found] == [f"{root['code']}/{code}/"]


def test_turning_real_time_stock_off_says_what_it_means(page_as: PageAs) -> None:
    page = page_as("administrator")
    visit(page, "/settings")
    page.get_by_role("switch").click()
    asked = page.get_by_role("dialog")
    expect(asked).to_contain_text("可能超卖")
    asked.get_by_role("button", name="取消").click()
    still_on(page)


def still_on(page: Page) -> None:
    expect(page.get_by_role("switch")).to_be_checked()


def saved(page: Page) -> None:
    expect(page.get_by_text("已保存")).to_be_visible(timeout=20_000)
