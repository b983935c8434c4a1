"""Pieces with serial numbers and a lost session on the phone."""

import json

from playwright.sync_api import expect
from tests.browser.phone.barcode_gun import scan_with_gun
from tests.browser.phone.two_batches import opened
from tests.browser.seeded import TODAY, Seeded
from tests.browser.visitor import ApiAs, PageAs
from tests.company import line
from tests.stacks import RunningStack

BOOKS_MS = 60_000
SPOILED = json.dumps({"access": "spoiled", "refresh": "spoiled", "until": 0})


def test_pieces_are_scanned_one_by_one_and_none_twice(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    company = api_as("administrator")
    drill = company.product(name="Hammer drill", serial_tracked=True, barcode=company.code("DRILL"))
    place = {"warehouse_id": seeded.second_warehouse["id"], "business_date": TODAY}
    order = company.done("purchase_order", [line(drill, "2", "90.00")], partner_id=seeded.supplier["id"], **place)
    page = opened(page_as("keeper", phone=True), "receive", order)
    scan_with_gun(page, drill["barcode"])
    form = page.get_by_role("dialog")
    expect(form.get_by_text("已扫 0 个")).to_be_visible()
    first, second = f"SN1{company.prefix}", f"SN2{company.prefix}"
    for serial in (first, first, second):
        scan_with_gun(page, serial)
        expect(form.get_by_role("button", name=serial)).to_be_visible()
        if serial == second:
            expect(form.get_by_text("已扫 2 个")).to_be_visible()
    page.get_by_role("button", name="确定，下一个").click()
    page.get_by_role("button", name="完成（1 行）").click()
    expect(page.get_by_text("已入账")).to_be_visible(timeout=BOOKS_MS)
    assert {row["serial"] for row in company.every("inventory", "/serials", product_id=drill["id"])} == {first, second}


def test_a_session_that_ends_in_the_middle_of_receiving_costs_nothing(
    page_as: PageAs, api_as: ApiAs, seeded: Seeded, browser_stack: RunningStack
) -> None:
    company, product = api_as("administrator"), seeded.products[2]
    place = {"warehouse_id": seeded.second_warehouse["id"], "business_date": TODAY}
    order = company.done("purchase_order", [line(product, "4", "9.00")], partner_id=seeded.supplier["id"], **place)
    page = opened(page_as("keeper", phone=True), "receive", order)
    scan_with_gun(page, product["barcode"])
    page.get_by_role("dialog").get_by_label("数量", exact=True).fill("4")
    page.get_by_role("button", name="确定，下一个").click()
    page.evaluate("session => localStorage.setItem('tritally.session', session)", SPOILED)
    page.get_by_role("button", name="完成（1 行）").click()
    person = browser_stack.connections.person("DEMO", "keeper")
    for label, member in (("组织代码", "organisation"), ("姓名", "name"), ("密码", "password")):
        page.get_by_label(label).fill(person[member])
    page.get_by_role("button", name="登录").click()
    expect(page.get_by_text("上次没有完成")).to_be_visible()
    page.get_by_role("button", name="完成（1 行）").click()
    expect(page.get_by_text("已入账")).to_be_visible(timeout=BOOKS_MS)
