"""Closing a period, through HTTP and the bus: ledger books nothing there, inventory refuses a recompute dated there."""

import time
from collections.abc import Callable

import httpx
import pytest
from tests.company import Company, Json, line
from tests.stacks import RunningStack

PATIENCE_SECONDS = 20


@pytest.fixture
def closed_period(company: Company) -> str:
    return company.closed_month()


def recompute(company: Company, to: str) -> httpx.Response:
    return company.post("inventory", "/recomputes", {"to": to})


def until(condition: Callable[[], bool]) -> None:
    """The replica of inventory follows by the bus."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < end, "inventory has not heard of it"


def audited_in(company: Company, month: str) -> Json:
    place = {"warehouse_id": company.warehouse()["id"], "reason": "opening"}
    draft = company.draft("other_inbound", [line(company.product(), "1")], business_date=f"{month}-15", **place)
    return company.audited(company.submitted(draft))


async def test_a_recompute_dated_in_a_closed_period_is_refused(
    company: Company, running_stack: RunningStack, closed_period: str
) -> None:
    until(lambda: recompute(company, f"{closed_period}-31").status_code == httpx.codes.CONFLICT)
    problem = recompute(company, f"{closed_period}-31").json()
    assert (problem["code"], problem["errors"][0]["pointer"]) == ("recompute_period_closed", "/to")
    assert recompute(company, "2026-11-02").status_code == httpx.codes.ACCEPTED
    refused = audited_in(company, closed_period)
    assert (refused["state"], refused["refusal"]["reason"]) == ("refused", "period_closed")
    assert await running_stack.differences() == []


async def test_opened_again_it_takes_everything(
    company: Company, running_stack: RunningStack, closed_period: str
) -> None:
    until(lambda: recompute(company, f"{closed_period}-31").status_code == httpx.codes.CONFLICT)
    assert company.post("ledger", f"/periods/{closed_period}/open").is_success
    until(lambda: recompute(company, f"{closed_period}-31").status_code == httpx.codes.ACCEPTED)
    assert audited_in(company, closed_period)["state"] == "vouchered"
    assert await running_stack.differences() == []
