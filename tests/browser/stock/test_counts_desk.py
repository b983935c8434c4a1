"""The desk of a count: started here, watched live, closed into a document that waits for its audit."""

import re
from datetime import UTC, datetime
from uuid import uuid4

from playwright.sync_api import Page, expect
from tests.browser.seeded import Seeded
from tests.browser.settled import visit
from tests.browser.visitor import ApiAs, PageAs
from tests.company import Company, Json


def counted(company: Company, sheet: Json, product: Json, quantity: str) -> None:
    entry = {
        "entry_id": str(uuid4()),
        "product_id": product["id"],
        "quantity": quantity,
        "counted_at": datetime.now(UTC).isoformat(),
    }
    company.made("inventory", f"/count-sheets/{sheet['id']}/entries", {"entries": [entry]})


def sheet_of(company: Company, seeded: Seeded, *products: Json, **more: object) -> Json:
    ids = [product["id"] for product in products]
    return company.made(
        "inventory", "/count-sheets", {"warehouse_id": seeded.warehouse["id"], "product_ids": ids, **more}
    )


def open_sheet(page: Page, sheet: Json) -> Page:
    return visit(page, f"/counts/{sheet['id']}")


def test_a_count_is_started_for_a_warehouse(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("keeper")
    visit(page, "/counts")
    page.get_by_role("button", name="开始盘点").click()
    form = page.get_by_role("dialog")
    form.get_by_role("combobox", name="仓库").click()
    form.get_by_role("combobox", name="仓库").fill(seeded.warehouse["code"])
    page.locator(".ant-select-item-option").filter(has_text=seeded.warehouse["code"]).click()
    form.get_by_role("button", name="开始盘点").click()
    expect(page).to_have_url(re.compile("/counts/[0-9a-f-]{36}"))
    expect(page.get_by_text("盲盘进行中")).to_be_visible()


def test_what_is_counted_elsewhere_shows_at_once(page_as: PageAs, seeded: Seeded, api_as: ApiAs) -> None:
    company, product = api_as("keeper"), seeded.products[0]
    sheet = sheet_of(company, seeded, product)
    page = open_sheet(page_as("administrator"), sheet)
    expect(page.get_by_text("已盘 0 / 1 项")).to_be_visible()
    counted(company, sheet, product, "7")
    expect(page.get_by_text("已盘 1 / 1 项")).to_be_visible()
    expect(page.get_by_role("row").filter(has_text=product["code"])).to_contain_text("7")


def test_too_far_off_is_counted_again_before_the_end(page_as: PageAs, seeded: Seeded, api_as: ApiAs) -> None:
    company, product = api_as("keeper"), seeded.products[1]
    sheet = sheet_of(company, seeded, product, recount_above="1")
    counted(company, sheet, product, "900")
    page = open_sheet(page_as("keeper"), sheet)
    expect(page.get_by_text("需复盘").first).to_be_visible()
    page.get_by_role("button", name="复盘超阈值项").click()
    expect(page.get_by_text("1 项进入下一轮")).to_be_visible()
    expect(page.get_by_text("已盘 0 / 1 项")).to_be_visible()


def test_the_end_names_what_was_not_counted_and_makes_a_document(
    page_as: PageAs, seeded: Seeded, api_as: ApiAs
) -> None:
    company = api_as("keeper")
    sheet = sheet_of(company, seeded, *seeded.products[:2])
    counted(company, sheet, seeded.products[0], "3")
    page = open_sheet(page_as("keeper"), sheet)
    page.get_by_role("button", name="结束盘点").click()
    form = page.get_by_role("dialog")
    expect(form.get_by_text("有 1 项没有盘到")).to_be_visible()
    expect(form.get_by_role("button", name="结束盘点")).to_be_disabled()
    form.get_by_role("radio", name="保留账面数量").check()
    form.get_by_role("button", name="结束盘点").click()
    expect(page.locator(".count-made").get_by_role("link")).to_be_visible(timeout=30_000)


def test_a_count_is_called_off(page_as: PageAs, seeded: Seeded, api_as: ApiAs) -> None:
    page = open_sheet(page_as("keeper"), sheet_of(api_as("keeper"), seeded, seeded.products[2]))
    page.get_by_role("button", name="取消盘点").click()
    page.get_by_role("dialog").get_by_role("button", name="取消盘点").click()
    expect(page.locator("h1 + .tag")).to_have_text("已取消")
