"""A price that is proposed late never mixes with what a person types."""

import re
from dataclasses import dataclass, field

from playwright.sync_api import Page, Route, expect
from tests.browser.entering import begin_sale, cell
from tests.browser.seeded import Seeded
from tests.browser.visitor import ApiAs, PageAs
from tests.company import Company, Json, line

PRICES = re.compile(r"/api/documents/(last-)?prices\?")


@dataclass
class HeldPrices:
    """The answers about prices wait until they are let go."""

    waiting: list[Route] = field(default_factory=list)
    held: bool = True

    def hear(self, route: Route) -> None:
        if self.held:
            self.waiting.append(route)
        else:
            route.continue_()

    def let_go(self, page: Page) -> None:
        """Returns when the last of them has answered: a list's price is asked for first."""
        self.held = False
        with page.expect_response(re.compile(r"/api/documents/last-prices\?")):
            for route in self.waiting:
                route.continue_()


def ordered_at_15(company: Company, seeded: Seeded) -> Json:
    """A product of which one order alone tells a price."""
    product = company.product(name="Chisel")
    header = {"warehouse_id": seeded.warehouse["id"], "partner_id": seeded.customer["id"]}
    company.done("sales_order", [line(product, "1", "15.00")], **header)
    return product


def at_the_price(page: Page, seeded: Seeded, product: Json) -> HeldPrices:
    """A line of the product, with the focus in its empty price and the answers still to come."""
    prices = HeldPrices()
    page.route(PRICES, prices.hear)
    begin_sale(page, seeded)
    cell(page, 1, "商品").click()
    page.keyboard.type(product["code"])
    expect(page.get_by_role("option").first).to_contain_text(product["code"])
    page.keyboard.press("Enter")
    page.keyboard.type("2")
    page.keyboard.press("Enter")
    expect(cell(page, 1, "单价")).to_be_focused()
    expect(cell(page, 1, "单价")).to_have_value("")
    return prices


def test_a_proposal_that_comes_to_the_focused_price_is_replaced_by_typing(
    page_as: PageAs, api_as: ApiAs, seeded: Seeded
) -> None:
    page = page_as("administrator")
    at_the_price(page, seeded, ordered_at_15(api_as("administrator"), seeded)).let_go(page)
    expect(cell(page, 1, "单价")).to_have_value("15")
    page.keyboard.type("12.5")
    expect(cell(page, 1, "单价")).to_have_value("12.5")


def test_a_proposal_never_replaces_or_fills_up_what_was_typed(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    page = page_as("administrator")
    prices = at_the_price(page, seeded, ordered_at_15(api_as("administrator"), seeded))
    page.keyboard.type("1")
    page.keyboard.press("Backspace")
    prices.let_go(page)
    expect(page.locator(".line-aside")).to_contain_text("15")
    expect(cell(page, 1, "单价")).to_have_value("")
    page.keyboard.type("12.5")
    expect(cell(page, 1, "单价")).to_have_value("12.5")
