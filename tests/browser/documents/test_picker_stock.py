"""What lies in the chosen warehouse stands beside each product that is found: asked once, after the list is painted."""

import re

from playwright.sync_api import Request, Route, expect
from tests.browser.entering import begin_sale, cell
from tests.browser.seeded import Seeded
from tests.browser.visitor import PageAs

BALANCES = re.compile(r"/api/inventory/balances\?.*product_id_in=")


def test_found_products_say_what_is_available_without_keeping_the_list_waiting(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("seller")
    held: list[Route] = []
    asked: list[Request] = []
    page.route(BALANCES, lambda route: held.append(route))
    page.on("request", lambda request: asked.append(request) if BALANCES.search(request.url) else None)
    begin_sale(page, seeded)
    cell(page, 1, "商品").click()
    with page.expect_request(BALANCES):
        page.keyboard.insert_text(seeded.products[2]["name"])
    found = page.get_by_role("option")
    expect(found).not_to_have_count(0)
    expect(found.first.locator(".picker-stock")).to_have_text("")
    assert len(asked) == 1
    for route in held:
        route.continue_()
    expect(found.filter(has_text=seeded.products[2]["code"])).to_contain_text(re.compile(r"可用 \d+ 支"))


def test_without_a_warehouse_nothing_is_asked(page_as: PageAs, seeded: Seeded) -> None:
    page = page_as("seller")
    page.goto("/documents/new/sales_delivery")
    cell(page, 1, "商品").click()
    page.keyboard.type(seeded.products[2]["code"])
    expect(page.get_by_role("option").first).to_contain_text(seeded.products[2]["code"])
    expect(page.locator(".picker-stock")).to_have_count(0)
