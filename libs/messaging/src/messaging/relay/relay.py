"""One relay per service at a time, held by an advisory lock on a connection of its own."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

import asyncpg
from structlog import get_logger

from messaging.bus import Bus
from messaging.delivery import Connection
from messaging.relay.leader import Leader, lead
from messaging.relay.sender import Sender

CHANNEL = "outbox"
LOCK_KEY = 7_341_001
RETRY_SECONDS = 1.0
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
    leader: Leader | None = None
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
