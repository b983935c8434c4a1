"""People of an organisation and their password hashes."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from auth.domain.names import folded
from messaging import Connection

_COLUMNS = (
    "p.person_id, p.organisation_id, p.name, p.password_hash, p.password_temporary, p.active, p.version, p.revision"
)


@dataclass(frozen=True, slots=True)
class Person:
    """`password_temporary`: generated for them, to be changed by them. `access_revision`: of the last AccessChanged."""

    person_id: UUID
    organisation_id: UUID
    name: str
    password_hash: str = field(repr=False)
    password_temporary: bool
    active: bool
    version: int
    access_revision: int = 0


async def person_who_signs_in(connection: Connection, organisation: str, name: str) -> Person | None:
    """By the code of the organisation and the name, however they are typed."""
    sql = f"""
    SELECT {_COLUMNS} FROM nodes AS o JOIN people AS p ON p.organisation_id = o.node_id
    WHERE o.parent_id IS NULL AND o.active AND o.code_key = $1 AND p.name_key = $2
    """
    row = await connection.fetchrow(sql, folded(organisation), folded(name))
    return Person(*row) if row else None


async def find_person(connection: Connection, organisation_id: UUID, person_id: UUID) -> Person | None:
    sql = f"SELECT {_COLUMNS} FROM people AS p WHERE p.organisation_id = $1 AND p.person_id = $2"
    row = await connection.fetchrow(sql, organisation_id, person_id)
    return Person(*row) if row else None


async def person_with_name(connection: Connection, organisation_id: UUID, name: str) -> UUID | None:
    sql = "SELECT person_id FROM people WHERE organisation_id = $1 AND name_key = $2"
    found: UUID | None = await connection.fetchval(sql, organisation_id, folded(name))
    return found


async def insert_person(connection: Connection, person: Person, now: datetime) -> None:
    sql = """
    INSERT INTO people (person_id, organisation_id, name, name_key, password_hash, password_temporary, active, version,
        revision, created_at, changed_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, $9)
    """
    secret = (person.password_hash, person.password_temporary)
    named = (person.person_id, person.organisation_id, person.name, folded(person.name))
    await connection.execute(sql, *named, *secret, person.active, person.version, now)


async def save_person(connection: Connection, person: Person, now: datetime) -> None:
    """Name, password, active and version as they are in `person`."""
    sql = """
    UPDATE people SET name = $3, name_key = $4, password_hash = $5, password_temporary = $6, active = $7, version = $8,
        changed_at = $9
    WHERE organisation_id = $1 AND person_id = $2
    """
    secret = (person.password_hash, person.password_temporary)
    named = (person.organisation_id, person.person_id, person.name, folded(person.name))
    await connection.execute(sql, *named, *secret, person.active, person.version, now)


async def replace_hash(connection: Connection, person: Person, new_hash: str) -> None:
    """The same password, hashed by newer parameters, unless it was changed meanwhile."""
    sql = """
    UPDATE people SET password_hash = $4 WHERE organisation_id = $1 AND person_id = $2 AND password_hash = $3
    """
    await connection.execute(sql, person.organisation_id, person.person_id, person.password_hash, new_hash)
