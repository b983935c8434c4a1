"""Closing a period, through HTTP and the bus: documents and inventory hear of it and refuse what is dated there."""

import time
from collections.abc import Callable

import httpx
import pytest
from tests.company import LONG_AGO, Company, Json, line
from tests.stacks import RunningStack

PATIENCE_SECONDS = 20


@pytest.fixture
def closed_period(company: Company) -> str:
    return company.closed_month()


def recompute(company: Company, to: str) -> httpx.Response:
    return company.post("inventory", "/recomputes", {"to": to})


def until(condition: Callable[[], bool]) -> None:
    """The replicas of documents and inventory follow by the bus."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < end, "it was not heard"


def draft_in(company: Company, month: str) -> Json:
    place = {"warehouse_id": company.warehouse()["id"], "reason": "opening"}
    return company.draft("other_inbound", [line(company.product(), "1")], business_date=f"{month}-15", **place)


def refused(company: Company, document: Json, action: str) -> bool:
    answer = company.act(document, f"{action}?dry_run=true")
    return answer.status_code == httpx.codes.CONFLICT and answer.json()["code"] == "period_closed"


async def test_a_recompute_dated_in_a_closed_period_is_refused(
    company: Company, running_stack: RunningStack, closed_period: str
) -> None:
    until(lambda: recompute(company, f"{closed_period}-31").status_code == httpx.codes.CONFLICT)
    problem = recompute(company, f"{closed_period}-31").json()
    assert (problem["code"], problem["errors"][0]["pointer"]) == ("recompute_period_closed", "/to")
    assert recompute(company, "2026-11-02").status_code == httpx.codes.ACCEPTED
    assert await running_stack.differences() == []


async def test_opened_again_it_takes_everything(
    company: Company, running_stack: RunningStack, closed_period: str
) -> None:
    until(lambda: recompute(company, f"{closed_period}-31").status_code == httpx.codes.CONFLICT)
    assert company.post("ledger", f"/periods/{closed_period}/open").is_success
    until(lambda: recompute(company, f"{closed_period}-31").status_code == httpx.codes.ACCEPTED)
    draft = draft_in(company, closed_period)
    until(lambda: not refused(company, draft, "audit"))
    assert company.audited(company.submitted(draft))["state"] == "vouchered"
    assert await running_stack.differences() == []


async def test_documents_refuses_what_is_dated_there(company: Company, running_stack: RunningStack) -> None:
    """What was audited before is not taken back, what was submitted is not audited; ledger is not asked."""
    company.post("ledger", f"/periods/{LONG_AGO}/open")
    booked, draft = draft_in(company, LONG_AGO), draft_in(company, LONG_AGO)
    until(lambda: not refused(company, booked, "audit"))
    booked = company.audited(company.submitted(booked))
    waiting = company.submitted(draft_in(company, LONG_AGO))
    company.closed_month()
    until(lambda: refused(company, waiting, "audit"))
    for document, action in ((waiting, "audit"), (booked, "unaudit"), (draft, "submit")):
        problem = company.act(document, action).json()
        assert (problem["code"], problem["errors"][0]["pointer"]) == ("period_closed", "/business_date")
    assert company.get("documents", f"/documents/{booked['id']}")["state"] == "vouchered"
    assert await running_stack.differences() == []
