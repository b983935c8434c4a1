"""This service's own token for the feeds of the others: fetched from auth with its secret, kept until it is old."""

import asyncio
import time
from collections.abc import Awaitable, Callable

import httpx

TokenSource = Callable[[], Awaitable[str]]
RENEW_BEFORE_SECONDS = 60.0


class ServiceToken:
    """`POST {auth}/service-tokens {"service", "secret"}` -> `{"access_token", "expires_in"}`."""

    def __init__(self, client: httpx.AsyncClient, auth_url: str, service: str, secret: str) -> None:
        self._client = client
        self._url = f"{auth_url.rstrip('/')}/service-tokens"
        self._credentials = {"service": service, "secret": secret}
        self._token = ""
        self._good_until = float("-inf")
        self._fetching = asyncio.Lock()

    async def __call__(self) -> str:
        """A token that lives. Raises `httpx.HTTPError` when auth does not give one."""
        async with self._fetching:
            if time.monotonic() >= self._good_until:
                await self._fetch()
        return self._token

    def forget(self) -> None:
        """The token was refused: fetch another one next time."""
        self._good_until = float("-inf")

    async def _fetch(self) -> None:
        asked_at = time.monotonic()
        answer = await self._client.post(self._url, json=self._credentials, timeout=5)
        answer.raise_for_status()
        given = answer.json()
        self._token = str(given["access_token"])
        self._good_until = asked_at + float(given["expires_in"]) - RENEW_BEFORE_SECONDS
