"""Applying dead letters again: in the order of their key, each in a transaction of its own, each once."""

from collections.abc import Callable, Sequence
from uuid import UUID

from asyncpg import Record

from messaging.consumer.cursors import lock_cursors
from messaging.consumer.heard import Ear
from messaging.dead_letters import ReplayResult
from messaging.delivery import Connection, FeedItem, Transactions
from messaging.transient import is_transient

KEYS_SQL = """
SELECT source, key, shard FROM dead_letters
WHERE replayed_at IS NULL
  AND ($1::uuid[] IS NULL OR id = ANY($1)) AND ($2::text IS NULL OR source = $2) AND ($3::text IS NULL OR key = $3)
GROUP BY source, key, shard ORDER BY source, min(position)
"""
FIRST_SQL = """
SELECT id, position, previous, shard, key, event_id, ce_type, subject, kind, said_at, traceparent, body
FROM dead_letters WHERE source = $1 AND key = $2 AND replayed_at IS NULL ORDER BY position LIMIT 1
"""
DONE_SQL = "UPDATE dead_letters SET replayed_at = now() WHERE id = $1"
LESS_PARKED_SQL = "UPDATE inbox_cursors SET parked = parked - 1 WHERE source = $1 AND shard = $2"
FAILED_SQL = "UPDATE dead_letters SET error = $2 WHERE id = $1"


class LetterFailedError(Exception):
    """A letter could not be applied, for the cause this was raised from."""

    def __init__(self, letter_id: UUID) -> None:
        self.letter_id = letter_id


class Replay:
    def __init__(self, database: Transactions, ear: Ear, wake: Callable[[], None]) -> None:
        self._database = database
        self._ear = ear
        self._wake = wake

    async def run(self, ids: Sequence[UUID] | None, source: str | None, key: str | None) -> ReplayResult:
        """Replay the keys of the chosen letters, each from its first letter until its end or its next failure."""
        async with self._database.connection() as connection:
            keys = await connection.fetch(KEYS_SQL, ids, source, key)
        replayed, failed = 0, list[UUID]()
        for chosen in keys:
            try:
                while await self._first(*chosen):
                    replayed += 1
            except LetterFailedError as failure:
                if is_transient(failure.__cause__):
                    raise
                failed.append(failure.letter_id)
                await self._note(failure)
            self._wake()
        return ReplayResult(replayed, await self._waiting(), failed)

    async def _first(self, source: str, key: str, shard: int) -> bool:
        """Apply the first letter of the key; False: there is none. The cursor lock keeps the consumer from parking
        another one meanwhile."""
        async with self._database.transaction() as connection:
            await lock_cursors(connection, [(source, shard)])
            letter = await connection.fetchrow(FIRST_SQL, source, key)
            if letter is None:
                return False
            try:
                await self._apply(connection, source, letter)
            except Exception as error:
                raise LetterFailedError(letter["id"]) from error
            await connection.execute(DONE_SQL, letter["id"])
            await connection.execute(LESS_PARKED_SQL, source, shard)
            return True

    async def _apply(self, connection: Connection, source: str, letter: Record) -> None:
        item = FeedItem(*tuple(letter)[1:])
        (heard,) = self._ear.items(source, [item])
        heard.decode()
        if heard.handler is None or heard.delivery is None:
            raise ValueError(heard.flaw or f"nobody takes {item.ce_type} here")
        await heard.handler(connection, [heard.delivery])

    async def _note(self, failure: LetterFailedError) -> None:
        cause = failure.__cause__
        async with self._database.connection() as connection:
            await connection.execute(FAILED_SQL, failure.letter_id, f"{type(cause).__name__}: {cause}")

    async def _waiting(self) -> int:
        async with self._database.connection() as connection:
            return int(await connection.fetchval("SELECT count(*) FROM dead_letters WHERE replayed_at IS NULL"))
