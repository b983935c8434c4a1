"""Services for tests: one that speaks as `documents` and readers that write down what reached them."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from uuid import UUID

from tests.messaging.database import Database

from contracts import PartnerChanged, PartnerRole, new_id
from messaging import (
    Connection,
    Delivery,
    FeedItem,
    Handler,
    Heads,
    Messaging,
    Saying,
    Subscription,
    read_events,
    read_heads,
    say,
)


def partner_changed(name: str, organisation_id: UUID, version: int = 1) -> PartnerChanged:
    return PartnerChanged(
        organisation_id=organisation_id,
        partner_id=new_id(),
        version=version,
        code=name,
        name=name,
        roles=(PartnerRole.CUSTOMER,),
        active=True,
    )


async def speak(database: Database, names: Sequence[str], organisations: Sequence[UUID]) -> None:
    """Say one event per name in one transaction, the organisations taking turns."""
    events = [partner_changed(name, organisations[i % len(organisations)]) for i, name in enumerate(names)]
    async with database.transaction() as connection:
        await say(connection, [Saying(event) for event in events])


@dataclass
class DirectFeed:
    """Reads the database of the source itself, as the source's HTTP feed would; `refuses` to give events."""

    databases: Mapping[str, Database]
    pages: list[int] = field(default_factory=list)
    refuses: bool = False

    async def after(self, source: str, position: int, limit: int) -> Sequence[FeedItem]:
        if self.refuses:
            raise ConnectionError("the source does not answer")
        async with self.databases[source].connection() as connection:
            items = await read_events(connection, position, limit)
        self.pages.append(len(items))
        return items

    async def heads(self, source: str) -> Heads:
        async with self.databases[source].connection() as connection:
            return await read_heads(connection)


async def write_effects(connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
    """One row per delivery, with nothing that would hide a double."""
    await connection.copy_records_to_table(
        "effects",
        records=[(d.source, d.position, d.key, d.event_id, d.event.name) for d in deliveries],
        columns=["source", "position", "key", "event_id", "name"],
    )


@dataclass
class Pair:
    """`source` says as `documents`, `target` hears; the topics of a pair are its own."""

    source: Database
    source_dsn: str
    target: Database
    target_dsn: str
    feed: DirectFeed
    topic_prefix: str

    def reader(self, bootstrap: str, handler: Handler = write_effects, name: str = "ledger") -> Messaging:
        """A service that hears PartnerChanged of `documents`."""
        return Messaging(
            service=name,
            database=self.target,
            dsn=self.target_dsn,
            bootstrap_servers=bootstrap,
            subscriptions=[Subscription("documents", {PartnerChanged: handler})],
            feed=self.feed,
            topic_prefix=self.topic_prefix,
        )

    def speaker(self, bootstrap: str) -> Messaging:
        """The service `documents`, which hears nothing."""
        return Messaging(
            service="documents",
            database=self.source,
            dsn=self.source_dsn,
            bootstrap_servers=bootstrap,
            subscriptions=[],
            feed=DirectFeed({}),
            topic_prefix=self.topic_prefix,
        )


async def eventually(condition: Callable[[], Awaitable[bool]], *, seconds: float = 60) -> None:
    """Wait for what must come true, looking every 20 ms. TimeoutError: it did not."""
    async with asyncio.timeout(seconds):
        while not await condition():  # noqa: ASYNC110 - what is waited for is in another process
            await asyncio.sleep(0.02)


async def effect_count(database: Database) -> int:
    async with database.connection() as connection:
        return int(await connection.fetchval("SELECT count(*) FROM effects"))


async def wait_for_effects(database: Database, count: int, *, seconds: float = 60) -> None:
    async def there() -> bool:
        return await effect_count(database) >= count

    try:
        await eventually(there, seconds=seconds)
    except TimeoutError:
        raise AssertionError(f"{await effect_count(database)} effects of {count} after {seconds} s") from None


async def assert_each_once(source: Database, target: Database) -> None:
    """Each event said had exactly one effect, and those of one key came in order."""
    async with source.connection() as connection:
        said = await connection.fetch(
            "SELECT p.position, o.event_id, o.key FROM outbox_positions p JOIN outbox o ON o.id = p.outbox_id "
            "ORDER BY p.position"
        )
    async with target.connection() as connection:
        effects = await connection.fetch("SELECT position, event_id, key FROM effects ORDER BY sequence")
    assert [row["position"] for row in said] == list(range(1, len(said) + 1))
    assert sorted(map(tuple, effects)) == [tuple(row) for row in said]
    last: dict[str, int] = {}
    for row in effects:
        assert row["position"] > last.get(row["key"], 0)
        last[row["key"]] = row["position"]


@asynccontextmanager
async def running(*services: Messaging) -> AsyncIterator[None]:
    """All of them at work, each ready."""
    async with AsyncExitStack() as stack:
        for service in services:
            await stack.enter_async_context(service.running())
        for service in services:
            await eventually(partial(_ready, service), seconds=30)
        yield


async def _ready(service: Messaging) -> bool:
    return not service.readiness()
