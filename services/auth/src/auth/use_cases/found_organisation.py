"""Found an organisation with its roles and people; what is there already stays as it is."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from auth.domain.paths import root_path
from auth.domain.role_templates import ROLE_TEMPLATES
from auth.storage.nodes import Node, find_organisation, insert_node
from auth.storage.organisations import insert_settings
from auth.storage.people import person_with_name
from auth.storage.roles import Role, insert_role, role_called
from auth.use_cases.change_grants import RoleToGrant, grant_role
from auth.use_cases.change_people import create_person, generated
from auth.use_cases.passwords import Passwords
from auth.use_cases.say_access import say_nodes
from contracts import FUNCTIONS, new_id
from messaging import Connection, Transactions

_ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtext('tritally found organisation'))"


@dataclass(frozen=True, slots=True)
class PersonWanted:
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class PersonMade:
    """`password` is there once, for a person who was created just now."""

    name: str
    role: str
    person_id: UUID
    exists: bool
    password: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Founded:
    """`exists`: it was there before."""

    organisation_id: UUID
    code: str
    name: str
    exists: bool


async def found_organisation(database: Transactions, code: str, name: str, now: datetime) -> Founded:
    """The organisation with its own copies of all role templates."""
    async with database.transaction() as connection:
        await connection.execute(_ONE_AT_A_TIME)
        known = await find_organisation(connection, code)
        if known is not None:
            return Founded(known.node_id, known.code, known.name, exists=True)
        root = await _insert_root(connection, code, name, now)
        for template in ROLE_TEMPLATES:
            named = (template.zh, template.en, template.code)
            await insert_role(connection, Role(new_id(), root.node_id, *named, list(template.functions), 1), now)
    return Founded(root.node_id, code, name, exists=False)


async def found_person(
    database: Transactions, passwords: Passwords, organisation_id: UUID, wanted: PersonWanted, now: datetime
) -> PersonMade | None:
    """A person with a role at the root and a generated password. None: there is no such role."""
    password, password_hash = await generated(passwords)
    async with database.transaction() as connection:
        await connection.execute(_ONE_AT_A_TIME)
        role = await role_called(connection, organisation_id, wanted.role)
        if role is None:
            return None
        known = await person_with_name(connection, organisation_id, wanted.name)
        if known is not None:
            return PersonMade(wanted.name, wanted.role, known, exists=True, password=None)
        person = await create_person(connection, organisation_id, wanted.name, password_hash, now)
        grant = RoleToGrant(organisation_id, person.person_id, role.role_id, organisation_id, None)
        await grant_role(connection, grant, frozenset(FUNCTIONS) | frozenset(role.functions), now)
    return PersonMade(wanted.name, wanted.role, person.person_id, exists=False, password=password)


async def _insert_root(connection: Connection, code: str, name: str, now: datetime) -> Node:
    node_id = new_id()
    root = Node(node_id, node_id, None, code, name, "organisation", root_path(node_id), True, 1)
    await insert_node(connection, root, now)
    await insert_settings(connection, node_id, now)
    await say_nodes(connection, [root])
    return root
