"""Keep one key that signs and one that will; turn them over in time."""

from datetime import datetime

from auth.domain.key_rotation import RETIRED_FOR, KeyAge, KeyState, KeyStep, is_published, key_step
from auth.storage.signing_keys import StoredKey, delete_retired, insert_key, lock_keys, read_keys, rotate_keys
from auth.use_cases.key_seal import KeySeal
from messaging import Connection, Transactions


async def keep_keys(database: Transactions, seal: KeySeal, now: datetime) -> None:
    """Whatever the rotation wants now; nothing on most days."""
    async with database.transaction() as connection:
        await lock_keys(connection)
        while step := key_step([key.age for key in await read_keys(connection)], now):
            await _take(connection, seal, step, now)
        await delete_retired(connection, now - 2 * RETIRED_FOR)


async def rotate_now(database: Transactions, seal: KeySeal, now: datetime) -> None:
    """By hand, when a key may have leaked: the next takes over at once."""
    await keep_keys(database, seal, now)
    async with database.transaction() as connection:
        await lock_keys(connection)
        await rotate_keys(connection, now)
    await keep_keys(database, seal, now)


async def published_keys(database: Transactions, seal: KeySeal, now: datetime) -> list[StoredKey]:
    """The key set; made first where there is none yet."""
    async with database.connection() as connection:
        keys = await read_keys(connection)
    if not keys:
        await keep_keys(database, seal, now)
        return await published_keys(database, seal, now)
    return [key for key in keys if is_published(key.age, now)]


async def _take(connection: Connection, seal: KeySeal, step: KeyStep, now: datetime) -> None:
    if step is KeyStep.ROTATE:
        return await rotate_keys(connection, now)
    state = KeyState.CURRENT if step is KeyStep.CREATE_CURRENT else KeyState.NEXT
    return await insert_key(connection, seal.generate(KeyAge(state, now)))
