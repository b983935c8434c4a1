"""One relay per service at a time, held by an advisory lock on a connection of its own."""

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import monotonic
from typing import Any

import asyncpg
from structlog import get_logger

from messaging.bus import Bus
from messaging.crash_points import crash_point
from messaging.delivery import Connection, FeedItem
from messaging.metrics import OUTBOX_AGE, OUTBOX_DEPTH, SENT
from messaging.read_events import read_events
from messaging.relay.floor import Floor
from messaging.relay.log import BATCH_SIZE_MAX, LogState, mark_sent, place, read_snapshot, read_state, unplaced
from messaging.relay.months import make_months
from messaging.relay.sender import BusAwayError, Sender

CHANNEL = "outbox"
LOCK_KEY = 7_341_001
POLL_SECONDS = 2.0
RETRY_SECONDS = 1.0
MONTHS_SECONDS = 6 * 3600.0
CONNECT_SECONDS_MAX = 5.0
STATEMENT_SECONDS_MAX = 30.0
# Plans made while the tables are empty must not stay: always by index.
PLANS = {"jit": "off", "enable_seqscan": "off", "enable_hashjoin": "off", "enable_mergejoin": "off"}
KEEPALIVE = {"tcp_keepalives_idle": "10", "tcp_keepalives_interval": "5", "tcp_keepalives_count": "3"}

logger = get_logger("messaging")


@dataclass
class Relay:
    """Runs for ever: waits for the lock, then moves events from the outbox to the bus."""

    service: str
    dsn: str
    bus: Bus
    leader: "_Leader | None" = None
    database_away: bool = True
    _woken: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def leading(self) -> bool:
        return self.leader is not None

    def wake(self) -> None:
        """Something was committed."""
        self._woken.set()

    async def run(self) -> None:
        """Until cancelled; comes back from a lost database by itself."""
        while True:
            try:
                await self._connected()
            except Exception as error:
                self.database_away = True
                logger.warning("the relay starts again", service=self.service, error=repr(error))
                await asyncio.sleep(RETRY_SECONDS)

    async def _connected(self) -> None:
        connection = await asyncpg.connect(
            self.dsn,
            timeout=CONNECT_SECONDS_MAX,
            command_timeout=STATEMENT_SECONDS_MAX,
            server_settings={**PLANS, **KEEPALIVE, "application_name": f"{self.service}-relay"},
        )
        sender = Sender(self.service, self.bus)
        try:
            self.database_away = False
            await connection.add_listener(CHANNEL, self._heard_notify)
            await self._locked(connection)
            self.leader = await lead(self.service, connection, sender, self._woken)
            await self.leader.run()
        finally:
            self.leader = None
            connection.terminate()
            await sender.stop()

    async def _locked(self, connection: Connection) -> None:
        """Asked again and again: a statement that waits would hold back vacuum."""
        while not await connection.fetchval("SELECT pg_try_advisory_lock($1)", LOCK_KEY):  # noqa: ASYNC110 - no event tells
            await asyncio.sleep(RETRY_SECONDS)

    def _heard_notify(self, *_: Any) -> None:
        self._woken.set()


async def lead(service: str, connection: Connection, sender: Sender, woken: asyncio.Event) -> "_Leader":
    """Take over where the last leader stopped."""
    state = await read_state(connection)
    return _Leader(service, connection, sender, woken, state, Floor(state.floor_id))


@dataclass
class _Leader:
    service: str
    connection: Connection
    sender: Sender
    woken: asyncio.Event
    state: LogState
    floor: Floor

    async def run(self) -> None:
        """Until the connection fails or it is cancelled."""
        months_due = 0.0
        while True:
            if monotonic() >= months_due:
                await make_months(self.connection, datetime.now(UTC))
                months_due = monotonic() + MONTHS_SECONDS
            self.woken.clear()
            placed = await self._place()
            sent = await self._send(placed)
            if self.floor.can_rise:
                self.floor.observe(await read_snapshot(self.connection))
            if sent and len(placed) < BATCH_SIZE_MAX:
                await self._rest()

    async def _place(self) -> list[FeedItem]:
        rows = await unplaced(self.connection, self.floor.floor_id)
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
