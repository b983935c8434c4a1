"""The organisation of who calls, and its settings."""

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from auth.entrypoints.http.bodies import OrganisationBody
from auth.entrypoints.parts import Now, Parts
from auth.storage.organisations import Organisation
from auth.use_cases.change_organisation import change_time_zone, locked_settings, settings_of
from chassis import IssuedCommand, SignedIn, respond
from contracts import SETTINGS_EDIT

router = APIRouter(prefix="/organisation", tags=["organisation"])


def organisation_view(organisation: Organisation) -> dict[str, Any]:
    return {
        "id": organisation.organisation_id,
        "version": organisation.version,
        "code": organisation.code,
        "name": organisation.name,
        "time_zone": organisation.time_zone,
    }


@router.get("", summary="The organisation of who calls, with its settings")
async def get_organisation(caller: SignedIn, parts: Parts) -> Response:
    async with parts.database.connection() as connection:
        return respond(organisation_view(await settings_of(connection, caller.organisation_id)))


@router.put("", summary="Change its settings; a time zone is in every token that is given from then on")
async def put_organisation(body: OrganisationBody, command: IssuedCommand, now: Now) -> Response:
    command.caller.require(SETTINGS_EDIT)
    async with command.transaction() as connection:
        organisation = await locked_settings(connection, command.caller.organisation_id)
        command.check_version(organisation.version)
        changed = await change_time_zone(connection, organisation, body.time_zone, now)
        return await command.answer(connection, 200, organisation_view(changed))
