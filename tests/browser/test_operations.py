"""The operators' page, and one's own account."""

import re

from playwright.sync_api import expect
from tests.browser.seeded import Seeded
from tests.browser.settled import visit
from tests.browser.visitor import PageAs


def test_five_services_are_ready_and_nobody_is_behind(page_as: PageAs, seeded: Seeded) -> None:
    page = visit(page_as("administrator"), "/operations")
    expect(page.locator(".operations-service").get_by_text("正常")).to_have_count(5)
    expect(page.get_by_role("region", name="消息滞后").locator('td[data-tone="done"]').first).to_have_text("0")
    expect(page.get_by_text("没有死信")).to_be_visible()
    page.get_by_role("button", name="刷新").click()
    expect(page.get_by_text(re.compile(r"截至 \d\d:\d\d:\d\d"))).to_be_visible()


def test_who_may_not_see_operations_has_no_such_entry(page_as: PageAs) -> None:
    page = visit(page_as("seller"), "/")
    expect(page.get_by_role("navigation", name="主菜单").get_by_role("link", name="系统状态")).to_have_count(0)


def test_a_wrong_password_is_told_and_changes_nothing(page_as: PageAs) -> None:
    page = visit(page_as("viewer"), "/account")
    page.get_by_label("当前密码").fill("not-my-password")
    page.get_by_label("新密码", exact=True).fill("a-new-password-1")
    page.get_by_label("再输入一次新密码").fill("another-password")
    page.get_by_role("button", name="修改密码").click()
    expect(page.get_by_text("两次输入的新密码不一致")).to_be_visible()
    page.get_by_label("再输入一次新密码").fill("a-new-password-1")
    page.get_by_role("button", name="修改密码").click()
    expect(page.get_by_role("alert").filter(has_text="密码").first).to_be_visible()
    expect(page).to_have_url(re.compile("/account"))
