"""The public keys of auth: fetched once, kept, and fetched again when a token names a key that is not known."""

import asyncio
import time
from base64 import urlsafe_b64decode
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import orjson
import structlog
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from chassis.problems.known import KEYS_AWAY

KeySource = Callable[[], Awaitable[dict[str, Any]]]
"""Gives the current JWKS document. Raises `httpx.HTTPError` when it cannot."""

REFETCH_SECONDS_MIN = 0.5
REFRESH_SECONDS = 300.0
RETRY_AFTER_SECONDS = 1
NOT_FETCHED = (httpx.HTTPError, JoseError, ValueError, KeyError, TypeError, AttributeError, OSError)
"""Auth is away, or what answers is not a key set."""
log = structlog.get_logger("chassis.key_set")


def keys_over_http(client: httpx.AsyncClient, auth_url: str) -> KeySource:
    async def fetch() -> dict[str, Any]:
        answer = await client.get(f"{auth_url.rstrip('/')}/keys", timeout=3)
        answer.raise_for_status()
        document: dict[str, Any] = answer.json()
        return document

    return fetch


def key_id(token: str) -> str | None:
    """The `kid` of a token's header, unchecked; None when there is none."""
    try:
        header = token.split(".", 1)[0]
        return str(orjson.loads(urlsafe_b64decode(header + "=" * (-len(header) % 4)))["kid"])
    except (ValueError, KeyError, TypeError):
        return None


class TrustedKeys:
    """The key set in memory. One fetch at a time, at most one in `REFETCH_SECONDS_MIN`; only who needs it waits."""

    def __init__(self, source: KeySource) -> None:
        self._source = source
        self._keys = KeySet([])
        self._ids: frozenset[str] = frozenset()
        self._began_at = float("-inf")
        self._fetching: asyncio.Task[bool] | None = None

    @property
    def known(self) -> bool:
        return bool(self._ids)

    async def for_token(self, token: str) -> KeySet:
        """The keys to check `token` with. Raises 503 `keys_away` when it needs keys that cannot be fetched."""
        wanted = key_id(token)
        if not self.known or (wanted is not None and wanted not in self._ids):
            await self._learn(wanted)
        elif time.monotonic() - self._began_at > REFRESH_SECONDS:
            self.refresh()
        return self._keys

    async def keep_fresh(self) -> None:
        """For ever: quickly until the first keys are here, then now and then."""
        while True:
            await self.refresh()
            await asyncio.sleep(REFRESH_SECONDS if self.known else 0)

    def refresh(self) -> asyncio.Task[bool]:
        """Start a fetch, or join the one that is due or runs. True: it brought a key set."""
        if self._fetching is None or self._fetching.done():
            self._fetching = asyncio.create_task(self._fetch_when_due())
        return self._fetching

    async def _learn(self, wanted: str | None) -> None:
        """Return when `wanted` is here, or when a key set asked for after this call does not have it.

        A set asked for earlier proves nothing: auth may have made the key since.
        """
        asked_at = time.monotonic()
        while not self.known or (wanted not in self._ids and self._began_at < asked_at):
            if not await asyncio.shield(self.refresh()):
                raise KEYS_AWAY(headers={"Retry-After": str(RETRY_AFTER_SECONDS)})

    async def _fetch_when_due(self) -> bool:
        await asyncio.sleep(self._began_at + REFETCH_SECONDS_MIN - time.monotonic())
        self._began_at = time.monotonic()
        try:
            keys = KeySet.import_key_set(await self._source())  # type: ignore[arg-type]
        except NOT_FETCHED as error:
            log.warning("keys_not_fetched", error=repr(error))
            return False
        self._keys, self._ids = keys, frozenset(str(key.kid) for key in keys)
        return True
