"""The event logs of the other services, read over HTTP with this service's own token."""

from collections.abc import Mapping, Sequence
from typing import Any

import httpx

from chassis.feed.service_tokens import ServiceToken
from messaging import FeedItem, Heads, Positions, feed_items_of

TIMEOUT_SECONDS = 8.0


class HttpFeed:
    """messaging's `Feed` over `GET /events` and `GET /events/heads`.

    Raises `httpx.HTTPError` when a service is away.
    """

    def __init__(self, client: httpx.AsyncClient, service_urls: Mapping[str, str], token: ServiceToken) -> None:
        self._client = client
        self._urls = {service: url.rstrip("/") for service, url in service_urls.items()}
        self._token = token

    async def after(self, source: str, position: int, limit: int) -> Sequence[FeedItem]:
        answer = await self._get(source, "/events", {"after": position, "limit": limit})
        return feed_items_of(answer.content)

    async def heads(self, source: str) -> Heads:
        said = (await self._get(source, "/events/heads", {})).json()
        shared = {log_id: _by_shard(positions) for log_id, positions in said["shared"].items()}
        return Heads(said["log"], _by_shard(said["heads"]), shared)

    async def positions(self, source: str) -> Positions:
        """What `source` has said and heard so far (`GET /positions`)."""
        said = (await self._get(source, "/positions", {})).json()
        heard = {other: _by_shard(shards) for other, shards in said["heard"].items()}
        return Positions(said["last_position"], _by_shard(said["said"]), said["unsent"], heard, said["parked"])

    async def _get(self, source: str, path: str, query: dict[str, Any]) -> httpx.Response:
        answer = await self._ask(source, path, query)
        if answer.status_code == httpx.codes.UNAUTHORIZED:
            self._token.forget()
            answer = await self._ask(source, path, query)
        answer.raise_for_status()
        return answer

    async def _ask(self, source: str, path: str, query: dict[str, Any]) -> httpx.Response:
        headers = {"Authorization": f"Bearer {await self._token()}"}
        url = f"{self._urls[source]}{path}"
        return await self._client.get(url, params=query, headers=headers, timeout=TIMEOUT_SECONDS)


def _by_shard(positions: Mapping[str, int]) -> dict[int, int]:
    return {int(shard): position for shard, position in positions.items()}
