"""A key is published before it signs and after it stops."""

from datetime import UTC, datetime, timedelta

import pytest

from auth.domain.key_rotation import CURRENT_FOR, RETIRED_FOR, KeyAge, KeyState, KeyStep, is_published, key_step
from auth.domain.tokens import TOKEN_LIFETIME

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
NEXT = KeyAge(KeyState.NEXT, NOW)


@pytest.mark.parametrize(
    ("keys", "step"),
    [
        ([], KeyStep.CREATE_CURRENT),
        ([NEXT], KeyStep.CREATE_CURRENT),
        ([KeyAge(KeyState.CURRENT, NOW)], KeyStep.CREATE_NEXT),
        ([KeyAge(KeyState.CURRENT, NOW), NEXT], None),
        ([KeyAge(KeyState.CURRENT, NOW - CURRENT_FOR), NEXT], KeyStep.ROTATE),
        ([KeyAge(KeyState.CURRENT, NOW - CURRENT_FOR)], KeyStep.CREATE_NEXT),
    ],
)
def test_step(keys: list[KeyAge], step: KeyStep | None) -> None:
    assert key_step(keys, NOW) is step


@pytest.mark.parametrize(
    ("key", "published"),
    [
        (NEXT, True),
        (KeyAge(KeyState.CURRENT, NOW - timedelta(days=99)), True),
        (KeyAge(KeyState.RETIRED, NOW - TOKEN_LIFETIME), True),
        (KeyAge(KeyState.RETIRED, NOW - RETIRED_FOR), False),
    ],
)
def test_published(key: KeyAge, published: bool) -> None:
    assert is_published(key, NOW) is published
