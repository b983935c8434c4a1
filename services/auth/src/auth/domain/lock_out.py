"""Lock-out after repeated failures: progressive, per person and per address (OWASP ASVS 5.0, 6.3.1).

An attempt is counted before its password is looked at and taken back when it was right, so that many guesses at
once cannot slip past the count. Names that do not exist are counted like names that do.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class AttemptSubject(StrEnum):
    PERSON = "person"
    ADDRESS = "address"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class LockOutPolicy:
    """`failures_free` go without delay; then each locks twice as long as the one before, up to `lock_max`."""

    failures_free: int
    lock_first: timedelta
    lock_max: timedelta
    forgotten_after: timedelta


@dataclass(frozen=True, slots=True)
class Attempts:
    failures: int
    last_at: datetime
    locked_until: datetime | None = None


POLICIES = {
    AttemptSubject.PERSON: LockOutPolicy(5, timedelta(seconds=30), timedelta(minutes=15), timedelta(hours=1)),
    AttemptSubject.ADDRESS: LockOutPolicy(100, timedelta(seconds=30), timedelta(minutes=15), timedelta(minutes=15)),
    AttemptSubject.SERVICE: LockOutPolicy(20, timedelta(seconds=5), timedelta(minutes=1), timedelta(minutes=15)),
}
FORGOTTEN_AFTER_MAX = max(policy.forgotten_after for policy in POLICIES.values())


def lock_seconds_left(attempts: Attempts | None, now: datetime) -> int:
    """Whole seconds until the next attempt may be made, rounded up; 0 is now."""
    if attempts is None or attempts.locked_until is None or attempts.locked_until <= now:
        return 0
    return int(-(-(attempts.locked_until - now) // timedelta(seconds=1)))


def count_attempt(attempts: Attempts | None, policy: LockOutPolicy, now: datetime) -> Attempts:
    """What is known of a subject once one more attempt has begun."""
    failures = 1 if attempts is None or _is_forgotten(attempts, policy, now) else attempts.failures + 1
    lock = _lock(failures, policy)
    return Attempts(failures, now, now + lock if lock else None)


def _lock(failures: int, policy: LockOutPolicy) -> timedelta:
    if failures < policy.failures_free:
        return timedelta(0)
    doublings = min(failures - policy.failures_free, 30)
    doubled: timedelta = policy.lock_first * 2**doublings
    return min(doubled, policy.lock_max)


def _is_forgotten(attempts: Attempts, policy: LockOutPolicy, now: datetime) -> bool:
    return now - attempts.last_at >= policy.forgotten_after
