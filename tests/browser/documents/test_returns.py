"""Goods come back: the delivery is found by its scanned number, and never more is taken back than is left."""

import re

from playwright.sync_api import expect
from tests.browser.seeded import TODAY, Seeded
from tests.browser.visitor import ApiAs, PageAs
from tests.company import line


def test_a_scanned_delivery_becomes_a_linked_return(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    delivery = api_as("administrator").done(
        "sales_delivery",
        [line(seeded.products[0], "3", "15.00")],
        warehouse_id=seeded.warehouse["id"],
        partner_id=seeded.customer["id"],
        business_date=TODAY,
    )
    page = page_as("seller")
    page.goto("/returns/new")
    page.get_by_role("searchbox").fill(delivery["number"])
    page.keyboard.press("Enter")
    card = page.get_by_role("region", name=delivery["number"])
    quantity = card.get_by_label(re.compile("^退回数量"))
    quantity.fill("4")
    expect(card.get_by_role("alert")).to_have_text("最多可退 3")
    expect(page.get_by_role("button", name="生成退货草稿")).to_be_disabled()
    quantity.fill("2")
    page.get_by_role("button", name="生成退货草稿").click()
    expect(page).to_have_url(re.compile(r"/documents/[0-9a-f-]{36}$"))
    expect(page.locator(".page-header").get_by_text("销售退货单")).to_be_visible()
    page.get_by_role("tab", name=re.compile("关联单据")).click()
    expect(page.get_by_role("tabpanel").get_by_role("link", name=delivery["number"])).to_be_visible()


def test_goods_of_two_deliveries_become_one_return(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    company, place = api_as("administrator"), {"warehouse_id": seeded.warehouse["id"], "business_date": TODAY}
    lines = [line(seeded.products[0], "3", "15.00")]
    first, second = (company.done("sales_delivery", lines, partner_id=seeded.customer["id"], **place) for _ in range(2))
    another = company.partner("customer", name="Another buyer")
    stranger = company.done("sales_delivery", lines, partner_id=another["id"], **place)
    page = page_as("seller")
    page.goto("/returns/new?from=" + ",".join(one["id"] for one in (first, second, stranger)))
    quantity = {
        one["id"]: page.get_by_role("region", name=one["number"]).get_by_label(re.compile("^退回数量"))
        for one in (first, second, stranger)
    }
    for one in (first, second, stranger):
        quantity[one["id"]].fill("1")
    expect(page.get_by_role("alert").filter(has_text="同一往来单位")).to_be_visible()
    expect(page.get_by_role("button", name="生成退货草稿")).to_be_disabled()
    quantity[stranger["id"]].fill("")
    page.get_by_role("button", name="生成退货草稿").click()
    expect(page).to_have_url(re.compile(r"/documents/[0-9a-f-]{36}$"))
    for one in (first, second):
        for part in ("单据信息", "单据明细"):
            expect(page.get_by_role("region", name=part).get_by_role("link", name=one["number"])).to_be_visible()


def test_an_unknown_code_is_told(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("seller")
    page.goto("/returns/new")
    page.get_by_role("searchbox").fill("NO-SUCH-NUMBER")
    page.keyboard.press("Enter")
    expect(page.get_by_text("没有找到 NO-SUCH-NUMBER", exact=False)).to_be_visible()


def test_an_order_becomes_a_delivery_by_one_click(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("seller")
    page.goto(f"/orders?number_like={seeded.documents['order']['number']}&is_open=true")
    page.locator(".page-header").wait_for()
    page.get_by_role("button", name="生成出库单").first.click()
    expect(page.locator(".page-header").get_by_text("销售出库单")).to_be_visible()
    expect(page.locator(".page-header").get_by_role("status")).to_contain_text("草稿")


def test_an_exchange_makes_the_return_and_the_delivery_of_the_same_goods(
    page_as: PageAs, api_as: ApiAs, seeded: Seeded
) -> None:
    delivery = api_as("administrator").done(
        "sales_delivery",
        [line(seeded.products[0], "2", "15.00")],
        warehouse_id=seeded.warehouse["id"],
        partner_id=seeded.customer["id"],
        business_date=TODAY,
    )
    page = page_as("seller")
    page.goto(f"/returns/new?from={delivery['id']}")
    card = page.get_by_role("region", name=delivery["number"])
    card.get_by_label(re.compile("^退回数量")).fill("1")
    page.get_by_role("checkbox", name=re.compile("换货")).check()
    page.get_by_role("button", name="生成退货草稿").click()
    expect(page.get_by_role("heading", name="已生成 2 张草稿")).to_be_visible()
    for kind in ("销售退货单", "销售出库单"):
        expect(page.get_by_role("listitem").filter(has_text=kind)).to_contain_text("16.95")


def test_a_return_over_several_has_the_partner_and_the_warehouse_of_all(
    page_as: PageAs, api_as: ApiAs, seeded: Seeded
) -> None:
    company, place = api_as("administrator"), {"warehouse_id": seeded.warehouse["id"], "business_date": TODAY}
    product = company.product(name="Sold twice")
    company.done("purchase_receipt", [line(product, "6")], partner_id=seeded.supplier["id"], **place)
    lines = [line(product, "3", "15.00")]
    sold = [company.done("sales_delivery", lines, partner_id=seeded.customer["id"], **place) for _ in range(2)]
    back = [{"origin_line_id": one["lines"][0]["line_id"], "quantity": "1"} for one in sold]
    (draft,) = company.made("documents", "/returns", {"lines": back})["items"]
    page = page_as("seller")
    page.goto(f"/documents/{draft['id']}/edit")
    expect(page.get_by_label("第 1 行 数量", exact=True)).to_have_value("1")
    for name in ("客户", "仓库"):
        expect(page.get_by_role("combobox", name=name, exact=True)).to_be_disabled()
    origins = page.locator(".origin-bar")
    expect(origins.get_by_role("link")).to_have_count(2)
    expect(origins).to_contain_text("客户、仓库与来源单据一致，不能修改")
