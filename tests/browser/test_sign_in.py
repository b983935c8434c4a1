"""From the form to the promise: the three books agree."""

import re

from playwright.sync_api import expect
from tests.browser.seeded import Seeded
from tests.browser.visitor import PageAs
from tests.stacks import RunningStack


def test_the_form_signs_in_and_home_says_that_the_three_books_agree(
    page_as: PageAs, browser_stack: RunningStack, seeded: Seeded
) -> None:
    person = browser_stack.connections.administrator
    page = page_as(None)
    page.goto("/")
    expect(page).to_have_url(re.compile("/sign-in"))
    page.get_by_label("组织代码").fill(person["organisation"])
    page.get_by_label("姓名").fill(person["name"])
    page.get_by_label("密码").fill(person["password"])
    page.get_by_role("button", name="登录").click()
    expect(page.get_by_text(re.compile(r"三账一致，截至 \d\d:\d\d:\d\d"))).to_be_visible()


def test_a_wrong_password_is_told_beside_the_form(page_as: PageAs) -> None:
    page = page_as(None)
    page.goto("/sign-in")
    for label, word in (("组织代码", "DEMO"), ("姓名", "nobody"), ("密码", "wrong-password")):
        page.get_by_label(label).fill(word)
    page.get_by_role("button", name="登录").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page).to_have_url(re.compile("/sign-in"))


def test_on_a_demo_one_click_signs_in_as_a_role(page_as: PageAs) -> None:
    page = page_as(None)
    page.goto("/sign-in")
    page.get_by_role("region", name=re.compile("恒通五金")).get_by_role("button", name="周建国").click()
    expect(page.get_by_role("heading", name=re.compile("周建国，您好"))).to_be_visible()
