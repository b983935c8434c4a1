"""Documents in a foreign currency: entered by keyboard at the rate of the day, booked in the currency of the books."""

import re
from decimal import Decimal
from uuid import uuid4

from playwright.sync_api import Page, expect
from tests.browser.entering import choose, enter_line, to_whom
from tests.browser.pasting import pasted
from tests.browser.seeded import Seeded
from tests.browser.visitor import ApiAs, PageAs
from tests.company import Company

BOOKS_MS = 60_000
RECEIPT = "/documents/new/purchase_receipt"
BACK = "退回数量"
USD = "7.1234"
"""Others enter dollars at this rate too, on other days: deeds_masters.py."""


def put_rate(company: Company, currency: str, rate: str, valid_from: str = "2026-01-01") -> None:
    body = {"items": [{"currency": currency, "valid_from": valid_from, "rate": rate}]}
    answer = company.http.put("/api/documents/exchange-rates", json=body, headers={"Idempotency-Key": uuid4().hex})
    assert answer.status_code == 200, answer.text


def begin_receipt(page: Page, seeded: Seeded, currency: str) -> None:
    page.goto(RECEIPT)
    to_whom(page, "供应商", seeded.supplier["code"], seeded.warehouse["code"])
    choose(page, "币种", currency)


def test_a_receipt_in_dollars_is_stock_in_the_books_currency(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    company, page = api_as("administrator"), page_as("administrator")
    put_rate(company, "USD", USD)
    product = company.product(name="Imported drill")
    begin_receipt(page, seeded, "USD")
    expect(page.get_by_label("汇率", exact=True)).to_have_attribute("placeholder", "7.1234")
    expect(page.get_by_text(re.compile(r"汇率表，\d{4}-\d\d-\d\d 起"))).to_be_visible()
    enter_line(page, 1, product["code"], "10", "3.33")
    expect(page.get_by_label("合计", exact=True)).to_contain_text("USD 37.63")
    expect(page.get_by_label("本位币合计")).to_contain_text("CNY 268.05")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("dialog").get_by_role("button", name="确认审核")).to_be_focused()
    expect(page.get_by_role("dialog")).to_contain_text("237.21")
    page.keyboard.press("Enter")
    expect(page.locator(".posting [data-state=vouchered]")).to_be_visible(timeout=BOOKS_MS)
    stock = company.get("inventory", "/balances", product_id=product["id"])["items"]
    assert sum(Decimal(one["value"]) for one in stock) == Decimal("237.21")
    page.goto(f"/stock/products/{product['id']}")
    expect(page.locator(".page")).to_contain_text("237.21")
    [entered] = company.get("documents", "/documents", kind="purchase_receipt", currency="USD", limit=1)["items"]
    [voucher] = company.get("ledger", "/vouchers", document_id=entered["id"])["items"]
    page.goto(f"/vouchers/{voucher['id']}")
    payable = page.get_by_role("row").filter(has_text="2202")
    expect(payable).to_contain_text("USD 37.63")
    expect(payable).to_contain_text("7.1234")
    page.goto(f"/returns/new?from={entered['id']}")
    page.get_by_label(f"{BACK} {product['code']}").fill("10")
    expect(page.locator(".return-foot")).to_contain_text("USD 37.63 = CNY 268.05")


