"""Takes changes to the other processes of the service (they share a database) by NOTIFY, in small packs."""

import asyncio
from collections import deque
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import orjson
import structlog

from chassis.live.hub import Change, Hub
from chassis.respond import to_json
from chassis.storage.database import Database
from chassis.storage.lost_server import DatabaseAway, is_lost_server

CHANNEL = "tritally_live"
PACK_BYTES_MAX = 7_800
WAITING_MAX = 20_000
GATHER_SECONDS = 0.01
RECONNECT_SECONDS = 1.0
PROBE_SECONDS = 5.0
SEND_SQL = """
SELECT pg_notify($1, pack) FROM set_config('synchronous_commit', 'off', true), unnest($2::text[]) pack
"""
log = structlog.get_logger("chassis.live")


class Carrier:
    """Sends what this process publishes and delivers what the others did. Lost while the database is away:
    a stream resumes by Last-Event-ID, a wait ends with 202."""

    def __init__(self, hub: Hub, database: Database) -> None:
        self._hub = hub
        self._database = database
        self._me = uuid4().hex[:12]
        self._waiting: deque[bytes] = deque(maxlen=WAITING_MAX)
        self._something = asyncio.Event()
        hub.carry_to_others(self._carry)

    def _carry(self, organisation_id: UUID, change: Change) -> None:
        self._waiting.append(to_json([organisation_id, change.kind, change.id, change.data, change.at]))
        self._something.set()

    async def send(self) -> None:
        """For ever: what was published in the last moment, as few notifications as possible."""
        while True:
            await self._something.wait()
            self._something.clear()
            await asyncio.sleep(GATHER_SECONDS)
            await self._send_packs(list(packs(self._me, self._taken())))

    async def listen(self) -> None:
        """For ever: on a connection of its own, made anew when it is lost."""
        while True:
            try:
                await self._listen_once()
            except Exception as error:
                if not is_lost_server(error):
                    raise
                log.warning("live_listener_lost", error=repr(error))
            await asyncio.sleep(RECONNECT_SECONDS)

    async def _listen_once(self) -> None:
        connection = await asyncpg.connect(self._database.dsn, timeout=PROBE_SECONDS, command_timeout=PROBE_SECONDS)
        try:
            await connection.add_listener(CHANNEL, self._heard)
            while not connection.is_closed():
                await connection.execute("SELECT 1")
                await asyncio.sleep(PROBE_SECONDS)
        finally:
            connection.terminate()

    def _taken(self) -> list[bytes]:
        taken = list(self._waiting)
        self._waiting.clear()
        return taken

    async def _send_packs(self, payloads: Sequence[str]) -> None:
        try:
            async with self._database.connection() as connection:
                await connection.execute(SEND_SQL, CHANNEL, payloads)
        except DatabaseAway as error:
            log.warning("live_not_sent", packs=len(payloads), error=repr(error.cause))

    def _heard(self, _connection: Any, _pid: int, _channel: str, payload: object) -> None:
        text = str(payload)
        if not text.startswith(self._me):
            for organisation_id, kind, id, data, at in orjson.loads(text[len(self._me) :]):
                change = Change(kind, UUID(id), data, datetime.fromisoformat(at))
                self._hub.deliver(UUID(organisation_id), change)


def packs(sender: str, changes: Iterable[bytes]) -> Iterable[str]:
    """JSON arrays of changes behind the sender's name, each short enough for NOTIFY; a giant change is left out."""
    pack: list[bytes] = []
    size = 0
    for change in (one for one in changes if len(one) <= PACK_BYTES_MAX):
        if size + len(change) > PACK_BYTES_MAX:
            yield _packed(sender, pack)
            pack, size = [], 0
        pack.append(change)
        size += len(change) + 1
    if pack:
        yield _packed(sender, pack)


def _packed(sender: str, pack: Sequence[bytes]) -> str:
    return sender + "[" + b",".join(pack).decode() + "]"
