"""For operators: what waits for the bus, and how far behind each source this service is."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import httpx
from fastapi import APIRouter, Request
from pydantic import BaseModel
from starlette.responses import Response

from chassis.access.sign_in import SignedIn
from chassis.edge.parts import Parts, parts_of
from chassis.respond import respond
from contracts import OPERATIONS_VIEW
from messaging import Positions, oldest_unsent

ASK_SECONDS = 3.0
flow = APIRouter(tags=["operations"])


class OutboxTold(BaseModel):
    """`unsent` events are said and not on the bus yet, the oldest for so many seconds."""

    last_position: int
    unsent: int
    oldest_unsent_at: datetime | None
    oldest_unsent_seconds: float


class SourceTold(BaseModel):
    """Events `behind`, at most: None when the source does not answer."""

    source: str
    behind: int | None
    away: bool


class FlowTold(BaseModel):
    """`parked` events wait for a replay; see /dead-letters."""

    service: str
    as_of: datetime
    outbox: OutboxTold
    sources: list[SourceTold]
    parked: int


@flow.get("/operations", summary="Outbox, and lag behind each source", response_model=FlowTold)
async def operations_now(request: Request, caller: SignedIn) -> Response:
    caller.require(OPERATIONS_VIEW)
    parts, now = parts_of(request), datetime.now(UTC)
    here = await parts.messaging.positions()
    async with parts.database.connection() as connection:
        oldest = await oldest_unsent(connection)
    sources = await asyncio.gather(*(_source(parts, source, heard) for source, heard in sorted(here.heard.items())))
    outbox = _outbox(here, oldest, now)
    told = {"service": parts.service, "as_of": now, "outbox": outbox, "sources": sources, "parked": here.parked}
    return respond(told)


def _outbox(here: Positions, oldest: datetime | None, now: datetime) -> dict[str, Any]:
    seconds = max((now - oldest).total_seconds(), 0.0) if oldest else 0.0
    unsent = {"unsent": here.unsent, "oldest_unsent_at": oldest, "oldest_unsent_seconds": round(seconds, 3)}
    return {"last_position": here.last_position, **unsent}


async def _source(parts: Parts, source: str, heard: Mapping[int, int]) -> dict[str, Any]:
    try:
        async with asyncio.timeout(ASK_SECONDS):
            heads = await parts.feed.heads(source)
    except (TimeoutError, httpx.HTTPError, KeyError):
        return {"source": source, "behind": None, "away": True}
    return {"source": source, "behind": events_behind(heads.positions, heard), "away": False}


def events_behind(said: Mapping[int, int], heard: Mapping[int, int]) -> int:
    """At most so many events: positions count all shards of the source, and only those that are behind are asked."""
    late = [heard.get(shard, 0) for shard, position in said.items() if heard.get(shard, 0) < position]
    return max(said.values()) - min(late) if late else 0
