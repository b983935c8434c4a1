"""Create, change and remove roles; everyone who holds one is said anew."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from auth.domain.functions import in_contract_order, unknown_functions
from auth.domain.granting import functions_beyond
from auth.storage.nodes import lock_organisation
from auth.storage.roles import Role, delete_role, find_role, holders_of_role, insert_role, role_with_name, save_role
from auth.use_cases.problems import BEYOND_OWN_FUNCTIONS, NAME_TAKEN, ROLE_HELD, UNKNOWN_FUNCTION
from auth.use_cases.say_access import keep_administration, say_access
from chassis import INVALID_INPUT, NOT_FOUND
from contracts import new_id
from messaging import Connection


@dataclass(frozen=True, slots=True)
class RoleContent:
    name: str
    name_en: str | None
    functions: tuple[str, ...]


async def create_role(
    connection: Connection, organisation_id: UUID, content: RoleContent, own: frozenset[str], now: datetime
) -> Role:
    """`own`: functions of who creates it.

    Raises 422 `unknown_function`, 403 `beyond_own_functions` or 409 `name_taken`.
    """
    await lock_organisation(connection, organisation_id)
    await _check(connection, organisation_id, content, None)
    check_own(content.functions, own)
    functions = list(in_contract_order(content.functions))
    role = Role(new_id(), organisation_id, content.name, content.name_en, None, functions, 1, own=True)
    await insert_role(connection, role, now)
    return role


async def locked_role(connection: Connection, organisation_id: UUID, role_id: UUID) -> Role:
    """Raises 404 `not_found`."""
    await lock_organisation(connection, organisation_id)
    role = await find_role(connection, organisation_id, role_id)
    if role is None:
        raise NOT_FOUND()
    return role


async def change_role(
    connection: Connection, role: Role, content: RoleContent, own: frozenset[str], now: datetime
) -> Role:
    """Raises as `create_role` does for what is added, and 409 `last_administrator`."""
    await _check(connection, role.organisation_id, content, role.role_id)
    check_own([code for code in content.functions if code not in role.functions], own)
    functions = list(in_contract_order(content.functions))
    named = replace(role, name=content.name, name_en=content.name_en)
    changed = replace(named, functions=functions, version=role.version + 1, own=True)
    await save_role(connection, changed, now)
    holders = await holders_of_role(connection, role.organisation_id, role.role_id)
    await say_access(connection, role.organisation_id, holders)
    await keep_administration(connection, role.organisation_id)
    return changed


async def remove_role(connection: Connection, role: Role) -> None:
    """Raises 409 `role_held`."""
    holders = await holders_of_role(connection, role.organisation_id, role.role_id)
    if holders:
        raise ROLE_HELD(holders=len(holders))
    await delete_role(connection, role)


def check_own(functions: Sequence[str], own: frozenset[str]) -> None:
    """Raises 403 `beyond_own_functions`, naming them."""
    beyond = functions_beyond(functions, own)
    if beyond:
        raise BEYOND_OWN_FUNCTIONS(functions=", ".join(beyond))


async def _check(connection: Connection, organisation_id: UUID, content: RoleContent, own_id: UUID | None) -> None:
    unknown = frozenset(unknown_functions(content.functions))
    if unknown:
        named = [
            UNKNOWN_FUNCTION(pointer=f"/functions/{place}", function=code)
            for place, code in enumerate(content.functions)
            if code in unknown
        ]
        raise INVALID_INPUT.many(named)
    if await role_with_name(connection, organisation_id, content.name) not in (None, own_id):
        raise NAME_TAKEN(pointer="/name", name=content.name)
