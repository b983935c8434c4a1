"""A filter by equality may say what else is true of its rows, so that an index is found."""

from urllib.parse import parse_qsl

import pytest

from chassis.lists.filters import conditions
from chassis.lists.keys_by_day import days_of
from chassis.lists.listing import Column, Listing


def _implied(values: frozenset[str]) -> str | None:
    return "is_open" if values <= {"draft", "sent"} else None


def _day_of(part: str) -> dict[str, str]:
    return {"day_from": part, "day_to": part} if part.startswith("2026-") else {}


def _led(part: str) -> str | None:
    return "letters @> asked({0})" if len(part) > 2 else None


LISTING = Listing(
    "papers",
    "papers",
    "organisation_id",
    "id",
    (
        Column("state", "state", filter=True, by_day=True, implied=_implied),
        Column("partner", "partner", filter=True),
        Column("number", "number", filter=True, like_by=_led, comes_to=_day_of),
        Column("month", "month", filter=True, by_day=True, comes_to=lambda month: _day_of(f"{month}-09")),
        Column("day", "day", "date", filter=True, days=True),
    ),
)
A_MONTH = "day_from=2026-01-01&day_to=2026-01-31"


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("state", "draft", "(state) = {0}::text AND (is_open)"),
        ("state", "done", "(state) = {0}::text"),
        ("state_in", "draft,sent", "(state) = ANY({0}::text[]) AND (is_open)"),
        ("state_in", "draft,done", "(state) = ANY({0}::text[])"),
        ("state_in", "done", "(state) = {0}::text"),
        ("state_from", "draft", "(state) >= {0}::text"),
    ],
)
def test_what_a_filter_implies(name: str, text: str, expected: str) -> None:
    assert conditions(LISTING, [(name, text)])[0].sql == expected


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("07", ["(number) ILIKE {0}::text"]),
        ("007", ["(number) ILIKE {0}::text AND (letters @> asked({0}))"]),
        (
            "2026-01-31",
            ["(number) ILIKE {0}::text AND (letters @> asked({0}))", "(day) >= {0}::date", "(day) <= {0}::date"],
        ),
    ],
)
def test_what_leads_to_a_part_of_a_text(part: str, expected: list[str]) -> None:
    assert [one.sql for one in conditions(LISTING, [("number_like", part)])] == expected


@pytest.mark.parametrize(
    ("query", "by_day"),
    [
        ("", False),
        ("state=done", False),
        ("day_from=2020-01-01", True),
        (A_MONTH, True),
        (f"{A_MONTH}&state=done", True),
        (f"{A_MONTH}&state=draft", False),
        (f"{A_MONTH}&partner=9", False),
        (f"{A_MONTH}&number_like=007", False),
        ("number_like=2026-01-31", False),
        ("month=2026-01", True),
        ("day_from=2026-01-01&state=done", False),
        ("day_from=2020-01-01&day_to=2026-01-31&state=done", False),
    ],
)
def test_when_days_are_read_one_by_one(query: str, by_day: bool) -> None:
    assert (days_of(LISTING, conditions(LISTING, parse_qsl(query))) is not None) is by_day
