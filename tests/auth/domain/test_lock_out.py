"""Attempts are counted before they are judged; each failure beyond the free ones locks twice as long."""

from datetime import UTC, datetime, timedelta

import pytest

from auth.domain.lock_out import POLICIES, Attempts, AttemptSubject, count_attempt, lock_seconds_left

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
PERSON = POLICIES[AttemptSubject.PERSON]


@pytest.mark.parametrize(
    ("failures_before", "locked_seconds"),
    [(0, 0), (3, 0), (4, 30), (5, 60), (6, 120), (7, 240), (8, 480), (9, 900), (50, 900), (10_000, 900)],
)
def test_locks_grow(failures_before: int, locked_seconds: int) -> None:
    attempts = count_attempt(Attempts(failures_before, NOW - timedelta(minutes=1)), PERSON, NOW)
    assert attempts.failures == failures_before + 1
    assert lock_seconds_left(attempts, NOW) == locked_seconds


def test_the_first_attempt_is_free() -> None:
    assert count_attempt(None, PERSON, NOW) == Attempts(1, NOW, None)


@pytest.mark.parametrize(("minutes_ago", "failures"), [(59, 8), (60, 1), (600, 1)])
def test_old_failures_are_forgotten(minutes_ago: int, failures: int) -> None:
    earlier = Attempts(7, NOW - timedelta(minutes=minutes_ago))
    assert count_attempt(earlier, PERSON, NOW).failures == failures


@pytest.mark.parametrize(
    ("locked_until", "seconds"),
    [
        (None, 0),
        (NOW, 0),
        (NOW - timedelta(seconds=1), 0),
        (NOW + timedelta(milliseconds=1), 1),
        (NOW + timedelta(seconds=30), 30),
    ],
)
def test_seconds_left_are_rounded_up(locked_until: datetime | None, seconds: int) -> None:
    assert lock_seconds_left(Attempts(6, NOW, locked_until), NOW) == seconds


def test_an_address_has_more_patience_than_a_person() -> None:
    assert POLICIES[AttemptSubject.ADDRESS].failures_free > PERSON.failures_free
