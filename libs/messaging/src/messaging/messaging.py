"""The one object a service holds of messaging."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

from messaging.dead_letters import DeadLetter, ReplayResult, list_dead_letters
from messaging.delivery import Feed, Subscription, Transactions
from messaging.positions import Positions, read_positions

ALL_ROLES = frozenset({"relay", "consumer"})


class Messaging:
    """Relay, consumer and dead letters of one service, over its own database."""

    def __init__(
        self,
        *,
        service: str,
        database: Transactions,
        dsn: str,
        bootstrap_servers: str,
        subscriptions: Sequence[Subscription],
        feed: Feed,
        roles: frozenset[str] = ALL_ROLES,
    ) -> None:
        self.service = service
        self.database = database
        self.dsn = dsn
        self.bootstrap_servers = bootstrap_servers
        self.subscriptions = tuple(subscriptions)
        self.feed = feed
        self.roles = roles

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Relay and consumer at work for as long as the block; they wait for servers that are away."""
        yield

    def wake(self) -> None:
        """Say that something was committed: the relay looks at once, wherever it runs."""

    def readiness(self) -> list[str]:
        """What is still missing, in words; empty when ready."""
        return []

    def liveness(self) -> list[str]:
        """What is stuck, in words; empty when alive."""
        return []

    async def positions(self) -> Positions:
        """What was said and heard so far."""
        async with self.database.connection() as connection:
            return await read_positions(connection)

    async def dead_letters(
        self, *, after: tuple[str, int] | None = None, limit: int = 100, replayed_too: bool = False
    ) -> list[DeadLetter]:
        """Parked events by (source, position)."""
        async with self.database.connection() as connection:
            return await list_dead_letters(connection, after=after, limit=limit, replayed_too=replayed_too)

    async def replay(
        self, *, ids: Sequence[UUID] | None = None, source: str | None = None, key: str | None = None
    ) -> ReplayResult:
        """Apply parked events again: of all keys, or of the keys of the letters `ids`, or of `source` and `key`."""
        return ReplayResult(0, 0, ())

    def asyncapi(self) -> dict[str, Any]:
        """The AsyncAPI document of what this service hears and says."""
        return {}
