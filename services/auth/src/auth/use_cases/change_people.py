"""Create people and change them: name, activity and a forgotten password. Administrators never choose passwords."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from auth.domain.passwords import generate_password
from auth.storage.nodes import lock_organisation
from auth.storage.people import Person, find_person, insert_person, person_with_name, save_person
from auth.storage.sign_ins import RevokedFor, revoke_families
from auth.use_cases.passwords import Passwords
from auth.use_cases.problems import NAME_TAKEN
from auth.use_cases.say_access import keep_administration, say_access
from chassis import NOT_FOUND
from contracts import new_id
from messaging import Connection


async def generated(passwords: Passwords) -> tuple[str, str]:
    """A new password and its hash; made before the transaction, so that no lock waits for it."""
    password = generate_password()
    return password, await passwords.hash(password)


async def create_person(
    connection: Connection, organisation_id: UUID, name: str, password_hash: str, now: datetime
) -> Person:
    """Active, without rights, with a temporary password. Raises 409 `name_taken`."""
    await lock_organisation(connection, organisation_id)
    await _check_name(connection, organisation_id, name, None)
    person = Person(new_id(), organisation_id, name, password_hash, True, True, 1)
    await insert_person(connection, person, now)
    await say_access(connection, organisation_id, [person.person_id])
    return person


async def locked_person(connection: Connection, organisation_id: UUID, person_id: UUID) -> Person:
    """Raises 404 `not_found`."""
    await lock_organisation(connection, organisation_id)
    person = await find_person(connection, organisation_id, person_id)
    if person is None:
        raise NOT_FOUND()
    return person


async def change_person(connection: Connection, person: Person, name: str, active: bool, now: datetime) -> Person:
    """Deactivation ends all sign-ins. Raises 409 `name_taken` or `last_administrator`."""
    await _check_name(connection, person.organisation_id, name, person.person_id)
    changed = replace(person, name=name, active=active, version=person.version + 1)
    await save_person(connection, changed, now)
    await say_access(connection, person.organisation_id, [person.person_id])
    if person.active and not active:
        await keep_administration(connection, person.organisation_id)
        await revoke_families(connection, person.organisation_id, person.person_id, RevokedFor.PERSON_DEACTIVATED, now)
    return changed


async def reset_password(connection: Connection, person: Person, password_hash: str, now: datetime) -> Person:
    """A temporary password instead of the forgotten one; all sign-ins end."""
    changed = replace(person, password_hash=password_hash, password_temporary=True, version=person.version + 1)
    await save_person(connection, changed, now)
    await revoke_families(connection, person.organisation_id, person.person_id, RevokedFor.PASSWORD_CHANGED, now)
    return changed


async def _check_name(connection: Connection, organisation_id: UUID, name: str, own_id: UUID | None) -> None:
    if await person_with_name(connection, organisation_id, name) not in (None, own_id):
        raise NAME_TAKEN(pointer="/name", name=name)
