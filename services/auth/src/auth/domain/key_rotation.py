"""Which signing key does what, and when the next takes over.

`next` is in the key set before it signs, so that every verifier has it already; `retired` stays in it until the last
token that it signed has expired.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from auth.domain.tokens import TOKEN_LIFETIME

CURRENT_FOR = timedelta(days=30)
RETIRED_FOR = TOKEN_LIFETIME + timedelta(minutes=5)


class KeyState(StrEnum):
    NEXT = "next"
    CURRENT = "current"
    RETIRED = "retired"


class KeyStep(StrEnum):
    """What has to happen to the keys now."""

    CREATE_CURRENT = "create_current"
    CREATE_NEXT = "create_next"
    ROTATE = "rotate"


@dataclass(frozen=True, slots=True)
class KeyAge:
    """`since` is when the key came into its state."""

    state: KeyState
    since: datetime


def key_step(keys: Sequence[KeyAge], now: datetime) -> KeyStep | None:
    """None: all is as it should be. Asked again after every step until it says so."""
    current = next((key for key in keys if key.state is KeyState.CURRENT), None)
    if current is None:
        return KeyStep.CREATE_CURRENT
    if not any(key.state is KeyState.NEXT for key in keys):
        return KeyStep.CREATE_NEXT
    return KeyStep.ROTATE if now - current.since >= CURRENT_FOR else None


def is_published(key: KeyAge, now: datetime) -> bool:
    """Whether the key belongs into the key set."""
    return key.state is not KeyState.RETIRED or now - key.since < RETIRED_FOR
