"""What the relay that holds the lock does: place, send, mark, and rest until it is woken."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic

from structlog import get_logger

from messaging.crash_points import crash_point
from messaging.delivery import Connection, FeedItem
from messaging.metrics import OUTBOX_AGE, OUTBOX_DEPTH, SENT
from messaging.read_events import read_events
from messaging.relay.floor import Floor
from messaging.relay.log import BATCH_SIZE_MAX, LogState, mark_sent, place, read_snapshot, read_state, unplaced
from messaging.relay.months import make_months
from messaging.relay.sender import BusAwayError, Sender

POLL_SECONDS = 2.0
RETRY_SECONDS = 1.0
FLOOR_SECONDS = 0.5
"""A floor that rises late costs nothing but memory of what is missing above it."""
MONTHS_SECONDS = 6 * 3600.0

logger = get_logger("messaging")


async def lead(service: str, connection: Connection, sender: Sender, woken: asyncio.Event) -> "Leader":
    """Take over where the last leader stopped."""
    state = await read_state(connection)
    return Leader(service, connection, sender, woken, state, Floor(state.floor_id))


@dataclass
class Leader:
    service: str
    connection: Connection
    sender: Sender
    woken: asyncio.Event
    state: LogState
    floor: Floor

    async def run(self) -> None:
        """Until the connection fails or it is cancelled."""
        months_due = floor_due = 0.0
        while True:
            if monotonic() >= months_due:
                await make_months(self.connection, datetime.now(UTC))
                months_due = monotonic() + MONTHS_SECONDS
            self.woken.clear()
            placed = await self._place()
            sent = await self._send(placed)
            if self.floor.can_rise and monotonic() >= floor_due:
                self.floor.observe(await read_snapshot(self.connection))
                floor_due = monotonic() + FLOOR_SECONDS
            if sent and len(placed) < BATCH_SIZE_MAX:
                await self._rest()

    async def _place(self) -> list[FeedItem]:
        rows = await unplaced(self.connection, self.floor.highest_seen, self.floor.missing)
        if rows:
            crash_point("after_commit_before_relay")
        self.state.floor_id = self.floor.floor_id
        items = await place(self.connection, self.state, rows) if rows else []
        self.floor.looked([row[0] for row in rows])
        return items

    async def _send(self, placed: list[FeedItem]) -> bool:
        """Whether everything placed is on the bus now."""
        state = self.state
        if state.sent_position == state.last_position:
            return True
        if not placed or placed[0].position != state.sent_position + 1:
            placed = await read_events(self.connection, state.sent_position, BATCH_SIZE_MAX)
        try:
            await self.sender.send(placed)
        except BusAwayError as error:
            self._watch(placed[0].time)
            logger.warning("the bus is away", service=self.service, error=str(error))
            await asyncio.sleep(RETRY_SECONDS)
            return False
        crash_point("after_send_before_mark")
        await mark_sent(self.connection, state, placed[-1].position)
        SENT.labels(self.service).inc(len(placed))
        self._watch(placed[0].time)
        return state.sent_position == state.last_position

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(POLL_SECONDS):
                await self.woken.wait()
        except TimeoutError:
            return

    def _watch(self, oldest: datetime) -> None:
        depth = self.state.last_position - self.state.sent_position
        OUTBOX_DEPTH.labels(self.service).set(depth)
        OUTBOX_AGE.labels(self.service).set((datetime.now(UTC) - oldest).total_seconds() if depth else 0)
