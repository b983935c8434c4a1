"""What one running service is made of, reachable from a request."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import cast
from uuid import UUID

from starlette.requests import HTTPConnection

from chassis.access.allowed import AllowedFunctions
from chassis.access.checked_tokens import CheckedTokens
from chassis.access.key_set import TrustedKeys
from chassis.feed.http_feed import HttpFeed
from chassis.feed.neighbours import Neighbours
from chassis.live.hub import Change, Hub
from chassis.settings import Settings
from chassis.storage.database import Database
from messaging import Connection, Messaging

ChangesSince = Callable[[Connection, UUID, datetime, int], Awaitable[Sequence[Change]]]
"""(connection, organisation_id, since, limit) -> what changed at or after `since`, oldest first."""


@dataclass(frozen=True, slots=True)
class Parts:
    service: str
    settings: Settings
    database: Database
    messaging: Messaging
    feed: HttpFeed
    neighbours: Neighbours
    hub: Hub
    keys: TrustedKeys
    tokens: CheckedTokens
    allowed: AllowedFunctions
    live_functions: Mapping[str, str | None] = field(default_factory=dict)
    changes_since: ChangesSince | None = None


def parts_of(request: HTTPConnection) -> Parts:
    return cast(Parts, request.app.state.parts)
