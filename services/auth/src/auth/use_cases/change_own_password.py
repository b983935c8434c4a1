"""Change one's own password, which ends all one's sign-ins."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from auth.domain.passwords import LENGTH_MAX, LENGTH_MIN, password_weakness
from auth.storage.people import Person, save_person
from auth.storage.sign_ins import RevokedFor, revoke_families
from auth.use_cases.attempt import address_subject, begin_attempt, end_attempt, person_subject
from auth.use_cases.change_people import locked_person
from auth.use_cases.passwords import Passwords
from auth.use_cases.problems import PASSWORD_SAME, PASSWORD_WEAK, PASSWORD_WRONG
from messaging import Transactions


@dataclass(frozen=True, slots=True)
class PasswordChange:
    current: str = field(repr=False)
    new: str = field(repr=False)
    organisation: str
    address: str


async def change_own_password(
    database: Transactions, passwords: Passwords, person: Person, change: PasswordChange, now: datetime
) -> None:
    """Raises 422 `password_weak`, `password_same` or `password_wrong`, 429 `too_many_attempts`."""
    _check_new(change, person)
    subjects = (person_subject(change.organisation, person.name), address_subject(change.address))
    await begin_attempt(database, subjects, now)
    if not (await passwords.check(change.current, person.password_hash)).right:
        raise PASSWORD_WRONG(pointer="/current_password")
    await end_attempt(database, subjects, now)
    new_hash = await passwords.hash(change.new)
    async with database.transaction() as connection:
        current = await locked_person(connection, person.organisation_id, person.person_id)
        changed = replace(current, password_hash=new_hash, password_temporary=False, version=current.version + 1)
        await save_person(connection, changed, now)
        owner = (person.organisation_id, person.person_id)
        await revoke_families(connection, *owner, RevokedFor.PASSWORD_CHANGED, now)


def _check_new(change: PasswordChange, person: Person) -> None:
    weakness = password_weakness(change.new, person.name)
    if weakness is not None:
        reason = weakness.value
        raise PASSWORD_WEAK(pointer="/new_password", reason=reason, length_min=LENGTH_MIN, length_max=LENGTH_MAX)
    if change.new == change.current:
        raise PASSWORD_SAME(pointer="/new_password")
