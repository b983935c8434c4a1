"""The one object a service holds of messaging."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from time import monotonic
from typing import Any
from uuid import UUID

from messaging.bus import Bus
from messaging.consumer import Consumer
from messaging.dead_letters import DeadLetter, ReplayResult, list_dead_letters
from messaging.delivery import Feed, Subscription, Transactions
from messaging.notify import Notifier
from messaging.positions import Positions, read_positions
from messaging.relay import Relay
from messaging.replay import Replay
from messaging.troubles import Troubles

ALL_ROLES = frozenset({"relay", "consumer"})
JOINING_SECONDS_MAX = 15.0


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
        topic_prefix: str = "",
        gather_seconds: float = 0.0,
    ) -> None:
        """`gather_seconds`: for a service that nobody waits for, let so long pass after each small batch, so that more
        comes together in the next."""
        self.service = service
        self.subscriptions = tuple(subscriptions)
        self._database = database
        self._bus = bus = Bus(bootstrap_servers, topic_prefix)
        self._roles = roles
        self._troubles = Troubles()
        self._started_at: float | None = None
        self._notifier = Notifier(database)
        self._relay = Relay(service, dsn, bus)
        self._consumer = Consumer(
            service, database, bus, self.subscriptions, feed, self.wake, self._troubles, gather_seconds
        )
        self._replay = Replay(database, self._consumer.ear, self.wake)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Relay and consumer at work for as long as the block; they wait for servers that are away."""
        self._started_at = monotonic()
        work = [asyncio.create_task(self._notifier.run())]
        if self._relays:
            work.append(asyncio.create_task(self._relay.run()))
        if self._consumes:
            work.append(asyncio.create_task(self._consumer.run()))
        try:
            yield
        finally:
            for task in work:
                task.cancel()
            await asyncio.gather(*work, return_exceptions=True)

    @property
    def _relays(self) -> bool:
        return "relay" in self._roles

    @property
    def _consumes(self) -> bool:
        return "consumer" in self._roles and bool(self.subscriptions)

    def wake(self) -> None:
        """Say that something was committed: the relay looks at once, wherever it runs."""
        if self._relay.leading:
            self._relay.wake()
        else:
            self._notifier.wake()

    def readiness(self) -> list[str]:
        """What is still missing, in words; empty when ready. A broker that is away is none: writes go on."""
        missing = self._troubles.all()
        if self._relays and self._relay.database_away:
            missing.append("the relay waits for its database")
        if self._consumes and not self._consumer.progress.joined and self._is_young:
            missing.append("the consumer joins its group")
        return missing

    def liveness(self) -> list[str]:
        """What is stuck, in words; empty when alive."""
        stuck = self._consumes and self._started_at is not None and self._consumer.progress.is_stuck
        return ["records wait and nothing was applied for a minute"] if stuck else []

    @property
    def _is_young(self) -> bool:
        return self._started_at is None or monotonic() - self._started_at < JOINING_SECONDS_MAX

    async def positions(self) -> Positions:
        """What was said and heard so far."""
        async with self._database.connection() as connection:
            return await read_positions(connection)

    async def dead_letters(
        self, *, after: tuple[str, int] | None = None, limit: int = 100, replayed_too: bool = False
    ) -> list[DeadLetter]:
        """Parked events by (source, position)."""
        async with self._database.connection() as connection:
            return await list_dead_letters(connection, after=after, limit=limit, replayed_too=replayed_too)

    async def replay(
        self, *, ids: Sequence[UUID] | None = None, source: str | None = None, key: str | None = None
    ) -> ReplayResult:
        """Apply parked events again: of all keys, or of the keys of the letters `ids`, or of `source` and `key`."""
        return await self._replay.run(ids, source, key)

    def asyncapi(self) -> dict[str, Any]:
        """The AsyncAPI document of what this service hears and says."""
        from messaging.asyncapi import describe  # it is costly and seldom asked for

        return describe(self.service, self._bus, self.subscriptions)
