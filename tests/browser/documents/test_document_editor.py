"""Entering documents in a real browser: by keyboard, scan and paste; nothing typed is ever lost."""

import re

from playwright.sync_api import Page, expect
from tests.browser.entering import SALE, begin_sale, cell, choose, enter_line, paste, wait_until_kept
from tests.browser.seeded import Seeded
from tests.browser.visitor import ApiAs, PageAs
from tests.stacks import RunningStack

BOOKS_MS = 60_000
RESYNC = """() => new BroadcastChannel("tritally.live")
    .postMessage({ change: { service: "documents", kind: "resync", data: {} } })"""


def test_a_delivery_by_keyboard_from_nothing_to_the_books(page_as: PageAs, seeded: Seeded) -> None:
    page, product = page_as("administrator"), seeded.products[0]
    begin_sale(page, seeded)
    enter_line(page, 1, product["code"], "2", "12.5")
    expect(cell(page, 2, "商品")).to_be_focused()
    expect(page.get_by_label("合计")).to_contain_text("28.25")
    page.keyboard.press("Control+Enter")
    drawer = page.get_by_role("dialog")
    expect(drawer).to_contain_text("毛利")
    expect(drawer.get_by_role("button", name="确认审核")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".posting [data-state=vouchered]")).to_be_visible(timeout=BOOKS_MS)


