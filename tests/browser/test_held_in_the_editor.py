"""An inbound or a count's surplus that looks like a return is decided where it was entered: returns, or a reason."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.browser.seeded import TODAY, Seeded
from tests.browser.visitor import ApiAs, PageAs
from tests.company import Json

BOOKS_MS = 60_000


Suspect = Callable[[ApiAs, Seeded], Json]


def found_goods(company_as: ApiAs, seeded: Seeded) -> Json:
    """One piece of what was sold is "found": a draft."""
    lines = [{"product_id": seeded.products[0]["id"], "quantity": "1", "price": "10"}]
    where = {"warehouse_id": seeded.warehouse["id"], "reason": "found", "business_date": TODAY}
    return company_as("administrator").draft("other_inbound", lines, **where)


def counted_surplus(company_as: ApiAs, seeded: Seeded) -> Json:
    """A count has one piece more than the book of what was sold: a draft."""
    lines = [{"product_id": seeded.products[0]["id"], "quantity": "1", "direction": "in"}]
    where = {"warehouse_id": seeded.warehouse["id"], "business_date": TODAY}
    return company_as("administrator").draft("stock_count", lines, **where)


SUSPECTS = pytest.mark.parametrize("suspect", [found_goods, counted_surplus], ids=["inbound", "count"])


def held_drawer(page: Page, document: Json, seeded: Seeded) -> Locator:
    page.goto(f"/documents/{document['id']}/edit")
    expect(page.get_by_label("第 1 行 数量", exact=True)).to_have_value("1")
    page.keyboard.press("Control+Enter")
    drawer = page.locator(".ant-drawer")
    expect(drawer.locator('[data-tour="candidates"]')).to_contain_text(seeded.documents["delivery"]["number"])
    expect(drawer.get_by_role("button", name="确认审核")).to_be_disabled()
    return drawer


@SUSPECTS
def test_it_is_turned_into_a_linked_return_in_place(
    suspect: Suspect, page_as: PageAs, api_as: ApiAs, seeded: Seeded
) -> None:
    page, document = page_as("administrator"), suspect(api_as, seeded)
    drawer = held_drawer(page, document, seeded)
    drawer.get_by_role("button", name="转为关联退货单").click()
    expect(page).to_have_url(re.compile(r"/documents/[0-9a-f-]{36}$"))
    expect(page.locator("h1")).not_to_contain_text(document["number"])
    made = api_as("administrator").get("documents", f"/documents/{page.url.rsplit('/', 1)[1]}")
    assert (made["kind"], made["origin_id"]) == ("sales_return", seeded.documents["delivery"]["id"])
    api_as("administrator").act(made, "void")


@SUSPECTS
def test_it_is_confirmed_with_a_reason_and_goes_to_the_books(
    suspect: Suspect, page_as: PageAs, api_as: ApiAs, seeded: Seeded
) -> None:
    page, document = page_as("administrator"), suspect(api_as, seeded)
    drawer = held_drawer(page, document, seeded)
    drawer.get_by_role("button", name="说明理由，确认不是退货").click()
    dialog = page.locator(".ant-modal")
    expect(dialog.get_by_role("button", name="说明理由，确认不是退货")).to_be_disabled()
    dialog.get_by_label("理由").fill("盘点时在货架后面找到")
    dialog.get_by_role("button", name="说明理由，确认不是退货").click()
    expect(drawer.get_by_role("button", name="确认审核")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".posting [data-state=vouchered]")).to_be_visible(timeout=BOOKS_MS)
