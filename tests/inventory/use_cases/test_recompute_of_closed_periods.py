"""A recompute that would be posted in a closed period is refused, before it is worked on and before it is posted."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.inventory.use_cases.test_recompute import MAY, Office, on_day, opened

from contracts import PeriodChanged, PeriodState, PersonReference, new_id
from inventory.use_cases.hear_periods import hear_periods


def closed_through(house: Any, month: str | None) -> PeriodChanged:
    return PeriodChanged(
        organisation_id=house.organisation_id,
        period=month or "2010-11",
        state=PeriodState.CLOSED if month else PeriodState.OPEN,
        closed_through=month,
        changed_at=datetime.now(UTC),
        changed_by=PersonReference(person_id=new_id(), name="会计"),
    )


async def start(office: Office, to: str, language: str = "zh-CN") -> tuple[int, Any]:
    answer = await office.client.post("/recomputes", json={"to": to}, headers={"Accept-Language": language})
    return answer.status_code, answer.json()


@pytest.mark.parametrize(
    ("month", "to", "status"),
    [
        ("2010-11", "2010-12-01", 202),
        ("2010-11", "2010-11-30", 409),
        ("2010-11", "2010-01-31", 409),
        (None, "2010-11-30", 202),
    ],
)
async def test_what_is_closed(
    desk: Any, new_house: Callable[..., Any], month: str | None, to: str, status: int
) -> None:
    house = new_house()
    await desk.hear(hear_periods, [closed_through(house, "2010-12"), closed_through(house, month)])
    async with opened(desk, house, MAY) as office:
        found, _ = await start(office, to)
        assert found == status


@pytest.mark.parametrize(
    ("language", "detail"),
    [
        ("zh-CN", "账务已结账至 2010-12，不能在 2010-12-31 过账。"),
        ("en", "The books are closed up to 2010-12; nothing can be posted on 2010-12-31."),
    ],
)
async def test_it_says_where_and_why(desk: Any, new_house: Callable[..., Any], language: str, detail: str) -> None:
    house = new_house()
    await desk.hear(hear_periods, [closed_through(house, "2010-12")])
    async with opened(desk, house, MAY) as office:
        status, problem = await start(office, "2010-12-31", language)
        assert (status, problem["code"], problem["detail"]) == (409, "recompute_period_closed", detail)
        assert [one["pointer"] for one in problem["errors"]] == ["/to"]


async def test_closed_meanwhile_it_is_not_posted(desk: Any, new_house: Callable[..., Any]) -> None:
    house = new_house()
    issue, late = on_day(house.delivery("15"), 5), on_day(house.receipt("20", "20"), 3)
    await desk.post(house, on_day(house.receipt("20", "10"), 1), issue, late)
    async with opened(desk, house, MAY) as office:
        recompute = await office.recomputed()
        await desk.hear(hear_periods, [closed_through(house, "2010-12")])
        refused = await office.client.post(f"/recomputes/{recompute['id']}/post")
        assert (refused.status_code, refused.json()["code"]) == (409, "recompute_period_closed")
        await desk.hear(hear_periods, [closed_through(house, None)])
        assert len(await office.proposed(recompute)) == 1


async def test_the_periods_of_others_do_not_matter(desk: Any, new_house: Callable[..., Any]) -> None:
    house = new_house()
    await desk.hear(hear_periods, [closed_through(new_house(), "2010-12")])
    async with opened(desk, house, MAY) as office:
        assert (await start(office, "2010-12-31"))[0] == 202
