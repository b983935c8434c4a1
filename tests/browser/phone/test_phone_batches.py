"""On the phone, what one batch has not enough of goes out of several, first what expires first."""

from playwright.sync_api import expect
from tests.browser.phone.barcode_gun import scan_with_gun
from tests.browser.phone.two_batches import opened, two_batches
from tests.browser.seeded import Seeded
from tests.browser.visitor import ApiAs, PageAs

BOOKS_MS = 60_000


def test_what_expires_first_is_offered_first(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    company = api_as("administrator")
    goods = two_batches(company, seeded, ordered="3")
    page = opened(page_as("keeper", phone=True), "deliver", goods.order)
    scan_with_gun(page, goods.glue["barcode"])
    form = page.get_by_role("dialog")
    expect(form.get_by_role("button", name=goods.soon)).to_contain_text("先出")
    form.get_by_role("button", name=goods.soon).click()
    form.get_by_label("数量", exact=True).fill("3")
    page.get_by_role("button", name="确定，下一个").click()
    page.get_by_role("button", name="完成（1 行）").click()
    expect(page.get_by_text("已入账")).to_be_visible(timeout=BOOKS_MS)
    assert goods.left(company) == {goods.late: "5.000000", goods.soon: "2.000000"}


def test_a_quantity_is_spread_over_batches(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    company = api_as("administrator")
    goods = two_batches(company, seeded, ordered="8")
    page = opened(page_as("keeper", phone=True), "deliver", goods.order)
    scan_with_gun(page, goods.glue["barcode"])
    page.get_by_role("dialog").get_by_label("数量", exact=True).fill("8")
    expect(page.get_by_text(f"一批不够，将分批出库：{goods.soon} × 5，{goods.late} × 3")).to_be_visible()
    page.get_by_role("button", name="确定，下一个").click()
    page.get_by_role("button", name="完成（2 行）").click()
    expect(page.get_by_text("已入账")).to_be_visible(timeout=BOOKS_MS)
    assert goods.left(company) == {goods.late: "2.000000"}
