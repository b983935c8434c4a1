"""Mark documents past the deadline of the step they wait for as stuck; their books un-stick them when they answer."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from chassis import Hub
from documents.sagas.document_saga import DEADLINE_SECONDS, GOODS_SAGA
from documents.storage.stuck_documents import count_stuck, mark_stuck, oldest_in_flight
from documents.use_cases.announce import announce
from documents.use_cases.follow_books import announcement_of
from messaging import Connection

EVER = datetime(1970, 1, 1, tzinfo=UTC)
MARKED_MAX = 1000
OVER_AFTER = timedelta(seconds=DEADLINE_SECONDS * len(GOODS_SAGA), minutes=5)
"""What was audited longer ago has been looked at past every deadline of its saga."""


@dataclass(frozen=True, slots=True)
class Watched:
    """How many documents are stuck, the age of the oldest in flight, and from when on to look the next time."""

    stuck: int
    oldest_seconds: float
    audited_since: datetime


async def watch_deadlines(connection: Connection, hub: Hub, audited_since: datetime, now: datetime) -> Watched:
    """`audited_since`: what was audited before it has ended, or is marked already."""
    waiting_since = now - timedelta(seconds=DEADLINE_SECONDS)
    marked = await mark_stuck(connection, now, audited_since, waiting_since, MARKED_MAX)
    announce(connection, hub, [announcement_of(one, one.state) for one in marked])
    oldest = await oldest_in_flight(connection, audited_since)
    seconds = (now - oldest).total_seconds() if oldest else 0.0
    all_marked = len(marked) < MARKED_MAX
    next_since = max(audited_since, now - OVER_AFTER) if all_marked else audited_since
    return Watched(await count_stuck(connection), seconds, next_since)
