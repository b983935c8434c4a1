"""Mark documents past the deadline of the step they wait for as stuck; their books un-stick them when they answer."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from chassis import Hub
from documents.sagas.document_saga import DEADLINE_SECONDS, GOODS_SAGA
from documents.storage.stuck_documents import count_stuck, in_flight_since, look_from, mark_stuck, oldest_in_flight
from documents.use_cases.announce import announce
from documents.use_cases.follow_books import announcement_of
from messaging import Connection

MARKED_MAX = 1000
OVER_AFTER = timedelta(seconds=DEADLINE_SECONDS * len(GOODS_SAGA), minutes=5)
"""No transaction of an audit is open for so long, and what was audited then is past every deadline of its saga."""


@dataclass(frozen=True, slots=True)
class Watched:
    """How many documents are stuck, and the age of the oldest in flight."""

    stuck: int
    oldest_seconds: float


async def watch_deadlines(connection: Connection, hub: Hub, now: datetime) -> Watched:
    since, waiting_since = await in_flight_since(connection), now - timedelta(seconds=DEADLINE_SECONDS)
    marked = await mark_stuck(connection, now, since, waiting_since, MARKED_MAX)
    announce(connection, hub, [announcement_of(one, one.state) for one in marked])
    await look_from(connection, now - OVER_AFTER)
    oldest = await oldest_in_flight(connection, since)
    seconds = (now - oldest).total_seconds() if oldest else 0.0
    return Watched(await count_stuck(connection), seconds)
