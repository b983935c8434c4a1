"""Roles copied from a template get what is new in it, unless the organisation has made them its own."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from auth.domain.functions import in_contract_order
from auth.domain.role_templates import ADMINISTRATOR, ROLE_TEMPLATES, RoleTemplate
from auth.storage.nodes import lock_organisation
from auth.storage.roles import Role, find_role, holders_of_role, roles_behind, save_role
from auth.use_cases.say_access import say_access
from messaging import Connection, Transactions


async def follow_templates(
    database: Transactions, now: datetime, templates: Sequence[RoleTemplate] = ROLE_TEMPLATES
) -> None:
    """Administrators get everything in any case. Nothing is taken away: an older service may still run beside us."""
    for template in templates:
        is_for_all = template.code == ADMINISTRATOR.code
        async with database.connection() as connection:
            behind = await roles_behind(connection, template.code, template.functions, also_own=is_for_all)
        for role in behind:
            async with database.transaction() as connection:
                await _add(connection, role, template, now, also_own=is_for_all)


async def _add(connection: Connection, seen: Role, template: RoleTemplate, now: datetime, *, also_own: bool) -> None:
    """Looked at again under the lock: another instance may have been faster."""
    await lock_organisation(connection, seen.organisation_id)
    role = await find_role(connection, seen.organisation_id, seen.role_id)
    if role is None or (role.own and not also_own) or set(template.functions) <= set(role.functions):
        return
    functions = list(in_contract_order([*role.functions, *template.functions]))
    await save_role(connection, replace(role, functions=functions, version=role.version + 1), now)
    await say_access(
        connection, role.organisation_id, await holders_of_role(connection, role.organisation_id, role.role_id)
    )
