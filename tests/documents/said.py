"""What the desk's service has said on its way to the bus, and what other books answer to it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from tests.documents.desk import Desk, Json

from chassis import Hub
from contracts import Document, Event, decode, new_id
from documents.entrypoints.events import subscriptions
from messaging import Delivery


async def said(desk: Desk, document: Json, word: str) -> Sequence[Any]:
    """The events of a type about the document, oldest first."""
    async with desk.app.state.database.connection() as connection:
        rows = await connection.fetch(
            "SELECT ce_type, body FROM outbox WHERE subject = $1 AND ce_type LIKE $2 ORDER BY id",
            document["id"],
            f"%{word}%",
        )
    return [decode(row[0], row[1]) for row in rows]


async def audited_document(desk: Desk, document: Json) -> Document:
    """The document as its latest DocumentAudited carries it."""
    found: Document = (await said(desk, document, "DocumentAudited"))[-1].document
    return found


async def hear(desk: Desk, *events: Event) -> None:
    """Each in a transaction of its own, as from the bus."""
    hub: Hub = desk.app.state.hub
    handlers = {kind: handler for one in subscriptions(hub) for kind, handler in one.handlers.items()}
    for event in events:
        delivery = Delivery(event, event.speaker, 1, 0, 0, event.ordering_key, new_id(), datetime.now(UTC), None)
        async with desk.app.state.database.transaction() as connection:
            await handlers[type(event)](connection, [delivery])
