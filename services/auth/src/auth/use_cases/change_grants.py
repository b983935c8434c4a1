"""Give a person a role at a node, and take it away."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from auth.storage.nodes import find_node, lock_organisation
from auth.storage.people import find_person
from auth.storage.roles import HeldRole, delete_grant, find_grant, find_role, insert_grant
from auth.use_cases.change_roles import check_own
from auth.use_cases.problems import GRANTED_ALREADY, UNKNOWN_NODE, UNKNOWN_PERSON, UNKNOWN_ROLE
from auth.use_cases.say_access import keep_administration, say_access
from chassis import NOT_FOUND
from contracts import new_id
from messaging import Connection


@dataclass(frozen=True, slots=True)
class RoleToGrant:
    """`granted_by` None: the organisation was founded so."""

    organisation_id: UUID
    person_id: UUID
    role_id: UUID
    node_id: UUID
    granted_by: UUID | None


async def grant_role(connection: Connection, wanted: RoleToGrant, own: frozenset[str], now: datetime) -> HeldRole:
    """`own`: functions of who grants. Raises 422 for an unknown part, 403 `beyond_own_functions`,
    409 `granted_already`."""
    await lock_organisation(connection, wanted.organisation_id)
    check_own(await _functions_of_role(connection, wanted), own)
    whom = (wanted.organisation_id, wanted.person_id)
    held = HeldRole(new_id(), *whom, wanted.role_id, wanted.node_id, wanted.granted_by)
    if not await insert_grant(connection, held, now):
        raise GRANTED_ALREADY()
    await say_access(connection, wanted.organisation_id, [wanted.person_id])
    return held


async def remove_grant(connection: Connection, organisation_id: UUID, grant_id: UUID) -> None:
    """Raises 404 `not_found` or 409 `last_administrator`."""
    await lock_organisation(connection, organisation_id)
    held = await find_grant(connection, organisation_id, grant_id)
    if held is None:
        raise NOT_FOUND()
    await delete_grant(connection, held)
    await say_access(connection, organisation_id, [held.person_id])
    await keep_administration(connection, organisation_id)


async def _functions_of_role(connection: Connection, wanted: RoleToGrant) -> list[str]:
    """Of the role, once person and node are known too."""
    if await find_person(connection, wanted.organisation_id, wanted.person_id) is None:
        raise UNKNOWN_PERSON(pointer="/person_id", person_id=wanted.person_id)
    role = await find_role(connection, wanted.organisation_id, wanted.role_id)
    if role is None:
        raise UNKNOWN_ROLE(pointer="/role_id", role_id=wanted.role_id)
    node = await find_node(connection, wanted.organisation_id, wanted.node_id)
    if node is None or not node.active:
        raise UNKNOWN_NODE(pointer="/node_id", node_id=wanted.node_id)
    return role.functions
