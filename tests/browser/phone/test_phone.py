"""A keeper's day with one thumb, at 360 px."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.browser.entering import wait_until_kept
from tests.browser.phone.barcode_gun import scan_with_gun
from tests.browser.seeded import TODAY, Seeded
from tests.browser.visitor import ApiAs, PageAs
from tests.company import line

PAGES = ("/m", "/m/lookup", "/m/receive", "/m/deliver", "/m/return", "/m/count", "/m/audit", "/m/drafts")


def test_an_open_purchase_order_is_received_into_the_books(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    company, product = api_as("administrator"), seeded.products[1]
    header = {
        "warehouse_id": seeded.second_warehouse["id"],
        "partner_id": seeded.supplier["id"],
        "business_date": TODAY,
    }
    order = company.done("purchase_order", [line(product, "12", "9.00")], **header)
    page = page_as("keeper", phone=True)
    page.goto("/m/receive")
    page.get_by_role("button", name=order["number"]).click()
    expect(page.get_by_text("单据上的")).to_be_visible()
    scan_with_gun(page, product["barcode"])
    page.get_by_role("dialog").get_by_label("数量", exact=True).fill("13")
    expect(page.get_by_text("超过未完成的数量")).to_be_visible()
    page.get_by_role("dialog").get_by_label("数量", exact=True).fill("7")
    page.get_by_role("button", name="确定，下一个").click()
    wait_until_kept(page, '"quantity":"7"')
    page.reload()
    expect(page.get_by_text("上次没有完成")).to_be_visible()
    page.get_by_role("button", name="完成（1 行）").click()
    expect(page.get_by_text("已入账")).to_be_visible(timeout=60_000)
    assert company.balance(product, seeded.second_warehouse)[0] == "7.000000"


def test_a_shortage_is_told_before_and_by_the_audit(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    company, product = api_as("administrator"), seeded.products[0]
    header = {
        "warehouse_id": seeded.second_warehouse["id"],
        "partner_id": seeded.customer["id"],
        "business_date": TODAY,
    }
    order = company.done("sales_order", [line(product, "6", "15.00")], **header)
    page = page_as("keeper", phone=True)
    page.goto("/m/deliver")
    page.get_by_role("button", name=order["number"]).click()
    scan_with_gun(page, product["barcode"])
    page.get_by_role("dialog").get_by_label("数量", exact=True).fill("6")
    expect(page.get_by_text("库存不足：可用 0")).to_be_visible()
    page.get_by_role("button", name="确定，下一个").click()
    page.get_by_role("button", name="完成（1 行）").click()
    expect(page.get_by_text("需要 6，可用 0")).to_be_visible(timeout=60_000)


def test_goods_come_back_from_the_delivery_that_was_scanned(page_as: PageAs, seeded: Seeded) -> None:
    delivery = seeded.documents["delivery"]
    page = page_as("keeper", phone=True)
    page.goto("/m/return")
    expect(page.get_by_role("textbox")).to_be_visible()
    scan_with_gun(page, delivery["number"])
    page.get_by_role("button", name=seeded.products[1]["name"]).click()
    page.get_by_role("dialog").get_by_label("数量", exact=True).fill("1")
    page.get_by_role("button", name="确定，下一个").click()
    page.get_by_role("button", name="完成（1 行）").click()
    expect(page.get_by_text("已入账")).to_be_visible(timeout=60_000)


def test_a_document_is_audited_after_its_dry_run(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    company = api_as("administrator")
    header = {"warehouse_id": seeded.warehouse["id"], "partner_id": seeded.supplier["id"], "business_date": TODAY}
    waiting = company.submitted(company.draft("purchase_receipt", [line(seeded.products[2], "2", "9.00")], **header))
    page = page_as("keeper", phone=True)
    page.goto("/m/audit")
    page.get_by_role("button", name=waiting["number"]).click()
    expect(page.get_by_text("试算通过")).to_be_visible(timeout=60_000)
    page.get_by_role("button", name="审核", exact=True).click()
    expect(page.get_by_text("已入账")).to_be_visible(timeout=60_000)


@pytest.mark.parametrize("dark", [False, True])
def test_every_page_fits_360_px_and_breaks_no_rule_of_access(
    page_as: PageAs, api_as: ApiAs, seeded: Seeded, axe: Callable[[Page], list[str]], dark: bool
) -> None:
    place = {"warehouse_id": seeded.second_warehouse["id"], "partner_id": seeded.supplier["id"], "business_date": TODAY}
    draft = api_as("keeper").draft("purchase_receipt", [line(seeded.products[0], "2", "9.00")], **place)
    page = page_as("keeper", phone=True, dark=dark, language="en" if dark else "zh-CN")
    for address in (*PAGES, f"/m/drafts/{draft['id']}"):
        page.goto(address)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        if "drafts" in address:
            expect(page.get_by_text(draft["number"]).first).to_be_visible()
        page.wait_for_load_state("load")
        assert axe(page) == [], address
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, address
        assert small_targets(page) == [], address


def small_targets(page: Page) -> list[str]:
    """Buttons, links and fields lower than a thumb needs."""
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll('main button, main input, main select, main a, nav a')]
            .filter((one) => one.offsetParent !== null && one.getBoundingClientRect().height < 48)
            .map((one) => one.outerHTML.slice(0, 120))"""
    )
    return found
