"""When a period may be closed or opened, and on which day one books instead."""

from collections.abc import Sequence
from datetime import date

import pytest

from ledger.domain.close_periods import PeriodRefusal as R
from ledger.domain.close_periods import first_open_day, refuse_closing, refuse_opening

TODAY = date(2026, 11, 23)

CLOSING: list[tuple[str, str | None, Sequence[str], R | None]] = [
    ("2026-10", None, (), None),
    ("2026-11", None, (), None),
    ("2026-12", None, (), R.NOT_BEGUN),
    ("2026-12", "2026-12", (), R.NOT_BEGUN),
    ("2026-10", "2026-09", (), None),
    ("2026-10", "2026-10", (), R.CLOSED_ALREADY),
    ("2026-09", "2026-10", ("2026-09",), R.CLOSED_ALREADY),
    ("2026-10", None, ("2026-10",), R.UNBOOKED),
    ("2026-10", None, ("2026-11", "2026-08"), R.UNBOOKED),
    ("2026-10", None, ("",), R.UNBOOKED),
    ("2026-10", None, ("2026-11",), None),
]


@pytest.mark.parametrize(("month", "closed_through", "unbooked", "expected"), CLOSING)
def test_closing(month: str, closed_through: str | None, unbooked: Sequence[str], expected: R | None) -> None:
    assert refuse_closing(month, closed_through, unbooked, TODAY) == expected


@pytest.mark.parametrize(
    ("month", "closed_through", "expected"),
    [
        ("2026-10", "2026-10", None),
        ("2026-10", None, R.OPEN_ALREADY),
        ("2026-11", "2026-10", R.OPEN_ALREADY),
        ("2026-09", "2026-10", R.LATER_CLOSED),
    ],
)
def test_opening(month: str, closed_through: str | None, expected: R | None) -> None:
    assert refuse_opening(month, closed_through) == expected


@pytest.mark.parametrize(
    ("closed_through", "expected"),
    [
        (None, date(2026, 11, 30)),
        ("2026-10", date(2026, 11, 30)),
        ("2026-11", date(2026, 12, 1)),
        ("2026-12", date(2027, 1, 1)),
        ("2027-01", date(2027, 2, 1)),
    ],
)
def test_first_open_day(closed_through: str | None, expected: date) -> None:
    assert first_open_day(date(2026, 11, 30), closed_through) == expected
