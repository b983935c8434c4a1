"""The operators' page, and one's own account."""

import asyncio
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import asyncpg
from playwright.sync_api import Locator, expect
from tests.browser.seeded import TODAY, Seeded
from tests.browser.settled import visit
from tests.browser.visitor import ApiAs, PageAs
from tests.company import line
from tests.stacks import RunningStack

SICK_COST = "88.88"
PARKED_MS = 60_000


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


def execute(dsn: str, statement: str) -> None:
    """In a thread of its own: Playwright holds this one's event loop."""

    async def alone() -> None:
        connection = await asyncpg.connect(dsn)
        await connection.execute(statement)
        await connection.close()

    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, alone()).result()


@contextmanager
def sick(stack: RunningStack) -> Iterator[None]:
    """Meanwhile inventory's database refuses every movement of that cost."""
    dsn = stack.connections.databases["inventory"]
    execute(dsn, f"ALTER TABLE movements ADD CONSTRAINT sick CHECK (abs(cost) <> {SICK_COST}) NOT VALID")
    try:
        yield
    finally:
        execute(dsn, "ALTER TABLE movements DROP CONSTRAINT sick")


def test_a_dead_letter_is_replayed_and_its_document_is_stuck_no_more(
    page_as: PageAs, api_as: ApiAs, browser_stack: RunningStack, seeded: Seeded
) -> None:
    company = api_as("administrator")
    bought = {"warehouse_id": seeded.warehouse["id"], "partner_id": seeded.supplier["id"], "business_date": TODAY}
    goods = [line(company.product(name="Sick goods"), "1", SICK_COST)]
    receipt = company.submitted(company.draft("purchase_receipt", goods, **bought))
    page = page_as("administrator")
    with sick(browser_stack):
        assert company.act(receipt, "audit").status_code == 202
        visit(page, "/operations")
        card = page.locator(".operations-service").filter(has=page.get_by_role("heading", name="库存"))
        letters = page.get_by_role("region", name="死信")
        letters.get_by_role("combobox", name="哪个服务的死信").click()
        page.locator(".ant-select-item-option").filter(has_text="库存").click()
        letter = letters.locator(".operations-letter").filter(has_text=receipt["id"])
        expect(letter).to_have_count(1, timeout=PARKED_MS)
        expect(card.locator('[data-tone="refused"]')).to_contain_text("死信")
        letter.locator("summary").click()
        expect(letter).to_contain_text("CheckViolationError")
        expect(letter).to_contain_text(receipt["id"])
        replayed(letter, "已重放 0 条，仍失败 1 条")
    execute(
        browser_stack.connections.databases["documents"],
        f"UPDATE documents SET stuck_at = now() WHERE document_id = '{receipt['id']}'",
    )
    visit(page, "/operations")
    stuck = page.get_by_role("region", name="卡住的单据").get_by_role("listitem").filter(has_text=receipt["number"])
    expect(stuck).to_contain_text("已卡住")
    letters.get_by_role("combobox", name="哪个服务的死信").click()
    page.locator(".ant-select-item-option").filter(has_text="库存").click()
    expect(letter).to_have_count(1)
    letter.locator("summary").click()
    replayed(letter, "已重放 1 条，仍失败 0 条")
    expect(letter).to_have_count(0)
    page.goto(f"/documents/{receipt['id']}")
    expect(page.locator(".page-header").get_by_role("status")).to_contain_text("已入账", timeout=PARKED_MS)


def replayed(letter: Locator, told: str) -> None:
    letter.get_by_role("button", name="重放").click()
    letter.page.locator(".ant-popconfirm").get_by_role("button", name=re.compile("确 ?定|OK")).click()
    expect(letter.page.get_by_text(told)).to_be_visible()
