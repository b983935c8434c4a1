"""Signing keys: the public halves readable, the private halves sealed."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from auth.domain.key_rotation import KeyAge, KeyState
from messaging import Connection

_LOCK = 0x7472695F6B657973


@dataclass(frozen=True, slots=True)
class StoredKey:
    key_id: str
    public_key: dict[str, Any]
    sealed_private_key: str = field(repr=False)
    age: KeyAge


async def lock_keys(connection: Connection) -> None:
    """One at a time, over all instances, until the transaction ends."""
    await connection.execute("SELECT pg_advisory_xact_lock($1)", _LOCK)


async def read_keys(connection: Connection) -> list[StoredKey]:
    sql = "SELECT key_id, public_key, sealed_private_key, state, since FROM signing_keys ORDER BY created_at"
    return [_stored(*row) for row in await connection.fetch(sql)]


async def insert_key(connection: Connection, key: StoredKey) -> None:
    sql = """
    INSERT INTO signing_keys (key_id, public_key, sealed_private_key, state, since, created_at)
    VALUES ($1, $2, $3, $4, $5, $5)
    """
    known = (key.key_id, json.dumps(key.public_key), key.sealed_private_key)
    await connection.execute(sql, *known, key.age.state.value, key.age.since)


async def rotate_keys(connection: Connection, now: datetime) -> None:
    """The current key retires, the next becomes current."""
    sql = "UPDATE signing_keys SET state = $2, since = $3 WHERE state = $1"
    await connection.execute(sql, KeyState.CURRENT.value, KeyState.RETIRED.value, now)
    await connection.execute(sql, KeyState.NEXT.value, KeyState.CURRENT.value, now)


async def delete_retired(connection: Connection, before: datetime) -> None:
    sql = "DELETE FROM signing_keys WHERE state = $1 AND since < $2"
    await connection.execute(sql, KeyState.RETIRED.value, before)


def _stored(key_id: str, public_key: str, sealed: str, state: str, since: datetime) -> StoredKey:
    return StoredKey(key_id, json.loads(public_key), sealed, KeyAge(KeyState(state), since))
