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

REFETCH_SECONDS_MIN = 2.0
REFRESH_SECONDS = 300.0
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
    """The key set in memory. At most one fetch at a time; only who needs an unknown key waits for it."""

    def __init__(self, source: KeySource) -> None:
        self._source = source
        self._keys = KeySet([])
        self._ids: frozenset[str] = frozenset()
        self._fetched_at = float("-inf")
        self._fetching: asyncio.Task[None] | None = None

    @property
    def known(self) -> bool:
        return bool(self._ids)

    async def for_token(self, token: str) -> KeySet:
        """The keys to check `token` with. Raises 503 `keys_away` while no key was ever fetched."""
        if key_id(token) not in self._ids:
            await self.refresh_if_old()
        elif time.monotonic() - self._fetched_at > REFRESH_SECONDS:
            self.refresh()
        if not self.known:
            raise KEYS_AWAY(headers={"Retry-After": "2"})
        return self._keys

    async def refresh_if_old(self) -> None:
        """Fetch, unless that was tried a moment ago."""
        if time.monotonic() - self._fetched_at > REFETCH_SECONDS_MIN:
            await asyncio.shield(self.refresh())

    async def keep_fresh(self) -> None:
        """For ever: quickly until the first keys are here, then now and then."""
        while True:
            await self.refresh_if_old()
            await asyncio.sleep(REFRESH_SECONDS if self.known else REFETCH_SECONDS_MIN)

    def refresh(self) -> asyncio.Task[None]:
        """Start a fetch, or join the one that runs."""
        if self._fetching is None or self._fetching.done():
            self._fetching = asyncio.create_task(self._fetch())
        return self._fetching

    async def _fetch(self) -> None:
        self._fetched_at = time.monotonic()
        try:
            document = await self._source()
            self._keys = KeySet.import_key_set(document)  # type: ignore[arg-type]
        except (httpx.HTTPError, JoseError, ValueError, KeyError, OSError) as error:
            log.warning("keys_not_fetched", error=repr(error))
            return
        self._ids = frozenset(str(key["kid"]) for key in document["keys"])
