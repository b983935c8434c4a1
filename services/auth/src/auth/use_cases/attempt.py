"""Counting attempts before they are judged, and taking back those that were right."""

from collections.abc import Sequence
from datetime import datetime

from auth.domain.lock_out import POLICIES, AttemptSubject, count_attempt, lock_seconds_left
from auth.domain.names import folded
from auth.storage.attempts import Subject, forgive, lock_attempts, save_attempts, take_back_one
from auth.use_cases.problems import TOO_MANY_ATTEMPTS
from messaging import Transactions


def person_subject(organisation: str, name: str) -> Subject:
    """Of a name as typed, whether it exists or not."""
    return AttemptSubject.PERSON, f"{folded(organisation)}\0{folded(name)}"


def address_subject(address: str) -> Subject:
    return AttemptSubject.ADDRESS, address


def service_subject(service: str, address: str) -> Subject:
    return AttemptSubject.SERVICE, f"{service}\0{address}"


async def begin_attempt(database: Transactions, subjects: Sequence[Subject], now: datetime) -> None:
    """Count one for each subject. Raises 429 `too_many_attempts`, and counts none, while one of them is locked."""
    async with database.transaction() as connection:
        known = {subject: await lock_attempts(connection, subject) for subject in subjects}
        seconds = max(lock_seconds_left(attempts, now) for attempts in known.values())
        if seconds:
            raise TOO_MANY_ATTEMPTS(seconds=seconds, headers={"Retry-After": str(seconds)})
        for subject, attempts in known.items():
            await save_attempts(connection, subject, count_attempt(attempts, POLICIES[subject[0]], now))


async def end_attempt(database: Transactions, subjects: Sequence[Subject], began_at: datetime) -> None:
    """It was right: the person and the service are forgiven, the address gets this one back."""
    async with database.transaction() as connection:
        for subject in subjects:
            if subject[0] is AttemptSubject.ADDRESS:
                await take_back_one(connection, subject, began_at)
            else:
                await forgive(connection, subject)
