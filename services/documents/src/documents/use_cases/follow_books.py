"""Documents learn what the other books made of them."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from chassis import Hub
from documents.domain.drafts.kind_rules import TAKES_QUANTITIES
from documents.domain.states.follow import (
    Follow,
    Followed,
    after_added,
    after_booking_refused,
    after_posted,
    after_refused,
    after_reserved,
    after_rollback_refused,
    after_vouchered,
)
from documents.domain.states.state import ENDED, DocumentState
from documents.storage.follow_documents import (
    Next,
    Said,
    keep_added,
    keep_attended,
    keep_noted,
    keep_posted,
    keep_refused,
    keep_reserved,
    keep_vouchered,
    lock_followed,
)
from documents.storage.returns.returned_quantities import give_back_quantities
from documents.use_cases.announce import Announcement, announce
from documents.use_cases.arrive_directly import arrive_directly
from documents.use_cases.finish_orders import finish_orders
from messaging import Connection

Keep: TypeAlias = Callable[[Connection, Sequence[Next], datetime], Awaitable[None]]


async def stock_moved(connection: Connection, hub: Hub, said: Sequence[Said], now: datetime) -> None:
    """An order whose last goods have moved is done."""
    posted, locked = await _follow(connection, hub, after_posted, keep_posted, said, now)
    await finish_orders(connection, locked, posted, now)


async def stock_reserved(connection: Connection, hub: Hub, said: Sequence[Said], now: datetime) -> None:
    await _follow(connection, hub, after_reserved, keep_reserved, said, now)


async def vouchers_booked(connection: Connection, hub: Hub, said: Sequence[Said], now: datetime) -> None:
    """A direct transfer that stands in every book arrives."""
    booked, _ = await _follow(connection, hub, after_vouchered, keep_vouchered, said, now)
    await arrive_directly(connection, hub, booked, now)


async def vouchers_added(connection: Connection, hub: Hub, said: Sequence[Said], now: datetime) -> None:
    """Vouchers beside those it had (restored stock, a lost exchange difference): the trace says which."""
    await _follow(connection, hub, after_added, keep_added, said, now)


async def document_refused(connection: Connection, hub: Hub, said: Sequence[Said], now: datetime) -> None:
    """Refused or rolled back: what is made from another document gives back what it took of it."""
    refused, _ = await _follow(connection, hub, after_refused, keep_refused, said, now)
    await give_back_quantities(connection, [one.document_id for one in refused if one.kind in TAKES_QUANTITIES])


async def booking_refused(connection: Connection, hub: Hub, said: Sequence[Said], now: datetime) -> None:
    """The stock is still to be reversed: only the reason is known so far."""
    await _follow(connection, hub, after_booking_refused, keep_noted, said, now)


async def rollbacks_refused(connection: Connection, hub: Hub, said: Sequence[Said], now: datetime) -> None:
    """Ledger refused, and the stock cannot be put back: a person has to see to it."""
    await _follow(connection, hub, after_rollback_refused, keep_attended, said, now)


async def _follow(
    connection: Connection, hub: Hub, follow: Follow, keep: Keep, said: Sequence[Said], now: datetime
) -> tuple[list[Followed], list[Followed]]:
    """The documents that changed; and all that were locked, what they are made from among them."""
    documents = await lock_followed(connection, said)
    changes = _changes(documents, follow, said)
    if changes:
        await keep(connection, list(changes.values()), now)
    announce(connection, hub, [announcement_of(documents[i], change.state) for i, change in changes.items()])
    return [documents[document_id] for document_id in changes], list(documents.values())


def _changes(documents: Mapping[UUID, Followed], follow: Follow, said: Sequence[Said]) -> dict[UUID, Next]:
    """What is about another version, or behind where the document is, changes nothing."""
    changes: dict[UUID, Next] = {}
    for one in said:
        document = documents.get(one.document_id)
        if document is None or (document.organisation_id, document.version) != (one.organisation_id, one.version):
            continue
        if (state := follow(document)) is not None:
            changes[one.document_id] = Next(one, state)
    return changes


def announcement_of(one: Followed, state: DocumentState) -> Announcement:
    stuck = state is DocumentState.NEEDS_ATTENTION or (one.stuck and state not in ENDED)
    return Announcement(one.organisation_id, one.document_id, one.version, one.kind.value, one.number, state, stuck)
