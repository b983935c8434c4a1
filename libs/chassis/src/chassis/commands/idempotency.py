"""One effect per Idempotency-Key: the key is stored with a hash of the request in the business transaction."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import UUID

import asyncpg
import orjson
from starlette.responses import Response

from chassis.problems.known import IDEMPOTENCY_KEY_REUSED
from chassis.respond import to_json
from messaging import Connection

_CLAIM = """
INSERT INTO idempotency_keys (organisation_id, person_id, key, request_hash) VALUES ($1, $2, $3, $4)
ON CONFLICT DO NOTHING RETURNING true
"""
_FIND = """
SELECT request_hash, status, headers, body FROM idempotency_keys
WHERE organisation_id = $1 AND person_id = $2 AND key = $3
"""
_STORE = """
UPDATE idempotency_keys SET status = $4, headers = $5, body = $6
WHERE organisation_id = $1 AND person_id = $2 AND key = $3
"""
Owner = tuple[UUID, UUID, str]
"""Organisation, person and key."""
_KEPT_HEADERS = ("etag", "location")


@dataclass(eq=False)
class AlreadyAnswered(Exception):  # noqa: N818 - no error: the answer is here already
    """This key has its answer: give it again and do nothing."""

    response: Response


@dataclass(frozen=True, slots=True)
class KeyedRequest:
    """A command under its key; `request_hash` is sha256 of method, path, query, If-Match and body."""

    organisation_id: UUID
    person_id: UUID
    key: str
    request_hash: bytes

    @property
    def owner(self) -> Owner:
        return (self.organisation_id, self.person_id, self.key)


def hash_of_request(method: str, path: str, if_match: str, body: bytes) -> bytes:
    return sha256(b"\0".join((method.encode(), path.encode(), if_match.encode(), body))).digest()


async def claim(connection: Connection, request: KeyedRequest) -> None:
    """Take the key; waits for a request that holds it. Raises `AlreadyAnswered` or 422 `idempotency_key_reused`."""
    owner = request.owner
    if await connection.fetchval(_CLAIM, *owner, request.request_hash):
        return
    row = await connection.fetchrow(_FIND, *owner)
    if row is None or row["request_hash"] != request.request_hash:
        raise IDEMPOTENCY_KEY_REUSED()
    raise AlreadyAnswered(_as_given(row))


async def stored_answer(connection: Connection, owner: Owner) -> Response | None:
    """The answer a command was given; None when none with this key took effect."""
    row = await connection.fetchrow(_FIND, *owner)
    return None if row is None else _as_given(row)


def _as_given(row: asyncpg.Record) -> Response:
    """A command without a body of its own is answered 204."""
    headers = {**orjson.loads(row["headers"] or "{}"), "Idempotency-Replayed": "true"}
    return Response(row["body"], row["status"] or 204, headers, "application/json")


async def store_answer(connection: Connection, request: KeyedRequest, answer: Response) -> None:
    kept: dict[str, Any] = {name: answer.headers[name] for name in _KEPT_HEADERS if name in answer.headers}
    await connection.execute(_STORE, *request.owner, answer.status_code, to_json(kept).decode(), bytes(answer.body))
