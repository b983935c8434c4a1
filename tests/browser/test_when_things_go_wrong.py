"""A session that ends, a slow network, a broker that dies: said honestly, and nothing is lost."""

import json
import re

import pytest
from playwright.sync_api import Page, expect
from tests.browser.seeded import TODAY, Seeded
from tests.browser.settled import visit
from tests.browser.visitor import ApiAs, PageAs
from tests.company import line
from tests.stacks import RunningStack

SPOILED = json.dumps({"access": "spoiled", "refresh": "spoiled", "until": 0})


def test_who_lost_the_session_signs_in_again_and_is_where_he_was(
    page_as: PageAs, browser_stack: RunningStack, seeded: Seeded
) -> None:
    person = browser_stack.connections.person("DEMO", "keeper")
    page = visit(page_as("keeper"), "/documents?state=draft")
    page.evaluate("session => localStorage.setItem('tritally.session', session)", SPOILED)
    page.get_by_role("link", name="首页").click()
    expect(page).to_have_url(re.compile("/sign-in"))
    page.get_by_label("组织代码").fill(person["organisation"])
    page.get_by_label("姓名").fill(person["name"])
    page.get_by_label("密码").fill(person["password"])
    page.get_by_role("button", name="登录").click()
    expect(page.get_by_role("heading", name=re.compile("keeper，您好"))).to_be_visible()


def slowed(page: Page) -> Page:
    """400 kbit/s with 2 s of delay on each request."""
    network = page.context.new_cdp_session(page)
    network.send("Network.enable")
    conditions = {"offline": False, "latency": 2000, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
    network.send("Network.emulateNetworkConditions", conditions)
    return page


def test_a_slow_network_shows_a_page_that_is_busy_rather_than_a_blank_one(page_as: PageAs, seeded: Seeded) -> None:
    page = slowed(visit(page_as("keeper"), "/operations"))
    page.get_by_role("link", name="首页").click()
    expect(page.locator("main [aria-busy=true]").first).to_be_visible()
    expect(page.get_by_role("navigation", name="主菜单")).to_be_visible()
    expect(page.get_by_text(re.compile("三账一致"))).to_be_visible(timeout=60_000)


@pytest.mark.usefixtures("seeded")
def test_a_network_that_is_away_is_said_and_recovers(page_as: PageAs) -> None:
    page = visit(page_as("keeper"), "/")
    page.route("**/api/**", lambda route: route.abort())
    page.get_by_role("link", name="全部单据").click()
    expect(page.locator("main")).to_contain_text(re.compile("连不上|断开|加载|单据"))
    page.unroute("**/api/**")
    expect(page.get_by_role("link", name=re.compile(r"^[A-Z]{2}-\d{8}-\d{4}$")).first).to_be_visible(timeout=60_000)


def test_a_broker_that_dies_during_an_audit_only_delays_it(
    page_as: PageAs, api_as: ApiAs, browser_stack: RunningStack, seeded: Seeded
) -> None:
    company = api_as("keeper")
    bought = {"warehouse_id": seeded.warehouse["id"], "partner_id": seeded.supplier["id"], "business_date": TODAY}
    receipt = company.submitted(company.draft("purchase_receipt", [line(seeded.products[0], "1")], **bought))
    page = visit(page_as("keeper"), f"/documents/{receipt['id']}")
    broker = browser_stack.record.processes["broker"].process
    assert broker is not None
    broker.suspend()
    answer = company.act(receipt, "audit")
    assert answer.status_code == 202, answer.text
    state = page.locator(".tag").filter(has_text=re.compile("过账中|已入账")).first
    expect(state).to_contain_text("过账中")
    broker.kill()
    expect(state).to_contain_text("已入账", timeout=90_000)
