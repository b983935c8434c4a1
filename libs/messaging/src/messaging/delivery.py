"""What services hand to the bus and get from it."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, NamedTuple, Protocol, TypeAlias, TypeVar
from uuid import UUID

import asyncpg
from asyncpg.pool import PoolConnectionProxy

from contracts import Event, Part

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record] | PoolConnectionProxy[asyncpg.Record]"
E_co = TypeVar("E_co", bound=Event, covariant=True)


class Saying(NamedTuple):
    """An event to be said. Without a `traceparent` (W3C) it carries the current trace.

    `written`: members of it that are JSON already (`contracts.encode`).
    """

    event: Event
    traceparent: str | None = None
    written: Mapping[str, bytes] | None = None


class Delivery(NamedTuple, Generic[E_co]):
    """An event that was heard: `position` is its place in the log of its `source`, `previous` the place before it in
    the same `shard` (0: none)."""

    event: E_co
    source: str
    position: int
    previous: int
    shard: int
    key: str
    event_id: UUID
    time: datetime
    traceparent: str | None


Handler: TypeAlias = Callable[[Connection, Sequence[Delivery[Any]]], Awaitable[None]]
"""Takes a run of deliveries of its types, in order, inside the transaction of the batch."""


@dataclass(frozen=True)
class Subscription:
    """What a service hears of one source. Events without a handler, or of other `kinds`, are passed over unread.

    `kinds` filters only events that have a kind; None hears all. `parts` (`contracts.part_of`) say of an event
    that its handler looks at some members only; the others are not there.
    """

    source: str
    handlers: Mapping[type[Event], Handler]
    kinds: frozenset[str] | None = None
    parts: Sequence[Part[Event]] = ()


class Transactions(Protocol):
    """Where the service keeps its data. Errors of a lost server come out as asyncpg's, or with one as `__cause__`."""

    def transaction(self) -> AbstractAsyncContextManager[Connection]:
        """BEGIN … COMMIT, or ROLLBACK when the body raises."""

    def forgetting_failures(self, connection: Connection) -> AbstractContextManager[None]:
        """What the body wants done after the commit of `connection`'s transaction is forgotten when it raises."""

    def connection(self) -> AbstractAsyncContextManager[Connection]:
        """A connection where each statement commits for itself."""


class FeedItem(NamedTuple):
    """An event of the log `log_id` as it is kept and sent; `body` is its JSON."""

    position: int
    previous: int
    shard: int
    key: str
    event_id: UUID
    ce_type: str
    subject: str
    kind: str | None
    time: datetime
    traceparent: str | None
    body: bytes
    log_id: str = ""


@dataclass(frozen=True, slots=True)
class Heads:
    """Where a log stands. `positions`: shard -> last position (absent or 0: it never spoke).

    `shared`: id of a log that it was before a restore -> shard -> last position that both have.
    """

    log_id: str
    positions: Mapping[int, int]
    shared: Mapping[str, Mapping[int, int]]


class Feed(Protocol):
    """The event logs of the other services."""

    async def after(self, source: str, position: int, limit: int) -> Sequence[FeedItem]:
        """At most `limit` events of `source` with a greater position, in order."""

    async def heads(self, source: str) -> Heads:
        """Where the log of `source` stands."""
