"""Sign in with organisation, name and password."""

from dataclasses import dataclass, field
from datetime import datetime

import structlog

from auth.storage.people import Person, find_person, person_who_signs_in, replace_hash
from auth.use_cases.attempt import address_subject, begin_attempt, end_attempt, person_subject
from auth.use_cases.give_tokens import GivenTokens, begin_family, with_access_token
from auth.use_cases.key_seal import KeySeal
from auth.use_cases.passwords import Checked, Passwords
from auth.use_cases.problems import SIGN_IN_REFUSED
from messaging import Connection, Transactions

log = structlog.get_logger("auth.sign_in")


@dataclass(frozen=True, slots=True)
class SignIn:
    organisation: str
    name: str
    password: str = field(repr=False)
    address: str


async def sign_in(
    database: Transactions, passwords: Passwords, seal: KeySeal, wanted: SignIn, now: datetime
) -> tuple[Person, GivenTokens]:
    """Raises 429 `too_many_attempts`, or 401 `sign_in_refused`: the same for whatever is wrong, after as long."""
    subjects = (person_subject(wanted.organisation, wanted.name), address_subject(wanted.address))
    await begin_attempt(database, subjects, now)
    async with database.connection() as connection:
        person = await person_who_signs_in(connection, wanted.organisation, wanted.name)
    checked = await passwords.check(wanted.password, person.password_hash if person else None)
    if person is None or not checked.right or not person.active:
        log.warning("sign_in_refused", address=wanted.address, person_id=person and str(person.person_id))
        raise SIGN_IN_REFUSED()
    await end_attempt(database, subjects, now)
    async with database.transaction() as connection:
        await _confirm(connection, person, checked)
        family, refresh = await begin_family(connection, person, wanted.address, now)
    log.info("signed_in", person_id=str(person.person_id), family_id=str(family.family_id))
    return person, await with_access_token(database, seal, family, refresh, now)


async def _confirm(connection: Connection, person: Person, checked: Checked) -> None:
    """Nobody changed the password or deactivated the person while it was being checked."""
    current = await find_person(connection, person.organisation_id, person.person_id)
    if current is None or not current.active or current.password_hash != person.password_hash:
        raise SIGN_IN_REFUSED()
    if checked.new_hash:
        await replace_hash(connection, person, checked.new_hash)
