"""A command over HTTP: who gives it, the version it saw, its key, and the one transaction of its effect."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, Header, Request
from starlette.responses import Response

from chassis.access.caller import Caller
from chassis.access.sign_in import SignedIn
from chassis.commands.idempotency import KeyedRequest, claim, hash_of_request, store_answer
from chassis.commands.preconditions import Preconditions, preconditions
from chassis.edge.parts import parts_of
from chassis.problems.known import IF_MATCH_MISSING, STALE_VERSION
from chassis.respond import respond
from chassis.storage.database import Database
from messaging import Connection

KEY_MEANS = "Any text of your own: the same command with the same key has one effect, and the same answer"
VERSION_MEANS = 'The version you saw, such as "3"'
WAIT_MEANS = "wait=2: answer as soon as the outcome is known, at most so many seconds later"


@dataclass(frozen=True, slots=True)
class Command:
    """One command of one signed-in person."""

    caller: Caller
    conditions: Preconditions
    keyed: KeyedRequest | None
    database: Database

    @property
    def expected_version(self) -> int | None:
        """The version of If-Match; None when the header is not there."""
        return self.conditions.expected_version

    @property
    def wait_seconds(self) -> float:
        """How long the caller would wait for the outcome (`Prefer: wait=2`); 0.0 when not asked."""
        return self.conditions.wait_seconds

    def require_version(self) -> int:
        """Raises 428 `if_match_missing`."""
        if self.expected_version is None:
            raise IF_MATCH_MISSING()
        return self.expected_version

    def check_version(self, current: int) -> None:
        """Raises 428 `if_match_missing`, or 409 `stale_version` when the caller saw another version."""
        expected = self.require_version()
        if expected != current:
            raise STALE_VERSION(pointer="/version", current=current, expected=expected)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """The business transaction. A key that was answered before ends the request here with the stored answer."""
        async with self.database.transaction() as connection:
            if self.keyed is not None:
                await claim(connection, self.keyed)
            yield connection

    async def answer(
        self, connection: Connection, status: int, body: Any, headers: Mapping[str, str] | None = None
    ) -> Response:
        """The answer, stored with the key so that a repetition gets the same. Call it inside `transaction`."""
        response = respond(body, status, headers)
        if self.keyed is not None:
            await store_answer(connection, self.keyed, response)
        return response


async def issued_command(
    request: Request,
    caller: SignedIn,
    _idempotency_key: Annotated[str | None, Header(alias="Idempotency-Key", description=KEY_MEANS)] = None,
    _if_match: Annotated[str | None, Header(alias="If-Match", description=VERSION_MEANS)] = None,
    _prefer: Annotated[str | None, Header(alias="Prefer", description=WAIT_MEANS)] = None,
) -> Command:
    """The headers are read by `preconditions`; they are arguments so that OpenAPI shows them."""
    conditions = preconditions(request.headers)
    keyed = await _keyed(request, caller, conditions.idempotency_key)
    return Command(caller, conditions, keyed, parts_of(request).database)


async def _keyed(request: Request, caller: Caller, key: str | None) -> KeyedRequest | None:
    if key is None:
        return None
    path = f"{request.url.path}?{request.url.query}"
    hashed = hash_of_request(request.method, path, request.headers.get("if-match", ""), await request.body())
    return KeyedRequest(caller.organisation_id, caller.person_id, key, hashed)


IssuedCommand = Annotated[Command, Depends(issued_command)]
