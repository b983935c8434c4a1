"""Roles of the organisation."""

from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request
from starlette.responses import Response

from auth.entrypoints.http.bodies import RoleBody
from auth.entrypoints.http.lists import ROLES
from auth.entrypoints.parts import Now, Parts
from auth.storage.roles import Role, find_role
from auth.use_cases.change_roles import RoleContent, change_role, create_role, locked_role, remove_role
from chassis import NOT_FOUND, IssuedCommand, SignedIn, answer_list, describe_list, respond
from contracts import PEOPLE_EDIT, PEOPLE_VIEW

router = APIRouter(prefix="/roles", tags=["roles"])


def role_view(role: Role) -> dict[str, Any]:
    return {
        "id": role.role_id,
        "version": role.version,
        "name": role.name,
        "name_en": role.name_en,
        "template": role.template,
        "functions": role.functions,
    }


def _content(body: RoleBody) -> RoleContent:
    return RoleContent(body.name, body.name_en, body.functions)


@router.get("", summary="Roles, as a list", openapi_extra=describe_list(ROLES))
async def get_roles(request: Request, caller: SignedIn) -> Response:
    caller.require(PEOPLE_VIEW)
    return await answer_list(request, ROLES, caller)


@router.post("", status_code=201, summary="A new role")
async def post_role(body: RoleBody, command: IssuedCommand, now: Now) -> Response:
    caller = command.caller
    caller.require(PEOPLE_EDIT)
    async with command.transaction() as connection:
        role = await create_role(connection, caller.organisation_id, _content(body), caller.functions, now)
        return await command.answer(connection, 201, role_view(role))


@router.get("/{role_id}", summary="One role")
async def get_role(role_id: UUID, caller: SignedIn, parts: Parts) -> Response:
    caller.require(PEOPLE_VIEW)
    async with parts.database.connection() as connection:
        role = await find_role(connection, caller.organisation_id, role_id)
    if role is None:
        raise NOT_FOUND()
    return respond(role_view(role))


@router.put("/{role_id}", summary="Change a role; everyone who holds it has it changed")
async def put_role(role_id: UUID, body: RoleBody, command: IssuedCommand, now: Now) -> Response:
    caller = command.caller
    caller.require(PEOPLE_EDIT)
    async with command.transaction() as connection:
        role = await locked_role(connection, caller.organisation_id, role_id)
        command.check_version(role.version)
        changed = await change_role(connection, role, _content(body), caller.functions, now)
        return await command.answer(connection, 200, role_view(changed))


@router.delete("/{role_id}", summary="Remove a role that nobody holds")
async def delete_role(role_id: UUID, command: IssuedCommand) -> Response:
    command.caller.require(PEOPLE_EDIT)
    async with command.transaction() as connection:
        role = await locked_role(connection, command.caller.organisation_id, role_id)
        command.check_version(role.version)
        await remove_role(connection, role)
        return await command.answer(connection, 200, {"id": role.role_id, "removed": True})
