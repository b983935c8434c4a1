"""GET /stream: what changes in the caller's organisation, as server-sent events, resumed by Last-Event-ID."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from sse_starlette import EventSourceResponse, ServerSentEvent

from chassis.access.sign_in import claims_of_person
from chassis.access.token_claims import PersonClaims
from chassis.edge.parts import Parts, parts_of
from chassis.live.hub import Change, Listener
from chassis.problems.known import LAST_EVENT_ID_INVALID
from chassis.respond import to_json

HEARTBEAT_SECONDS = 15
RESUME_MAX = 1_000
CLOCKS_APART = timedelta(seconds=2)
Person = Annotated[PersonClaims, Depends(claims_of_person)]
stream = APIRouter(tags=["live"])


@stream.get("/stream", summary="What changes, live", response_class=EventSourceResponse)
async def live_stream(request: Request, claims: Person) -> EventSourceResponse:
    """Events named by kind. `id` is the time in microseconds; `resync` says: too much was missed, load anew."""
    since = _since(request.headers.get("last-event-id"))
    return EventSourceResponse(_events(parts_of(request), claims, since), ping=HEARTBEAT_SECONDS)


def event_id(at: datetime) -> str:
    return str(int(at.timestamp() * 1_000_000))


def _since(last_event_id: str | None) -> datetime | None:
    if last_event_id is None or last_event_id == "":
        return None
    if not (last_event_id.isascii() and last_event_id.isdigit() and len(last_event_id) <= 17):
        raise LAST_EVENT_ID_INVALID()
    return datetime.fromtimestamp(int(last_event_id) / 1_000_000, UTC)


async def _events(parts: Parts, claims: PersonClaims, since: datetime | None) -> AsyncIterator[ServerSentEvent]:
    """Ends with the token, so that the next one is checked again."""
    with parts.hub.listening(claims.organisation_id) as listener:
        yield ServerSentEvent(comment="listening")
        for change in await _missed(parts, claims, since):
            if await _may_see(parts, claims, change):
                yield _sent(change)
        try:
            async with asyncio.timeout(claims.expires_at - time.time()):
                async for change in _heard(listener):
                    if await _may_see(parts, claims, change):
                        yield _sent(change)
        except TimeoutError:
            yield ServerSentEvent(event="token_expired", data="{}")
        else:
            yield ServerSentEvent(event="resync", data="{}")


async def _heard(listener: Listener) -> AsyncIterator[Change]:
    """Ends when this reader was too slow for what happened."""
    while not listener.overrun:
        yield await listener.next()


async def _missed(parts: Parts, claims: PersonClaims, since: datetime | None) -> Sequence[Change]:
    if since is None or parts.changes_since is None:
        return ()
    async with parts.database.connection() as connection:
        return await parts.changes_since(connection, claims.organisation_id, since - CLOCKS_APART, RESUME_MAX)


async def _may_see(parts: Parts, claims: PersonClaims, change: Change) -> bool:
    if change.kind not in parts.live_functions:
        return False
    function = parts.live_functions[change.kind]
    return function is None or function in await parts.allowed.of((claims.organisation_id, claims.person_id))


def _sent(change: Change) -> ServerSentEvent:
    data = to_json({**change.data, "id": change.id, "at": change.at}).decode()
    return ServerSentEvent(event=change.kind, id=event_id(change.at), data=data)
