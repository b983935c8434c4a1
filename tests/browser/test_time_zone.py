"""The organisation's time zone: a change moves the times of pages and of exported files together, at once."""

import csv
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect
from tests.browser.entering import choose
from tests.browser.seeded import Seeded
from tests.browser.settled import visit
from tests.browser.visitor import ApiAs, PageAs
from tests.company import Company, line

HERE, THERE = "Asia/Shanghai", "America/New_York"


@pytest.fixture
def company(api_as: ApiAs) -> Iterator[Company]:
    """Its zone is as before when the test is over, however it ends."""
    company = api_as("administrator")
    yield company
    kept = company.get("auth", "/organisation")
    named = {"If-Match": f'"{kept["version"]}"', "Idempotency-Key": uuid4().hex}
    company.http.put("/api/auth/organisation", json={"time_zone": HERE}, headers=named).raise_for_status()


def test_page_and_file_move_together(
    page_as: PageAs, company: Company, seeded: Seeded, axe: Callable[[Page], list[str]]
) -> None:
    where = {"partner_id": seeded.customer["id"], "warehouse_id": seeded.warehouse["id"]}
    made = company.draft("sales_delivery", [line(seeded.products[0], "1")], **where)
    page = page_as("administrator")
    changed_at = company.get("documents", f"/documents/{made['id']}")["changed_at"]
    assert on_page_and_in_file(page, made["number"]) == by_clock(changed_at, HERE)
    visit(page, "/settings")
    choose(page, "时区", "New_York")
    asked = page.get_by_role("dialog")
    expect(asked).to_contain_text(f"时区改为 {THERE}")
    asked.get_by_role("button", name="确定").click()
    expect(page.get_by_text(f"时区已改为 {THERE}")).to_be_visible()
    expect(page.get_by_text(re.compile(rf"^现在 {datetime.now(ZoneInfo(THERE)):%Y-%m}"))).to_be_visible()
    assert axe(page) == []
    assert on_page_and_in_file(page, made["number"]) == by_clock(changed_at, THERE)


def test_who_may_not_change_it_reads_it(page_as: PageAs) -> None:
    page = page_as("viewer")
    visit(page, "/settings")
    expect(page.get_by_role("combobox", name="时区")).to_be_disabled()
    expect(page.get_by_text(HERE)).to_be_visible()


def by_clock(instant: str, zone: str) -> tuple[str, str]:
    """As a page shows it, and as a file does."""
    shown = datetime.fromisoformat(instant).astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M:%S")
    return shown[:-3], shown


def on_page_and_in_file(page: Page, number: str) -> tuple[str, str]:
    """When the document changed last, in the list and in its export."""
    visit(page, f"/documents?number={number}")
    row = page.get_by_role("row").filter(has_text=number)
    at = row.get_by_text(re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d$")).inner_text()
    page.get_by_role("button", name="导出").hover()
    with page.expect_download() as download:
        page.get_by_role("menuitem", name="CSV").click()
    with Path(download.value.path()).open(encoding="utf-8-sig", newline="") as file:
        head, only = csv.reader(file)
    return at, only[head.index("更新时间")]
