"""Stock moves when documents are audited: a whole batch is locked, decided in memory in order, and written at once."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TypeAlias

from contracts import Document, DocumentAudited, DocumentEvent
from inventory.domain.book.books import Books
from inventory.domain.book.instants import moves_off_day
from inventory.domain.book.moved import Moved
from inventory.domain.posting.posted import Posted
from inventory.domain.posting.refuse import Refused
from inventory.domain.posting.task import Outcome, decide
from inventory.storage.failed_audits import save_failed_audits
from inventory.storage.losses import save_losses
from inventory.storage.orders.claims import save_uses
from inventory.storage.orders.purchases import receive_purchases
from inventory.storage.recompute.restatements import save_applied
from inventory.storage.save_movements import save_movements
from inventory.storage.save_postings import Decision, PostingKey, posting_key, read_decided, save_postings
from inventory.storage.save_stocks import save_stocks
from inventory.storage.transits import save_transits
from inventory.use_cases.open_batches import save_batches
from inventory.use_cases.open_books import open_books
from inventory.use_cases.open_orders import save_orders
from inventory.use_cases.tell_outcome import tell_outcome
from messaging import Connection, Delivery, Saying, say

Audited: TypeAlias = Delivery[DocumentAudited]


async def post_stock(connection: Connection, deliveries: Sequence[Audited]) -> None:
    """Post or refuse each document once per version. A refusal is an event; it never stops the others."""
    audited = await _not_decided(connection, deliveries)
    if not audited:
        return
    events = [delivery.event for delivery in audited]
    bodies = [body_of(event.document) for event in events]
    outcomes = zip(audited, await post_documents(connection, events, bodies), bodies, strict=True)
    await say(connection, [Saying(told, one.traceparent, {"document": body}) for one, told, body in outcomes if told])


async def post_documents(
    connection: Connection, events: Sequence[DocumentAudited], bodies: Sequence[bytes]
) -> list[DocumentEvent | None]:
    """Decide documents that were not decided before, and write what they do; returns what is to be said of each.

    `bodies`: their documents as JSON, which is kept of what is posted.
    """
    books, tasks = await open_books(connection, events)
    decided = [decide(task, books) for task in tasks]
    now = datetime.now(UTC)
    kept = [None if isinstance(what, Refused) else body for what, body in zip(decided, bodies, strict=True)]
    await save_postings(connection, [Decision(*pair) for pair in zip(events, kept, strict=True)], now)
    await _save(connection, events, decided, books, now)
    return [tell_outcome(event, what, now) for event, what in zip(events, decided, strict=True)]


def body_of(document: Document) -> bytes:
    return document.__pydantic_serializer__.to_json(document, exclude_defaults=True)


async def _not_decided(connection: Connection, deliveries: Sequence[Audited]) -> list[Audited]:
    """First delivery of each document version that was not decided before."""
    first: dict[tuple[object, ...], Audited] = {}
    for delivery in deliveries:
        first.setdefault(posting_key(delivery.event), delivery)
    decided = await read_decided(connection, [posting_key(one.event) for one in first.values()])
    return [delivery for key, delivery in first.items() if key not in decided]


async def _save(
    connection: Connection,
    events: Sequence[DocumentAudited],
    decided: Sequence[Outcome],
    books: Books,
    now: datetime,
) -> None:
    pairs = list(zip(events, decided, strict=True))
    posted = [(posting_key(event), what) for event, what in pairs if isinstance(what, Posted)]
    refused = [(event, what.reason) for event, what in pairs if isinstance(what, Refused)]
    if refused:
        await save_failed_audits(connection, refused)
    moved = [(key, _rows(what)) for key, what in posted]
    await save_movements(connection, moved, _on_day(events, now))
    standing = [(posting_key(event), event.document) for event, what in pairs if isinstance(what, Posted)]
    await receive_purchases(connection, standing)
    await save_stocks(connection, list(books.stocks.values()))
    if books.batch_stocks or books.pieces:
        await save_batches(connection, books, [one for _, rows in moved for one in rows])
    if books.order_lines:
        await save_orders(connection, books, now)
        await save_uses(connection, [(key, used) for key, what in posted for used in what.used])
    if books.restatements:
        await save_applied(connection, [one for one in books.restatements.values() if one.is_new])
    if books.transits:
        await save_transits(connection, list(books.transits.values()))
        await save_losses(connection, [(key, what.losses) for key, what in posted if what.losses])


def _on_day(events: Sequence[DocumentAudited], now: datetime) -> set[PostingKey]:
    return {posting_key(event) for event in events if not moves_off_day(event.document.business_date, now)}


def _rows(posted: Posted) -> list[Moved]:
    return [*posted.movements, *(true_up.moved for true_up in posted.true_ups)]