def test_a_seller_without_the_audit_submits_in_one_stroke(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("seller")
    begin_sale(page, seeded)
    enter_line(page, 1, seeded.products[0]["code"], "1", "12.5")
    expect(page.get_by_role("button", name="提交")).to_be_visible()
    page.keyboard.press("Control+Enter")
    expect(page.locator("[data-state=submitted], .ant-drawer")).to_be_visible()


def test_a_pasted_table_says_what_does_not_fit_before_anything_is_taken(page_as: PageAs, seeded: Seeded) -> None:
    page, codes = page_as("administrator"), [product["code"] for product in seeded.products]
    begin_sale(page, seeded)
    rows = [
        f"{codes[0]}\t3\t9.5",
        f"{codes[1]}\tdrei\t1",
        f"{codes[2]}\t1e9\t1",
        "NOBODY-KNOWS\t1\t1",
        f"{codes[2]}\t2\t1\t箱",
    ]
    paste(page, 1, "商品编码\t数量\t单价\t单位\n" + "\n".join(rows))
    dialog = page.get_by_role("dialog")
    for told in (
        "第 3 行 数量：“drei”不是数字",
        "第 4 行 数量：“1e9”不是数字",
        "第 5 行 商品编码：没有编码",
        "第 6 行 单位：没有单位“箱”",
    ):
        expect(dialog).to_contain_text(told)
    expect(page.get_by_label("合计")).to_contain_text("0.00")
    dialog.get_by_role("button", name="只加入无误的 1 行").click()
    expect(cell(page, 1, "数量")).to_have_value("3")
    cell(page, 1, "数量").press("Control+z")
    expect(cell(page, 1, "数量")).to_have_value("")
    cell(page, 1, "数量").press("Control+y")
    expect(cell(page, 1, "数量")).to_have_value("3")


def test_a_scan_adds_and_raises_a_line_and_an_unknown_code_is_told_there(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("administrator")
    begin_sale(page, seeded)
    scanner = page.get_by_label("扫描条码或输入编码后回车")
    for count in ("1", "2"):
        scanner.fill(seeded.products[0]["barcode"])
        scanner.press("Enter")
        expect(cell(page, 1, "数量")).to_have_value(count)
    scanner.fill("0000000000000")
    scanner.press("Enter")
    expect(page.get_by_text("没有编码或条码为“0000000000000”的商品")).to_be_visible()


def test_what_the_service_refuses_stands_at_its_cell(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("administrator")
    page.goto(SALE)
    enter_line(page, 1, seeded.products[0]["code"], "abc", "12.5")
    page.keyboard.press("Control+s")
    expect(cell(page, 1, "数量")).to_have_attribute("aria-invalid", "true")
    cell(page, 1, "数量").fill("0.5")
    expect(cell(page, 1, "数量")).to_have_attribute("aria-invalid", "true")
    cell(page, 1, "数量").fill("1")
    page.keyboard.press("Control+s")
    expect(page.locator(".document-field", has=page.locator("#warehouse_id")).get_by_role("alert")).to_be_visible()


def test_a_reload_a_closed_tab_and_a_lost_session_lose_nothing(
    page_as: PageAs, browser_stack: RunningStack, seeded: Seeded
) -> None:
    page = page_as("administrator")
    begin_sale(page, seeded)
    enter_line(page, 1, seeded.products[1]["code"], "7", "3.3")
    _wait_until_kept(page, "3.3")
    again = page.context.new_page()
    page.close(run_before_unload=False)
    again.goto(SALE)
    expect(again.get_by_text("已恢复此浏览器中未保存的内容")).to_be_visible()
    expect(cell(again, 1, "数量")).to_have_value("7")
    lost = '{"access":"x","refresh":"x","until":0}'
    again.evaluate(f"localStorage.setItem('tritally.session', '{lost}')")
    again.keyboard.press("Control+s")
    expect(again).to_have_url(re.compile("/sign-in"))
    person = browser_stack.connections.administrator
    for label, name in (("组织代码", "organisation"), ("姓名", "name"), ("密码", "password")):
        again.get_by_label(label).fill(person[name])
    again.get_by_role("button", name="登录").click()
    expect(cell(again, 1, "数量")).to_have_value("7")


def test_what_an_open_tab_is_at_is_not_taken_from_it(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("administrator")
    begin_sale(page, seeded)
    enter_line(page, 1, seeded.products[1]["code"], "8", "4.4")
    _wait_until_kept(page, "4.4")
    again = page.context.new_page()
    again.goto(SALE)
    expect(cell(again, 1, "数量")).to_have_value("")
    expect(again.get_by_text("已恢复此浏览器中未保存的内容")).to_be_hidden()
    expect(cell(page, 1, "数量")).to_have_value("8")
    page.close(run_before_unload=False)
    expect(again.get_by_text("已恢复此浏览器中未保存的内容")).to_be_visible()
    expect(cell(again, 1, "数量")).to_have_value("8")


def test_what_a_closed_tab_lets_go_does_not_take_the_place_of_what_is_begun(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("administrator")
    begin_sale(page, seeded)
    enter_line(page, 1, seeded.products[1]["code"], "8", "4.4")
    _wait_until_kept(page, "4.4")
    again = page.context.new_page()
    again.goto(SALE)
    enter_line(again, 1, seeded.products[1]["code"], "6", "5.5")
    _wait_until_kept(again, "5.5")
    own = again.url
    page.close(run_before_unload=False)
    once_more = page.context.new_page()
    once_more.goto(SALE)
    expect(cell(once_more, 1, "数量")).to_have_value("8")
    expect(cell(again, 1, "数量")).to_have_value("6")
    assert again.url == own


def test_that_everything_shown_is_loaded_anew_takes_nothing_from_the_sheet(page_as: PageAs, seeded: Seeded) -> None:
    """As a live stream asks for, once it has missed too much."""
    page = page_as("administrator")
    begin_sale(page, seeded)
    enter_line(page, 1, seeded.products[1]["code"], "7", "3.3")
    with page.expect_response(lambda answer: answer.url.endswith("/api/auth/me")):
        page.evaluate(RESYNC)
    expect(cell(page, 1, "数量")).to_have_value("7")
    expect(cell(page, 1, "单价")).to_have_value("3.3")


def _wait_until_kept(page: Page, price: str) -> None:
    expect(page.get_by_text("已存于本浏览器")).to_be_visible()
    wait_until_kept(page, f'"price":"{price}"')


def test_two_browsers_on_one_document_overwrite_nothing(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    lines = [{"product_id": product["id"], "quantity": "2", "price": "9"} for product in seeded.products[:2]]
    where = {"warehouse_id": seeded.warehouse["id"], "partner_id": seeded.customer["id"]}
    document = api_as("administrator").draft("sales_delivery", lines, **where)
    mine, theirs = page_as("administrator"), page_as("seller")
    for page in (mine, theirs):
        page.goto(f"/documents/{document['id']}/edit")
        expect(cell(page, 1, "数量")).to_have_value("2")
    cell(theirs, 1, "数量").fill("5")
    cell(theirs, 2, "单价").fill("8")
    theirs.keyboard.press("Control+s")
    expect(theirs.get_by_text("已保存").first).to_be_visible()
    cell(mine, 1, "数量").fill("4")
    mine.keyboard.press("Control+s")
    dialog = mine.get_by_role("dialog")
    expect(dialog).to_contain_text("单据已被他人修改")
    dialog.get_by_role("button", name="按选择合并").click()
    expect(cell(mine, 1, "数量")).to_have_value("4")
    expect(cell(mine, 2, "单价")).to_have_value("8")
    mine.keyboard.press("Control+s")
    expect(mine.get_by_text("已保存").first).to_be_visible()


def test_a_refused_line_is_marked_where_it_stands(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("administrator")
    page.goto(f"/documents/{seeded.documents['refused']['id']}/edit")
    expect(cell(page, 1, "数量")).to_have_attribute("aria-invalid", "true")


def test_every_kind_has_its_form(page_as: PageAs) -> None:
    page = page_as("administrator")
    for kind, told in (
        ("transfer", "调入仓库"),
        ("other_inbound", "原因"),
        ("customer_receipt", "资金账户"),
        ("landed_cost", "分摊方式"),
        ("opening_balance", "期初余额"),
        ("stock_count", "方向"),
        ("cost_adjustment", "金额"),
    ):
        page.goto(f"/documents/new/{kind}")
        expect(page.get_by_text(told).first).to_be_visible()


def test_money_is_spread_over_what_is_open(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("administrator")
    page.goto("/documents/new/customer_receipt")
    choose(page, "客户", seeded.customer["code"])
    page.locator("#amount").fill("10")
    page.get_by_role("button", name="按先后自动分配").click()
    expect(page.get_by_label(f"核销 {seeded.documents['delivery']['number']}")).to_have_value("10")
