"""What became of a command: its stored answer, asked for by its Idempotency-Key."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from chassis.access.sign_in import SignedIn
from chassis.commands.idempotency import stored_answer
from chassis.edge.parts import parts_of
from chassis.problems.known import NOT_FOUND

answers = APIRouter(tags=["commands"])


@answers.get("/commands/{idempotency_key}", summary="The answer to an earlier command of the caller")
async def answer_of_command(request: Request, idempotency_key: str, caller: SignedIn) -> Response:
    """As it was given then; 404 when no command with this key took effect."""
    owner = (caller.organisation_id, caller.person_id, idempotency_key)
    async with parts_of(request).database.connection() as connection:
        answer = await stored_answer(connection, owner)
    if answer is None:
        raise NOT_FOUND()
    return answer
