"""One document: its books, its trace, why stock did not change, and taking an audit back."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect
from tests.browser.seeded import TODAY, Seeded
from tests.browser.visitor import ApiAs, PageAs
from tests.company import Company, Json, line


def fresh_delivery(company: Company, seeded: Seeded, quantity: str = "1") -> Json:
    """A vouchered delivery that nothing stands on."""
    return company.done(
        "sales_delivery",
        [line(seeded.products[0], quantity, "15.00")],
        warehouse_id=seeded.warehouse["id"],
        partner_id=seeded.customer["id"],
        business_date=TODAY,
    )


def opened(page: Page, path: str) -> Page:
    """Once its head is there."""
    page.goto(path)
    page.locator(".page-header").wait_for()
    return page


def state(page: Page, word: str) -> None:
    expect(page.locator(".page-header").get_by_role("status")).to_contain_text(word)


def test_a_delivery_shows_its_movements_vouchers_and_three_books(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("administrator")
    opened(page, f"/documents/{seeded.documents['delivery']['id']}")
    state(page, "已入账")
    expect(page.get_by_label("单据明细").get_by_text("螺丝刀 6 寸")).to_be_visible()
    expect(page.get_by_role("region", name="库存流水").get_by_text("-4 把")).to_be_visible()
    page.get_by_role("tab", name="凭证").click()
    page.get_by_role("button", name=re.compile("^记-")).first.click()
    expect(page.get_by_role("dialog").get_by_role("row", name=re.compile("合计"))).to_be_visible()
    page.get_by_role("dialog").get_by_role("button", name=re.compile("关闭|Close")).click()
    page.get_by_role("tab", name="三本账").click()
    expect(page.get_by_text("三本账一致")).to_be_visible()


def test_an_unaudit_is_tried_first_and_then_seen_live(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    delivery = fresh_delivery(api_as("administrator"), seeded)
    page = page_as("administrator")
    opened(page, f"/documents/{delivery['id']}")
    page.get_by_role("button", name="反审核").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text("红字凭证", exact=False).first).to_be_visible()
    dialog.get_by_role("button", name="反审核").click()
    state(page, "草稿")
    page.get_by_role("tab", name="凭证").click()
    expect(page.get_by_text("红字").first).to_be_visible()


def test_a_refused_unaudit_lists_who_stands_on_it(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("administrator")
    opened(page, f"/documents/{seeded.documents['delivery']['id']}?do=unaudit")
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("link", name=seeded.documents["return"]["number"])).to_be_visible()
    expect(dialog.get_by_role("button", name="反审核")).to_be_disabled()


def test_a_refused_line_is_marked_at_its_place_and_the_trace_lights_it(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("administrator")
    refused = seeded.documents["refused"]["id"]
    opened(page, f"/documents/{refused}")
    expect(page.get_by_role("row").filter(has_text="库存不足：需要 5,000")).to_be_visible()
    page.get_by_role("link", name="查看动线").click()
    expect(page.locator('.trace-node[data-step="refused"][data-tone="refused"]')).to_be_visible()
    expect(page.get_by_role("list").get_by_text("怎么办", exact=False)).to_be_visible()


def test_linked_documents_open_both_ways_on_a_phone_too(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("administrator", phone=True)
    opened(page, f"/documents/{seeded.documents['delivery']['id']}/trace")
    expect(page.locator(".trace-graph")).to_have_count(0)
    page.get_by_role("link", name=seeded.documents["return"]["number"]).click()
    page.get_by_role("tab", name=re.compile("关联单据")).click()
    page.get_by_role("tabpanel").get_by_role("link", name=seeded.documents["delivery"]["number"]).click()
    expect(page.get_by_role("heading", name=seeded.documents["delivery"]["number"])).to_be_visible()


def test_why_names_cause_way_out_and_who_can(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("keeper")
    opened(page, f"/documents/{seeded.documents['refused']['id']}?why=1")
    answer = page.get_by_role("dialog")
    expect(answer.locator('[data-cause="refused"]')).to_be_visible()
    expect(answer.get_by_role("heading", name="怎么办")).to_be_visible()
    expect(answer.get_by_role("heading", name=re.compile("谁可以处理"))).to_be_visible()


def test_a_missing_permission_is_named(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("viewer")
    opened(page, f"/documents/{seeded.documents['submitted']['id']}")
    audit = page.get_by_role("button", name="审核", exact=True)
    expect(audit).to_be_disabled()
    expect(audit).to_have_attribute("aria-description", re.compile("缺少权限：审核采购入库单"))


def test_it_speaks_english_and_is_accessible(page_as: PageAs, seeded: Seeded, axe: Callable[[Page], list[str]]) -> None:
    page = page_as("administrator", language="en")
    opened(page, f"/documents/{seeded.documents['delivery']['id']}")
    expect(page.get_by_role("button", name="Un-audit")).to_be_visible()
    expect(page.get_by_role("region", name="Stock movements").get_by_role("row").nth(1)).to_be_visible()
    assert axe(page) == []
    opened(page, f"/documents/{seeded.documents['delivery']['id']}/trace")
    expect(page.locator(".trace-node").first).to_be_visible()
    assert axe(page) == []
