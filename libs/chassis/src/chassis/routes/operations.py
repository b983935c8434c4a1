"""For operators: where the service stands, what is parked, and its replay."""

from collections.abc import AsyncIterator
from typing import Annotated, Any
from uuid import UUID

import orjson
from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from chassis.access.sign_in import SignedIn
from chassis.edge.parts import parts_of
from chassis.respond import respond
from chassis.routes.events import Reader, organisation_of
from contracts import OPERATIONS_REPLAY, OPERATIONS_VIEW
from messaging import DeadLetter, Messaging

PAGE = 500
operations = APIRouter(tags=["operations"])


class Replay(BaseModel):
    """Which parked events to apply again: these, or all of the caller's organisation."""

    model_config = ConfigDict(extra="forbid")

    ids: list[UUID] | None = Field(default=None, max_length=1_000)


@operations.get("/positions", summary="What was said and heard so far: the barrier")
async def positions(request: Request, reader: Reader) -> Response:
    """`said` and `heard` by shard; `unsent` events wait for the bus, `parked` ones for a replay."""
    return respond(await parts_of(request).messaging.positions())


@operations.get("/dead-letters", summary="Events that could not be applied")
async def dead_letters(
    request: Request,
    caller: SignedIn,
    replayed_too: bool = False,
    limit: Annotated[int, Query(ge=1, le=PAGE)] = 100,
) -> Response:
    caller.require(OPERATIONS_VIEW)
    items: list[dict[str, Any]] = []
    async for letter in _letters(parts_of(request).messaging, caller.organisation_id, replayed_too):
        items.append(_as_json(letter))
        if len(items) == limit:
            break
    return respond({"items": items, "next_cursor": None})


@operations.post("/dead-letters/replay", summary="Apply parked events again")
async def replay(request: Request, caller: SignedIn, wanted: Replay) -> Response:
    caller.require(OPERATIONS_REPLAY)
    messaging = parts_of(request).messaging
    own = [letter.id async for letter in _letters(messaging, caller.organisation_id, False)]
    ids = own if wanted.ids is None else [id for id in own if id in set(wanted.ids)]
    return respond(await messaging.replay(ids=ids))


async def _letters(messaging: Messaging, organisation_id: UUID, replayed_too: bool) -> AsyncIterator[DeadLetter]:
    after: tuple[str, int] | None = None
    while page := await messaging.dead_letters(after=after, limit=PAGE, replayed_too=replayed_too):
        for letter in page:
            if organisation_of(letter.body) == organisation_id:
                yield letter
        after = (page[-1].source, page[-1].position)


def _as_json(letter: DeadLetter) -> dict[str, Any]:
    names = ("id", "source", "position", "key", "event_id", "ce_type", "subject", "kind", "said_at", "traceparent")
    known = {name: getattr(letter, name) for name in (*names, "error", "parked_at", "replayed_at")}
    return {**known, "payload": orjson.Fragment(letter.body)}
