"""Documents are found by their amount, from and to; the address keeps what was asked."""

import re

from playwright.sync_api import expect
from tests.browser.seeded import Seeded
from tests.browser.visitor import PageAs


def test_documents_between_two_amounts(page_as: PageAs, seeded: Seeded) -> None:
    page, delivery = page_as("seller"), seeded.documents["delivery"]
    page.goto(f"/documents?partner_id={seeded.customer['id']}")
    number = page.get_by_role("link", name=delivery["number"], exact=True)
    expect(number).to_be_visible()
    least, most = page.get_by_label("价税合计 从"), page.get_by_label("价税合计 到")
    least.fill("1,000")
    least.press("Enter")
    expect(page).to_have_url(re.compile("gross_from=1000"))
    expect(number).to_have_count(0)
    least.fill(delivery["gross"])
    least.press("Enter")
    most.fill(delivery["gross"])
    most.press("Enter")
    expect(page).to_have_url(re.compile("gross_to="))
    expect(number).to_be_visible()
    most.fill("viel")
    most.press("Enter")
    expect(most).to_have_class(re.compile("error"))
    page.get_by_role("button", name="清除").click()
    expect(page).not_to_have_url(re.compile("gross"))
