"""Stock on hand, its ledger, recalls, reservations, reordering and recomputes, as those who do it use them."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.browser.seeded import TODAY, Seeded
from tests.browser.settled import visit
from tests.browser.visitor import ApiAs, PageAs
from tests.company import Json, line


def test_a_row_on_hand_leads_to_its_product_and_its_document(page_as: PageAs, seeded: Seeded) -> None:
    page, product = page_as("keeper"), seeded.products[0]
    visit(page, f"/stock?product_id={product['id']}")
    page.get_by_role("link", name=product["code"]).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(product["name"])
    ledger = page.get_by_role("region", name="库存流水").first
    ledger.get_by_role("link", name=seeded.documents["delivery"]["number"]).first.click()
    expect(page).to_have_url(re.compile(f"/documents/{seeded.documents['delivery']['id']}"))


def test_what_failed_stands_in_the_ledger_with_its_reason(page_as: PageAs, seeded: Seeded) -> None:
    page, refused = page_as("keeper"), seeded.documents["refused"]
    visit(page, f"/stock/ledger?document_id={refused['id']}")
    row = page.get_by_role("row").filter(has_text=refused["number"])
    expect(row).to_contain_text("审核未通过")
    expect(row).to_contain_text("库存不足")


def test_why_did_it_not_change_is_answered_beside_the_page(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("keeper")
    visit(page, f"/stock/products/{seeded.products[2]['id']}")
    page.get_by_role("button", name="为什么").first.click()
    expect(page.get_by_role("dialog").get_by_role("article")).to_be_visible()


def test_the_address_keeps_the_filters_and_the_file_is_as_filtered(page_as: PageAs, seeded: Seeded) -> None:
    page, product = page_as("keeper"), seeded.products[1]
    visit(page, "/stock")
    page.get_by_role("searchbox", name="商品编码").fill(product["code"])
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"product_code_like={product['code']}"))
    page.get_by_role("button", name="导出").hover()
    with page.expect_download() as download:
        page.get_by_role("menuitem", name="CSV").click()
    rows = download.value.path().read_text(encoding="utf-8-sig").splitlines()
    assert [product["code"] in row for row in rows] == [False] + [True] * (len(rows) - 1)


@pytest.mark.parametrize(("query", "words"), [("as_of=2001-01-01", "那一时点没有库存"), ("_compare=true", "没有差额")])
def test_a_moment_and_two_moments(page_as: PageAs, seeded: Seeded, query: str, words: str) -> None:
    page = page_as("accountant")
    visit(page, f"/stock/at?{query}&product_id={seeded.products[0]['id']}")
    expect(page.get_by_text(words)).to_be_visible()


def test_a_recall_names_suppliers_customers_and_what_is_left(
    page_as: PageAs, seeded: Seeded, api_as: ApiAs, axe: Callable[[Page], list[str]]
) -> None:
    company = api_as("administrator")
    glue = company.product(name="Glue", batch_tracked=True, shelf_life_days=365)
    place = {"warehouse_id": seeded.warehouse["id"], "business_date": TODAY}
    batch = {"batch": {"number": f"L{company.prefix}", "production_date": "2026-11-01"}}
    company.done("purchase_receipt", [line(glue, "10") | batch], partner_id=seeded.supplier["id"], **place)
    sold = {"batch": {"number": f"L{company.prefix}"}}
    company.done("sales_delivery", [line(glue, "4") | sold], partner_id=seeded.customer["id"], **place)
    page = page_as("keeper")
    visit(page, f"/stock/batches?product_id={glue['id']}")
    page.get_by_role("link", name=f"L{company.prefix}").click()
    for title, name, quantity in (("供应商", "永康工具厂", "10"), ("客户", "大华五金", "4"), ("还剩", "一号仓", "6")):
        part = page.locator(".recall > section").filter(has=page.get_by_role("heading", name=title))
        expect(part.get_by_role("listitem").filter(has_text=name)).to_contain_text(quantity)
    assert axe(page) == []


def test_a_piece_is_followed_to_its_customer(
    page_as: PageAs, seeded: Seeded, api_as: ApiAs, axe: Callable[[Page], list[str]]
) -> None:
    company = api_as("administrator")
    drill = company.product(name="Drill", serial_tracked=True)
    place = {"warehouse_id": seeded.warehouse["id"], "business_date": TODAY}
    pieces = {"serials": [f"S1{company.prefix}", f"S2{company.prefix}"]}
    company.done("purchase_receipt", [line(drill, "2") | pieces], partner_id=seeded.supplier["id"], **place)
    sold = {"serials": [f"S1{company.prefix}"]}
    company.done("sales_delivery", [line(drill, "1") | sold], partner_id=seeded.customer["id"], **place)
    page = page_as("keeper")
    visit(page, f"/stock/serials?product_id={drill['id']}")
    expect(page.get_by_role("row").filter(has_text=f"S2{company.prefix}")).to_contain_text("一号仓")
    page.get_by_role("link", name=f"S1{company.prefix}").click()
    expect(page.get_by_text("现在不在库")).to_be_visible()
    expect(page.get_by_role("row").filter(has_text="大华五金")).to_contain_text("-1")
    assert axe(page) == []


def test_costs_are_found_anew_without_changing_any(
    page_as: PageAs, seeded: Seeded, axe: Callable[[Page], list[str]]
) -> None:
    page = page_as("administrator")
    visit(page, "/stock/recomputes")
    page.get_by_role("button", name="试算").click()
    page.get_by_role("dialog").get_by_role("button", name="开始试算").click()
    expect(page.get_by_text("已算完").first).to_be_visible(timeout=60_000)
    expect(page.get_by_text("试算，未改账")).to_be_visible()
    expect(page.get_by_role("region", name="差异").first).to_be_visible()
    assert axe(page) == []


def test_a_reservation_is_released_by_hand(page_as: PageAs, seeded: Seeded, api_as: ApiAs) -> None:
    company = api_as("administrator")
    order = reserved_order(company.done, seeded)
    page = page_as("administrator")
    visit(page, f"/stock/reservations?document_id={order['id']}")
    page.get_by_role("button", name="释放").click()
    page.get_by_role("dialog").get_by_role("textbox").fill("2")
    page.get_by_role("dialog").get_by_role("button", name="释放").click()
    expect(page.get_by_text("已释放")).to_be_visible()
    assert [row["reserved"] for row in company.get("inventory", "/reservations", document_id=order["id"])["items"]] == [
        "1.000000"
    ]


def reserved_order(done: object, seeded: Seeded) -> Json:
    header = {"warehouse_id": seeded.warehouse["id"], "partner_id": seeded.customer["id"], "business_date": TODAY}
    made: Json = done("sales_order", [line(seeded.products[1], "3")], reserve=True, **header)  # type: ignore[operator]
    return made


def test_a_suggestion_becomes_a_draft_in_one_stroke(page_as: PageAs, seeded: Seeded, api_as: ApiAs) -> None:
    wanted = api_as("administrator").product(name="Screws to reorder", reorder_point="10", reorder_quantity="25")
    page = page_as("buyer")
    visit(page, f"/stock/reorder?product_code_like={wanted['code']}")
    page.get_by_role("row").filter(has_text=wanted["code"]).get_by_role("checkbox").check()
    page.get_by_role("button", name="生成采购订单").click()
    form = page.get_by_role("dialog")
    form.get_by_role("combobox", name="供应商").click()
    form.get_by_role("combobox", name="供应商").fill(seeded.supplier["code"])
    expect(page.locator(".ant-select-item-option-active").last).to_contain_text(seeded.supplier["code"])
    page.keyboard.press("Enter")
    form.get_by_role("button", name="生成采购订单").click()
    expect(page).to_have_url(re.compile("/documents/[0-9a-f-]{36}/edit"))
