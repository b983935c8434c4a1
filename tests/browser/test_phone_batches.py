"""On the phone, what one batch has not enough of goes out of several, first what expires first."""

from playwright.sync_api import expect
from tests.browser.barcode_gun import scan_with_gun
from tests.browser.seeded import TODAY, Seeded
from tests.browser.test_phone_goods import opened
from tests.browser.visitor import ApiAs, PageAs
from tests.company import line

BOOKS_MS = 60_000


def test_a_quantity_is_spread_over_batches(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    company = api_as("administrator")
    glue = company.product(name="密封胶", batch_tracked=True, shelf_life_days=365, barcode=company.code("SEAL"))
    place = {"warehouse_id": seeded.warehouse["id"], "business_date": TODAY}
    late, soon = f"LATE{company.prefix}", f"SOON{company.prefix}"
    for number, made in ((late, "2026-11-01"), (soon, "2026-03-01")):
        batch = {"batch": {"number": number, "production_date": made}}
        company.done("purchase_receipt", [line(glue, "5") | batch], partner_id=seeded.supplier["id"], **place)
    order = company.done("sales_order", [line(glue, "8", "15.00")], partner_id=seeded.customer["id"], **place)
    page = opened(page_as("keeper", phone=True), "deliver", order)
    scan_with_gun(page, glue["barcode"])
    page.get_by_role("dialog").get_by_label("数量", exact=True).fill("8")
    expect(page.get_by_text(f"一批不够，将分批出库：{soon} × 5，{late} × 3")).to_be_visible()
    page.get_by_role("button", name="确定，下一个").click()
    page.get_by_role("button", name="完成（2 行）").click()
    expect(page.get_by_text("已入账")).to_be_visible(timeout=BOOKS_MS)
    left = company.every("inventory", "/batch-stocks", product_id=glue["id"])
    assert {row["batch_number"]: row["quantity"] for row in left} == {late: "2.000000"}
