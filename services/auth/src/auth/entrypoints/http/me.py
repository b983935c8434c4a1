"""Who am I, what may I do, and my password."""

from dataclasses import asdict

from fastapi import APIRouter
from starlette.responses import Response

from auth.domain.functions import function_names
from auth.entrypoints.http.bodies import OwnPasswordBody
from auth.entrypoints.parts import AuthParts, ClientAddress, Now, Parts
from auth.storage.nodes import Node, find_node
from auth.storage.people import Person, find_person
from auth.use_cases.change_own_password import PasswordChange, change_own_password
from auth.use_cases.problems import PERSON_INACTIVE
from chassis import Caller, SignedIn, respond

router = APIRouter(tags=["me"])


@router.get("/me", summary="The person who calls, their organisation and functions")
async def get_me(caller: SignedIn, parts: Parts) -> Response:
    person, organisation = await _who(parts, caller)
    return respond(
        {
            "person": {
                "id": person.person_id,
                "name": person.name,
                "version": person.version,
                "password_temporary": person.password_temporary,
            },
            "organisation": {
                "id": organisation.node_id,
                "code": organisation.code,
                "name": organisation.name,
            },
            "functions": caller.functions,
        }
    )


@router.get("/functions", summary="Every function there is, with its names")
async def get_functions(caller: SignedIn) -> Response:
    return respond({"items": [asdict(function) for function in function_names()]})


@router.post("/me/password", status_code=204, summary="Change one's own password; ends all one's sign-ins")
async def post_own_password(
    body: OwnPasswordBody, caller: SignedIn, parts: Parts, address: ClientAddress, now: Now
) -> Response:
    """Takes no Idempotency-Key: what is stored with a key would be a fast hash of the password."""
    person, organisation = await _who(parts, caller)
    change = PasswordChange(body.current_password, body.new_password, organisation.code, address)
    await change_own_password(parts.database, parts.passwords, person, change, now)
    return Response(status_code=204)


async def _who(parts: AuthParts, caller: Caller) -> tuple[Person, Node]:
    """Raises 401 `person_inactive`."""
    async with parts.database.connection() as connection:
        person = await find_person(connection, caller.organisation_id, caller.person_id)
        organisation = await find_node(connection, caller.organisation_id, caller.organisation_id)
    if person is None or organisation is None or not person.active:
        raise PERSON_INACTIVE()
    return person, organisation
