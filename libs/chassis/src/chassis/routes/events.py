"""The event log: whole for services with their token, for people that of their organisation."""

from collections.abc import Mapping, Sequence
from typing import Annotated
from uuid import UUID

import orjson
from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import Response

from chassis.access.sign_in import claims_of, signed_in_caller
from chassis.edge.parts import parts_of
from chassis.problems.known import PERMISSION_MISSING
from chassis.respond import respond
from contracts import EVENTS_READ
from messaging import FeedItem, Heads, feed_page, read_events, read_heads

CONTENT_TYPE = "application/cloudevents-batch+json"
LIMIT_MAX = 1_000
events = APIRouter(tags=["events"])


async def feed_reader(request: Request) -> UUID | None:
    """The organisation a person may read; None for a service, which may read all. Raises 403 `permission_missing`."""
    claims = await claims_of(request)
    if not str(claims.get("sub", "")).startswith("service:"):
        caller = await signed_in_caller(request)
        caller.require(EVENTS_READ)
        return caller.organisation_id
    if EVENTS_READ not in str(claims.get("scope", "")).split():
        raise PERMISSION_MISSING(permission=EVENTS_READ)
    return None


Reader = Annotated[UUID | None, Depends(feed_reader)]


@events.get("/events", summary="The events this service said, in order")
async def event_log(
    request: Request,
    reader: Reader,
    after: Annotated[int, Query(ge=0, le=2**62)] = 0,
    limit: Annotated[int, Query(ge=1, le=LIMIT_MAX)] = 500,
) -> Response:
    """A CloudEvents batch. `Tritally-Last-Position` is where the next page begins, also when nothing here is yours."""
    parts = parts_of(request)
    async with parts.database.connection() as connection:
        read = await read_events(connection, after, limit)
    last = read[-1].position if read else after
    headers = {"Tritally-Last-Position": str(last)}
    return Response(feed_page(parts.service, _visible(read, reader)), 200, headers, CONTENT_TYPE)


@events.get("/events/heads", summary="The last position of every shard")
async def event_heads(request: Request, reader: Reader) -> Response:
    """`log` is the id of this log; `shared` tells how far it is the same as those that it was before a restore."""
    async with parts_of(request).database.connection() as connection:
        heads = await read_heads(connection)
    return respond({"log": heads.log_id, "heads": _by_name(heads.positions), "shared": _shared(heads)})


def _shared(heads: Heads) -> dict[str, dict[str, int]]:
    return {log_id: _by_name(positions) for log_id, positions in heads.shared.items()}


def _by_name(positions: Mapping[int, int]) -> dict[str, int]:
    return {str(shard): position for shard, position in positions.items()}


def _visible(items: Sequence[FeedItem], reader: UUID | None) -> Sequence[FeedItem]:
    return items if reader is None else [item for item in items if organisation_of(item.body) == reader]


def organisation_of(body: bytes) -> UUID | None:
    """The organisation an event belongs to; None when its body does not say."""
    try:
        return UUID(orjson.loads(body)["organisation_id"])
    except (ValueError, KeyError, TypeError):
        return None
