"""Who holds which role where. A grant is given or taken away, never changed."""

from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request
from starlette.responses import Response

from auth.entrypoints.http.bodies import GrantBody
from auth.entrypoints.http.lists import GRANTS
from auth.entrypoints.parts import Now, Parts
from auth.storage.roles import HeldRole, find_grant
from auth.use_cases.change_grants import RoleToGrant, grant_role, remove_grant
from chassis import NOT_FOUND, Caller, IssuedCommand, SignedIn, answer_list, describe_list, respond
from contracts import PEOPLE_EDIT, PEOPLE_VIEW

router = APIRouter(prefix="/grants", tags=["grants"])


def grant_view(held: HeldRole) -> dict[str, Any]:
    return {
        "id": held.grant_id,
        "person_id": held.person_id,
        "role_id": held.role_id,
        "node_id": held.node_id,
        "granted_by": held.granted_by,
    }


def _wanted(caller: Caller, body: GrantBody) -> RoleToGrant:
    node_id = body.node_id or caller.organisation_id
    return RoleToGrant(caller.organisation_id, body.person_id, body.role_id, node_id, caller.person_id)


@router.get("", summary="Grants, as a list", openapi_extra=describe_list(GRANTS))
async def get_grants(request: Request, caller: SignedIn) -> Response:
    caller.require(PEOPLE_VIEW)
    return await answer_list(request, GRANTS, caller)


@router.post("", status_code=201, summary="Give a person a role at a node")
async def post_grant(body: GrantBody, command: IssuedCommand, now: Now) -> Response:
    caller = command.caller
    caller.require(PEOPLE_EDIT)
    async with command.transaction() as connection:
        held = await grant_role(connection, _wanted(caller, body), caller.functions, now)
        return await command.answer(connection, 201, grant_view(held))


@router.get("/{grant_id}", summary="One grant")
async def get_grant(grant_id: UUID, caller: SignedIn, parts: Parts) -> Response:
    caller.require(PEOPLE_VIEW)
    async with parts.database.connection() as connection:
        held = await find_grant(connection, caller.organisation_id, grant_id)
    if held is None:
        raise NOT_FOUND()
    return respond(grant_view(held))


@router.delete("/{grant_id}", summary="Take a role away")
async def delete_grant(grant_id: UUID, command: IssuedCommand) -> Response:
    command.caller.require(PEOPLE_EDIT)
    async with command.transaction() as connection:
        await remove_grant(connection, command.caller.organisation_id, grant_id)
        return await command.answer(connection, 200, {"id": grant_id, "removed": True})
