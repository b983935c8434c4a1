"""The first screen: what waits for whom, each group with exactly its list, and how it changes while one looks."""

import re

import pytest
from playwright.sync_api import expect
from tests.browser.seeded import TODAY, Seeded
from tests.browser.settled import visit
from tests.browser.visitor import ApiAs, PageAs
from tests.company import line


@pytest.mark.parametrize(
    ("role", "first_action"),
    [
        ("administrator", "新建销售出库单"),
        ("keeper", "新建销售出库单"),
        ("buyer", "新建采购入库单"),
        ("seller", "新建销售出库单"),
        ("accountant", "登记收款"),
        ("viewer", None),
    ],
)
def test_each_role_begins_with_its_own_work(
    role: str, first_action: str | None, page_as: PageAs, seeded: Seeded
) -> None:
    page = visit(page_as(role), "/")
    expect(page.get_by_text(re.compile("三账"), exact=False).first).to_be_visible()
    actions = page.locator(".page-header-actions a")
    if first_action is None:
        expect(actions).to_have_count(0)
    else:
        expect(actions.first).to_have_text(first_action)


def test_a_group_opens_exactly_its_documents(page_as: PageAs, seeded: Seeded) -> None:
    page = visit(page_as("buyer"), "/")
    group = page.locator('[data-what="to_audit"]')
    expect(group.get_by_text(seeded.documents["submitted"]["number"])).to_be_visible()
    group.get_by_role("heading").get_by_role("link").click()
    expect(page).to_have_url(re.compile("state=submitted"))
    expect(page.get_by_role("link", name=seeded.documents["submitted"]["number"])).to_be_visible()
    expect(page.get_by_role("link", name=seeded.documents["draft"]["number"])).to_have_count(0)


def test_what_a_colleague_submits_appears_by_itself(page_as: PageAs, api_as: ApiAs, seeded: Seeded) -> None:
    page = visit(page_as("buyer"), "/")
    company = api_as("keeper")
    bought = {"warehouse_id": seeded.warehouse["id"], "partner_id": seeded.supplier["id"], "business_date": TODAY}
    before = int(page.locator('[data-what="to_audit"] .waiting-count').inner_text())
    company.submitted(company.draft("purchase_receipt", [line(seeded.products[0], "1")], **bought))
    expect(page.locator('[data-what="to_audit"] .waiting-count')).to_have_text(str(before + 1))
