"""An inbound or a count's surplus that looks like a return is decided where it was entered: returns, or a reason."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.browser.seeded import TODAY, Seeded
from tests.browser.visitor import PageAs
from tests.company import Company, Json
from tests.stacks import RunningStack

BOOKS_MS = 60_000


class Sold(NamedTuple):
    """Goods that one delivery alone took to a customer."""

    product: Json
    warehouse: Json
    delivery: Json


@pytest.fixture(scope="module")
def company(browser_stack: RunningStack) -> Iterator[Company]:
    with browser_stack.company() as company:
        yield company


@pytest.fixture(scope="module")
def sold(company: Company, seeded: Seeded) -> Sold:
    goods = [{"product_id": company.product(name="Chisel")["id"], "quantity": "9", "price": "10"}]
    where = {"warehouse_id": seeded.warehouse["id"], "business_date": TODAY}
    company.done("purchase_receipt", goods, partner_id=seeded.supplier["id"], **where)
    delivery = company.done("sales_delivery", goods, partner_id=seeded.customer["id"], **where)
    return Sold({"id": goods[0]["product_id"]}, seeded.warehouse, delivery)


Suspect = Callable[[Company, Sold], Json]


def found_goods(company: Company, sold: Sold) -> Json:
    """One piece of what was sold is "found": a draft."""
    lines = [{"product_id": sold.product["id"], "quantity": "1", "price": "10"}]
    where = {"warehouse_id": sold.warehouse["id"], "reason": "found", "business_date": TODAY}
    return company.draft("other_inbound", lines, **where)


def counted_surplus(company: Company, sold: Sold) -> Json:
    """A count has one piece more than the book of what was sold: a draft."""
    lines = [{"product_id": sold.product["id"], "quantity": "1", "direction": "in"}]
    return company.draft("stock_count", lines, warehouse_id=sold.warehouse["id"], business_date=TODAY)


SUSPECTS = pytest.mark.parametrize("suspect", [found_goods, counted_surplus], ids=["inbound", "count"])


def held_drawer(page: Page, document: Json, sold: Sold) -> Locator:
    page.goto(f"/documents/{document['id']}/edit")
    expect(page.get_by_label("第 1 行 数量", exact=True)).to_have_value("1")
    page.keyboard.press("Control+Enter")
    drawer = page.locator(".ant-drawer")
    expect(drawer.locator('[data-tour="candidates"]')).to_contain_text(sold.delivery["number"])
    expect(drawer.get_by_role("button", name="确认审核")).to_be_disabled()
    return drawer


@SUSPECTS
def test_it_is_turned_into_a_linked_return_in_place(
    suspect: Suspect, page_as: PageAs, company: Company, sold: Sold
) -> None:
    page, document = page_as("administrator"), suspect(company, sold)
    drawer = held_drawer(page, document, sold)
    drawer.get_by_role("button", name="转为关联退货单").click()
    expect(page).to_have_url(re.compile(r"/documents/[0-9a-f-]{36}$"))
    expect(page.locator("h1")).not_to_contain_text(document["number"])
    made = company.get("documents", f"/documents/{page.url.rsplit('/', 1)[1]}")
    assert (made["kind"], made["origin_id"]) == ("sales_return", sold.delivery["id"])
    company.act(made, "void")


@SUSPECTS
def test_it_is_confirmed_with_a_reason_and_goes_to_the_books(
    suspect: Suspect, page_as: PageAs, company: Company, sold: Sold
) -> None:
    page, document = page_as("administrator"), suspect(company, sold)
    drawer = held_drawer(page, document, sold)
    drawer.get_by_role("button", name="说明理由，确认不是退货").click()
    dialog = page.locator(".ant-modal")
    expect(dialog.get_by_role("button", name="说明理由，确认不是退货")).to_be_disabled()
    dialog.get_by_label("理由").fill("盘点时在货架后面找到")
    dialog.get_by_role("button", name="说明理由，确认不是退货").click()
    expect(drawer.get_by_role("button", name="确认审核")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".posting [data-state=vouchered]")).to_be_visible(timeout=BOOKS_MS)
