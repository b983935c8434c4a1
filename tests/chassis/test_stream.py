"""The live stream: what changes in one's organisation, resumed, and across processes."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import orjson
import pytest
from tests.chassis.conftest import Edge, listening
from tests.chassis.things import router

from chassis import Hub, Settings, create_service
from chassis.live.carry import PACK_BYTES_MAX, packs
from chassis.testing import running
from contracts import new_id

GOOD = {"number": "A-1", "quantity": "5"}
Event = dict[str, Any]


@pytest.fixture
async def address(edge: Edge) -> AsyncIterator[str]:
    async with listening(edge.app) as address:
        yield address


class Stream:
    """The events of one connection, one after another."""

    def __init__(self, answer: httpx.Response) -> None:
        self._lines = answer.aiter_lines()

    async def comment(self) -> str:
        return (await self._block())[""]

    async def next(self) -> Event:
        block = await self._block()
        while "event" not in block:
            block = await self._block()
        return {**block, "data": orjson.loads(block["data"])}

    async def _block(self) -> dict[str, str]:
        block: dict[str, str] = {}
        async for line in self._lines:
            if not line:
                return block
            name, _, value = line.partition(": ")
            block[name.removesuffix(":")] = value
        raise EOFError


class Opened:
    def __init__(self, address: str, headers: dict[str, str]) -> None:
        self._client = httpx.AsyncClient(base_url=address)
        self._stream = self._client.stream("GET", "/stream", headers=headers)

    async def __aenter__(self) -> Stream:
        answer = await self._stream.__aenter__()
        assert answer.headers["content-type"].startswith("text/event-stream"), answer.status_code
        stream = Stream(answer)
        assert await stream.comment() == "listening"
        return stream

    async def __aexit__(self, *raised: Any) -> None:
        await self._stream.__aexit__(*raised)
        await self._client.aclose()


async def test_a_commit_is_heard_by_its_organisation_alone(edge: Edge, address: str) -> None:
    other = await edge.other()
    async with Opened(address, edge.headers()) as mine, Opened(address, other.headers()) as theirs:
        await edge.post("/things", {**GOOD, "number": "M-1"})
        await other.post("/things", {**GOOD, "number": "T-1"})
        heard = await mine.next()
        assert (heard["event"], heard["data"]["number"]) == ("thing", "M-1")
        assert (await theirs.next())["data"]["number"] == "T-1"


async def test_it_resumes_after_the_last_event(edge: Edge, address: str) -> None:
    async with Opened(address, edge.headers()) as stream:
        await edge.post("/things", {**GOOD, "number": "R-1"})
        last = await stream.next()
    await edge.post("/things", {**GOOD, "number": "R-2"})
    async with Opened(address, edge.headers(last_event_id=last["id"])) as stream:
        seen = {(await stream.next())["data"]["number"] for _ in range(2)}
    assert seen == {"R-1", "R-2"}


async def test_a_kind_without_function_is_not_streamed(edge: Edge, address: str) -> None:
    async with Opened(address, edge.headers()) as stream:
        edge.app.state.hub.publish(edge.organisation_id, "unlisted", new_id(), {})
        edge.app.state.hub.publish(edge.organisation_id, "thing", new_id(), {"number": "shown"})
        assert (await stream.next())["data"]["number"] == "shown"


async def test_who_lacks_the_function_hears_nothing(edge: Edge, address: str) -> None:
    await edge.grant()
    token = edge.signer.token(edge.organisation_id, edge.person_id, lives_seconds=1)
    async with Opened(address, {"Authorization": f"Bearer {token}"}) as stream:
        edge.app.state.hub.publish(edge.organisation_id, "thing", new_id(), {"number": "hidden"})
        assert (await stream.next())["event"] == "token_expired"


async def test_it_ends_with_the_token(edge: Edge, address: str) -> None:
    token = edge.signer.token(edge.organisation_id, edge.person_id, lives_seconds=1)
    async with Opened(address, {"Authorization": f"Bearer {token}"}) as stream:
        assert (await stream.next())["event"] == "token_expired"


@pytest.mark.parametrize("id", ["x", "-1", "9" * 18])
async def test_a_strange_last_event_id(edge: Edge, id: str) -> None:
    answer = await edge.http.get("/stream", headers=edge.headers(last_event_id=id))
    assert (answer.status_code, answer.json()["code"]) == (400, "last_event_id_invalid")


async def test_who_reads_too_slowly_is_told(edge: Edge, monkeypatch: pytest.MonkeyPatch) -> None:
    hub = Hub()
    with hub.listening(edge.organisation_id) as listener:
        for _ in range(1_001):
            hub.publish(edge.organisation_id, "thing", new_id(), {})
        assert listener.overrun


async def test_a_change_reaches_another_process(edge: Edge, things_dsn: str) -> None:
    settings = Settings(database_url=things_dsn, roles="http")
    twin = create_service("documents", settings, routers=[router], key_source=edge.signer.key_source)
    id = new_id()
    async with running(twin):
        async with asyncio.timeout(10):
            while not await _heard_by(twin.state.hub, edge, id):
                pass


async def _heard_by(hub: Hub, edge: Edge, id: Any) -> bool:
    edge.app.state.hub.publish(edge.organisation_id, "thing", id, {"state": "posted"})
    return await hub.wait_for(id, lambda data: data["state"] == "posted", timeout_seconds=0.2) is not None


def test_packs_fit_a_notification() -> None:
    changes = [orjson.dumps(["x" * size]) for size in (10, 5_000, 4_000, 9_000, 100)]
    made = list(packs("me", changes))
    assert all(len(pack) <= PACK_BYTES_MAX + 20 for pack in made)
    assert [len(orjson.loads(pack.removeprefix("me"))) for pack in made] == [2, 2]
