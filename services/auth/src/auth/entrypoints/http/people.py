"""People of the organisation."""

from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request
from starlette.responses import Response

from auth.entrypoints.http.bodies import NewPersonBody, PersonBody
from auth.entrypoints.http.lists import PEOPLE
from auth.entrypoints.http.sign_in import NEVER_KEPT
from auth.entrypoints.parts import Now, Parts
from auth.storage.people import Person, find_person
from auth.use_cases.change_people import change_person, create_person, generated, locked_person, reset_password
from chassis import NOT_FOUND, IssuedCommand, SignedIn, answer_list, describe_list, respond
from contracts import PEOPLE_EDIT, PEOPLE_VIEW

router = APIRouter(prefix="/people", tags=["people"])


def person_view(person: Person) -> dict[str, Any]:
    return {
        "id": person.person_id,
        "version": person.version,
        "name": person.name,
        "active": person.active,
        "password_temporary": person.password_temporary,
    }


@router.get("", summary="People, as a list", openapi_extra=describe_list(PEOPLE))
async def get_people(request: Request, caller: SignedIn) -> Response:
    caller.require(PEOPLE_VIEW)
    return await answer_list(request, PEOPLE, caller)


@router.post("", status_code=201, summary="A new person; the generated password is shown once, here")
async def post_person(body: NewPersonBody, command: IssuedCommand, parts: Parts, now: Now) -> Response:
    """The stored answer of an Idempotency-Key does not hold the password: a repetition cannot show it."""
    command.caller.require(PEOPLE_EDIT)
    password, password_hash = await generated(parts.passwords)
    async with command.transaction() as connection:
        person = await create_person(connection, command.caller.organisation_id, body.name, password_hash, now)
        await command.answer(connection, 201, person_view(person))
    return respond({**person_view(person), "password": password}, 201, NEVER_KEPT)


@router.get("/{person_id}", summary="One person")
async def get_person(person_id: UUID, caller: SignedIn, parts: Parts) -> Response:
    caller.require(PEOPLE_VIEW)
    async with parts.database.connection() as connection:
        person = await find_person(connection, caller.organisation_id, person_id)
    if person is None:
        raise NOT_FOUND()
    return respond(person_view(person))


@router.put("/{person_id}", summary="Rename, activate or deactivate a person")
async def put_person(person_id: UUID, body: PersonBody, command: IssuedCommand, now: Now) -> Response:
    command.caller.require(PEOPLE_EDIT)
    async with command.transaction() as connection:
        person = await locked_person(connection, command.caller.organisation_id, person_id)
        command.check_version(person.version)
        changed = await change_person(connection, person, body.name, body.active, now)
        return await command.answer(connection, 200, person_view(changed))


@router.post("/{person_id}/reset-password", summary="A generated password instead of a forgotten one, shown once")
async def post_reset_password(person_id: UUID, command: IssuedCommand, parts: Parts, now: Now) -> Response:
    command.caller.require(PEOPLE_EDIT)
    password, password_hash = await generated(parts.passwords)
    async with command.transaction() as connection:
        person = await locked_person(connection, command.caller.organisation_id, person_id)
        command.check_version(person.version)
        changed = await reset_password(connection, person, password_hash, now)
        await command.answer(connection, 200, person_view(changed))
    return respond({**person_view(changed), "password": password}, 200, NEVER_KEPT)
