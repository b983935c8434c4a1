"""Closing and opening a month of the books: what it means is said before, and who may not has no button."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.browser.settled import visit
from tests.browser.visitor import ApiAs, PageAs
from tests.company import Company


@pytest.fixture
def company(api_as: ApiAs) -> Iterator[Company]:
    """What a test closed is open again after it: others date their documents as they like."""
    company = api_as("administrator")
    before = company.get("ledger", "/periods")["closed_through"]
    yield company
    after = company.get("ledger", "/periods")["closed_through"]
    if after != before:
        company.post("ledger", f"/periods/{after}/open")


def oldest(page: Page) -> Locator:
    """Long before anything that tests enter."""
    return page.get_by_role("row").last


def test_a_month_is_closed_and_opened_again(
    page_as: PageAs, company: Company, axe: Callable[[Page], list[str]]
) -> None:
    page = page_as("accountant")
    visit(page, "/periods")
    month = oldest(page).locator("strong").inner_text()
    oldest(page).get_by_role("button", name=f"结账 {month}").click()
    form = page.get_by_role("dialog")
    expect(form).to_contain_text(f"{month}-")
    expect(form.get_by_role("status")).to_contain_text(re.compile("单据"))
    assert axe(page) == []
    form.get_by_role("button", name="结账", exact=True).click()
    expect(form).to_be_hidden()
    expect(oldest(page)).to_contain_text("已结账")
    assert company.get("ledger", "/periods")["closed_through"] == month
    oldest(page).get_by_role("button", name=f"反结账 {month}").click()
    expect(form).to_contain_text("报表可能因此改变")
    form.get_by_role("button", name="反结账", exact=True).click()
    expect(form).to_be_hidden()
    expect(oldest(page)).to_contain_text("未结账")


def test_a_refusal_is_told_where_it_was_asked(page_as: PageAs, company: Company) -> None:
    page = page_as("accountant")
    visit(page, "/periods")
    month = oldest(page).locator("strong").inner_text()
    oldest(page).get_by_role("button", name=f"结账 {month}").click()
    company.post("ledger", f"/periods/{month}/close")
    form = page.get_by_role("dialog")
    form.get_by_role("button", name="结账", exact=True).click()
    expect(form.get_by_role("alert")).to_contain_text(f"{month} 已结账")


def test_who_may_only_read_the_books_has_no_button(page_as: PageAs) -> None:
    page = page_as("viewer")
    visit(page, "/periods")
    expect(page.get_by_role("row").last).to_contain_text("未结账")
    expect(page.get_by_role("button", name="结账")).to_have_count(0)
