"""Mark documents past the deadline of the step they wait for as stuck; their books un-stick them when they answer."""

from datetime import UTC, datetime, timedelta

from chassis import Hub
from documents.sagas.document_saga import DEADLINE_SECONDS, GOODS_SAGA
from documents.storage.stuck_documents import count_stuck, mark_stuck
from documents.use_cases.announce import announce
from documents.use_cases.follow_books import announcement_of
from messaging import Connection

EVER = datetime(1970, 1, 1, tzinfo=UTC)
MARKED_MAX = 1000
MARGIN = timedelta(minutes=5)


async def watch_deadlines(connection: Connection, hub: Hub, audited_since: datetime, now: datetime) -> int:
    """How many are stuck. `audited_since`: what was audited before it ended, or is marked already."""
    waiting_since = now - timedelta(seconds=DEADLINE_SECONDS)
    marked = await mark_stuck(connection, now, audited_since, waiting_since, MARKED_MAX)
    announce(connection, hub, [announcement_of(one, one.state) for one in marked])
    return await count_stuck(connection)


def next_audited_since(now: datetime) -> datetime:
    """Older ones have been looked at past every deadline of their saga."""
    return now - timedelta(seconds=DEADLINE_SECONDS * len(GOODS_SAGA)) - MARGIN
