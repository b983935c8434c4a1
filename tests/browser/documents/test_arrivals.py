"""Goods on their way between two warehouses arrive in parts, and what was lost is said."""

import re

from playwright.sync_api import expect
from tests.browser.seeded import TODAY, Seeded
from tests.browser.settled import visit
from tests.browser.visitor import ApiAs, PageAs
from tests.company import Company, Json, line

LEFT = "10"


def on_the_way(company: Company, seeded: Seeded) -> tuple[Json, Json]:
    """A transfer of ten pieces that has left, and its product."""
    goods = company.product(name="Hammer on its way")
    here = {"warehouse_id": seeded.warehouse["id"], "business_date": TODAY}
    company.done("purchase_receipt", [line(goods, LEFT)], partner_id=seeded.supplier["id"], **here)
    lines = [{"product_id": goods["id"], "quantity": LEFT}]
    return company.done("transfer", lines, target_warehouse_id=seeded.second_warehouse["id"], **here), goods


def test_a_part_arrives_a_part_is_lost_and_the_rest_stays_on_its_way(
    page_as: PageAs, api_as: ApiAs, seeded: Seeded
) -> None:
    company = api_as("administrator")
    transfer, goods = on_the_way(company, seeded)
    page = visit(page_as("administrator"), "/transfers")
    page.get_by_role("row").filter(has_text=transfer["number"]).get_by_role("button", name="到货").click()
    form = page.get_by_role("dialog")
    arrived, lost = (form.get_by_label(f"{word} {goods['code']}") for word in ("实到", "丢失"))
    expect(arrived).to_have_value(LEFT)
    lost.fill("1")
    expect(form).to_contain_text("合计超过在途数量 10")
    expect(form.get_by_role("button", name="生成调拨入库单")).to_be_disabled()
    arrived.fill("6")
    form.get_by_role("button", name="生成调拨入库单").click()
    expect(page).to_have_url(re.compile(r"/documents/[0-9a-f-]{36}"))
    draft = company.get("documents", f"/documents/{page.url.rsplit('/', 1)[-1]}")
    assert company.audited(company.submitted(draft))["state"] == "vouchered"
    expect(page.locator(".page-header").get_by_role("status")).to_contain_text("已入账")
    assert company.balance(goods, seeded.second_warehouse)[0] == "6.000000"
    visit(page, "/transfers")
    page.get_by_role("row").filter(has_text=transfer["number"]).get_by_role("button", name="到货").click()
    expect(page.get_by_role("dialog").get_by_label(f"实到 {goods['code']}")).to_have_value("3")
