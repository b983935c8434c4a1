"""Three services that say what a test tells them to, and risk listening, over real messaging."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any, cast
from uuid import uuid4

from tests.messaging.service import DirectFeed, running
from tests.risk import books as b

from chassis import Database, Hub
from contracts import DocumentAudited, Event
from messaging import Messaging, Positions, Saying, Subscription, say
from risk.entrypoints.agreement import Agreement
from risk.entrypoints.events import subscriptions
from risk.entrypoints.watch_silence import PATIENCE, watch_silence
from risk.storage.load_document import load_document
from risk.storage.load_in_flight import any_in_flight, database_time

HEARS = {"documents": [], "inventory": ["documents"], "ledger": ["documents", "inventory"]}


@dataclass
class ThreeBooks:
    """`speakers` pass over what they hear, as a service does that has nothing to answer."""

    databases: dict[str, Database]
    messaging: dict[str, Messaging]
    hub: Hub

    async def positions_of(self, service: str) -> Positions:
        return await self.messaging[service].positions()

    async def say(self, *events: Event) -> None:
        """Each by its own service."""
        for event in events:
            async with self.databases[event.speaker].transaction() as connection:
                await say(connection, [Saying(event)])

    async def status(self, audited: DocumentAudited) -> str | None:
        async with self.databases["risk"].connection() as connection:
            kept = await load_document(connection, b.ORGANISATION, audited.document.document_id)
        return kept[-1].status.value if kept else None

    async def named(self) -> dict[str, set[str]]:
        """Number of the document -> its differences."""
        named: dict[str, set[str]] = {}
        async with self.databases["risk"].connection() as connection:
            for row in await connection.fetch("SELECT document_id, difference FROM differences"):
                named.setdefault(str(row["document_id"]), set()).add(row["difference"])
        return named

    async def something_is_overdue(self) -> bool:
        async with self.databases["risk"].connection() as connection:
            return await any_in_flight(connection, await database_time(connection) - PATIENCE)

    @asynccontextmanager
    async def watching(self) -> AsyncIterator[None]:
        """Risk's barrier at work."""
        database, messaging = self.databases["risk"], self.messaging["risk"]
        watch = watch_silence(database, messaging, self.hub, Agreement(self.hub), self.positions_of)
        task = asyncio.create_task(watch)
        try:
            yield
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


@asynccontextmanager
async def three_books(
    fresh_database: Callable[..., str], kafka: str, *, silent: frozenset[str] = frozenset()
) -> AsyncIterator[ThreeBooks]:
    """`silent` services speak, and hear nothing."""
    prefix, hub = f"risk{uuid4().hex[:8]}.", Hub()
    async with AsyncExitStack() as stack:
        databases = {}
        for service in (*HEARS, "risk"):
            database = Database(fresh_database(service, service=service), pool_size=4)
            databases[service] = await stack.enter_async_context(database.running())
        heard = {service: [Subscription(source, {}) for source in sources] for service, sources in HEARS.items()}
        heard |= {service: [] for service in silent} | {"risk": subscriptions(hub, Agreement(hub))}
        messaging = {
            service: Messaging(
                service=service,
                database=database,
                dsn=database.dsn,
                bootstrap_servers=kafka,
                subscriptions=heard[service],
                feed=DirectFeed(cast(Any, databases)),
                topic_prefix=prefix,
            )
            for service, database in databases.items()
        }
        for service, database in databases.items():
            database.after_saying(messaging[service].wake)
        await stack.enter_async_context(running(*messaging.values()))
        yield ThreeBooks(databases, messaging, hub)
