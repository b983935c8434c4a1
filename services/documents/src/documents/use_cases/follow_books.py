"""Documents learn what the other books made of them."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import TypeAlias

from chassis import Hub
from documents.storage.follow_documents import (
    Followed,
    Said,
    follow_posted,
    follow_refused,
    follow_vouchered,
    lock_followed,
    note_refusal,
)
from documents.storage.returned_quantities import give_back_quantities
from documents.use_cases.announce import Announcement, announce
from messaging import Connection

Follow: TypeAlias = Callable[[Connection, Sequence[Said], datetime], Awaitable[list[Followed]]]


async def stock_moved(connection: Connection, hub: Hub, said: Sequence[Said], now: datetime) -> None:
    await _follow(connection, hub, follow_posted, said, now)


async def vouchers_booked(connection: Connection, hub: Hub, said: Sequence[Said], now: datetime) -> None:
    await _follow(connection, hub, follow_vouchered, said, now)


async def document_refused(connection: Connection, hub: Hub, said: Sequence[Said], now: datetime) -> None:
    """Refused or rolled back: a return gives back what it took."""
    refused = await _follow(connection, hub, follow_refused, said, now)
    returns = [one.document_id for one in refused if one.kind.is_return]
    await give_back_quantities(connection, returns)


async def booking_refused(connection: Connection, hub: Hub, said: Sequence[Said], now: datetime) -> None:
    """The stock is still to be reversed: only the reason is known so far."""
    await _follow(connection, hub, note_refusal, said, now)


async def _follow(
    connection: Connection, hub: Hub, follow: Follow, said: Sequence[Said], now: datetime
) -> list[Followed]:
    await lock_followed(connection, said)
    followed = await follow(connection, said, now)
    announce(connection, hub, [announcement_of(one) for one in followed])
    return followed


def announcement_of(one: Followed) -> Announcement:
    return Announcement(
        one.organisation_id, one.document_id, one.version, one.kind.value, one.number, one.state, one.stuck
    )