def test_a_missing_rate_is_told_at_its_field_and_a_typed_one_wins(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("administrator")
    begin_receipt(page, seeded, "ISK")
    enter_line(page, 1, seeded.products[0]["code"], "1", "100")
    expect(page.get_by_role("link", name="打开汇率表")).to_have_attribute("href", "/exchange-rates?currency=ISK")
    page.keyboard.press("Control+s")
    field = page.locator(".document-field", has=page.get_by_label("汇率", exact=True))
    expect(field.get_by_role("alert")).to_contain_text("没有 ISK 的汇率")
    page.get_by_label("汇率", exact=True).fill("0.0512")
    expect(page.get_by_label("本位币合计")).to_contain_text("CNY 5.79")
    page.keyboard.press("Control+s")
    expect(page.get_by_text("已保存", exact=True).first).to_be_visible()
    page.reload()
    expect(page.get_by_label("汇率", exact=True)).to_have_value("0.0512")
    expect(page.get_by_text("ISK 113.00")).to_be_visible()


def test_rates_come_from_a_sheet_and_bad_rows_say_why(page_as: PageAs, api_as: ApiAs) -> None:
    company, page = api_as("administrator"), page_as("administrator")
    page.goto("/exchange-rates?currency=NOK")
    area = page.get_by_label("粘贴汇率")
    pasted(area, "NOK\t2026-02-30\t0.7\nCNY\t2026-02-01\t1")
    expect(page.get_by_role("alert")).to_contain_text("第 1 行「NOK 2026-02-30 0.7」：不是有效日期")
    expect(page.get_by_role("alert")).to_contain_text("是本位币")
    pasted(area, "币种\t日期\t汇率\nNOK\t2026/2/1\t0.7012\nNOK\t2026/2/2\t0.7034")
    page.get_by_role("dialog").get_by_role("button", name="保存").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("cell", name="0.7034")).to_be_visible()
    kept = company.get("documents", "/exchange-rates", currency="NOK")["items"]
    assert {one["valid_from"] for one in kept} == {"2026-02-01", "2026-02-02"}
    page.get_by_role("button", name="删除 NOK 2026-02-02 的汇率").click()
    expect(page.get_by_role("dialog")).to_contain_text("0.7034")
    page.get_by_role("dialog").get_by_role("button", name="删除").click()
    expect(page.get_by_role("cell", name="0.7034")).to_have_count(0)
    [left] = company.get("documents", "/exchange-rates", currency="NOK")["items"]
    assert left["valid_from"] == "2026-02-01"


def test_money_is_received_in_the_currency_of_what_it_settles(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    company, page = api_as("administrator"), page_as("administrator")
    put_rate(company, "USD", USD)
    customer = company.partner("customer", name="Buyer abroad")
    product = company.product(name="Exported drill", is_service=True)
    header = {"warehouse_id": seeded.warehouse["id"], "partner_id": customer["id"], "business_date": "2026-11-20"}
    one = {"product_id": product["id"], "quantity": "10", "price": "10", "tax_rate": "0"}
    sold = company.done("sales_delivery", [one], currency="USD", **header)
    company.done("sales_delivery", [one], **header)
    page.goto("/documents/new/customer_receipt")
    choose(page, "客户", customer["code"])
    expect(page.get_by_label("核销", exact=True)).to_contain_text("100.00")
    choose(page, "币种", "USD")
    page.get_by_label("金额", exact=True).fill("60")
    expect(page.get_by_text("折合 CNY 427.40")).to_be_visible()
    rows = page.get_by_label("核销", exact=True).locator("tbody tr")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("USD 100.00")
    page.get_by_role("button", name="按先后自动分配").click()
    expect(page.get_by_label(f"核销 {sold['number']}")).to_have_value("60")


def test_foreign_figures_carry_their_letters(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    company, page = api_as("administrator"), page_as("administrator")
    put_rate(company, "EUR", "8")
    lines = [{"product_id": seeded.products[0]["id"], "quantity": "2", "price": "5", "tax_rate": "0.13"}]
    header = {"warehouse_id": seeded.warehouse["id"], "partner_id": seeded.supplier["id"]}
    draft = company.draft("purchase_receipt", lines, currency="EUR", business_date="2026-11-20", **header)
    page.goto(f"/documents/{draft['id']}")
    expect(page.locator("[data-total=gross][data-currency=EUR]")).to_contain_text("EUR 11.30")
    expect(page.locator("[data-total=gross][data-currency=CNY]")).to_contain_text("CNY 90.40")
    expect(page.get_by_text("1 EUR = 8.0000 CNY")).to_be_visible()
    page.goto(f"/documents/{draft['id']}/print")
    expect(page.locator(".sheet-money")).to_contain_text("EUR 11.30")
    page.goto(f"/documents?number_like={draft['number']}&currency_in=EUR")
    expect(page.get_by_role("row").filter(has_text=draft["number"])).to_contain_text("EUR 11.30")
