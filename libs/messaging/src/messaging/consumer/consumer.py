"""Keeps one Hearing alive: starts it, checks it against the heads of its sources, replaces it when it is stuck."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from aiokafka.abc import ConsumerRebalanceListener  # type: ignore[import-untyped]
from structlog import get_logger

from messaging.bus import Bus
from messaging.consumer.check import HeadCheck
from messaging.consumer.heard import Ear
from messaging.consumer.hearing import START_SECONDS_MAX, Hearing, Records
from messaging.consumer.inbox import Inbox
from messaging.consumer.progress import Progress
from messaging.crash_points import crash_point
from messaging.delivery import Feed, Subscription, Transactions
from messaging.topics import make_topics
from messaging.troubles import Troubles

CHECK_SECONDS = 1.0
RETRY_SECONDS = 1.0
HANDOVER_SECONDS_MAX = 5.0
GATHERED_ENOUGH = 100

logger = get_logger("messaging")


@dataclass
class Consumer:
    """Runs for ever: hears, applies, commits; recovers from the feeds what the bus lost."""

    service: str
    database: Transactions
    bus: Bus
    subscriptions: Sequence[Subscription]
    feed: Feed
    wake: Callable[[], None]
    troubles: Troubles
    gather_seconds: float = 0.0

    def __post_init__(self) -> None:
        self.ear = Ear(self.subscriptions, self.bus)
        self.inbox = Inbox(self.service, self.database, self.ear, self.feed, self.wake, self.troubles)
        self.progress = Progress(self.service, self.bus)
        self._check = HeadCheck(self.inbox, self.feed, self.ear.sources, self.bus)
        self._hearing: Hearing | None = None
        self._to_replace = asyncio.Event()

    async def run(self) -> None:
        """Until cancelled; an outage of the broker ends in a new consumer, and meanwhile the feeds serve."""
        async with asyncio.TaskGroup() as work:
            work.create_task(self._hear_for_ever())
            work.create_task(self._watch_for_ever())

    async def _hear_for_ever(self) -> None:
        while True:
            try:
                await self._hear_until_replaced()
            except Exception as error:
                logger.warning("the consumer starts again", service=self.service, error=repr(error))
            await asyncio.sleep(RETRY_SECONDS)

    async def _hear_until_replaced(self) -> None:
        is_apache_kafka = await make_topics(self.bus, self.ear.sources)
        self._to_replace.clear()
        hearing = self._hearing = Hearing(
            group=self.bus.topic(self.service),
            bootstrap_servers=self.bus.bootstrap_servers,
            topics=[self.bus.topic(source) for source in self.ear.sources],
            hear=self._hear,
            listener=_Handover(self.inbox, self._check),
            wakes_fetches=is_apache_kafka,
        )
        self.progress.begin()
        try:
            async with asyncio.timeout(START_SECONDS_MAX):
                await hearing.start()
            await self._to_replace.wait()
        finally:
            self._hearing = None
            await asyncio.shield(hearing.stop())

    async def _watch_for_ever(self) -> None:
        while True:
            await asyncio.sleep(CHECK_SECONDS)
            try:
                await self._watch(self._hearing.consumer if self._hearing else None)
            except Exception as error:
                logger.exception("a check failed", service=self.service, error=repr(error))

    async def _watch(self, consumer: Any) -> None:
        busy = self.inbox.lock.locked()
        self.progress.look(consumer, busy=busy)
        await self._check.run(consumer, idle=self.progress.is_idle and not busy)
        if self.progress.is_stuck or self._check.bus_is_dead:
            logger.warning("the consumer is replaced", service=self.service, stuck=self.progress.is_stuck)
            self._check.forgive()
            self._to_replace.set()

    async def _hear(self, records: Records) -> None:
        self.progress.heard()
        await self.inbox.hear(self.ear.records(records))
        self.progress.applied()
        crash_point("before_offset_commit")
        if len(records) < GATHERED_ENOUGH:
            await asyncio.sleep(self.gather_seconds)


class _Handover(ConsumerRebalanceListener):  # type: ignore[misc]
    """Finishes the batch in hand before partitions go to another owner."""

    def __init__(self, inbox: Inbox, check: HeadCheck) -> None:
        self._inbox = inbox
        self._check = check

    async def on_partitions_revoked(self, revoked: Any) -> None:
        try:
            async with asyncio.timeout(HANDOVER_SECONDS_MAX), self._inbox.lock:
                return
        except TimeoutError:
            return

    async def on_partitions_assigned(self, assigned: Any) -> None:
        self._inbox.forget()
        self._check.due()
