"""The event log over HTTP: whole for services, for people that of their organisation; read by another service."""

import asyncio
from collections.abc import AsyncIterator
from uuid import UUID

import httpx
import orjson
import pytest
from fastapi import FastAPI, Request
from tests.chassis.conftest import Edge

from chassis import HttpFeed, Settings, create_service
from chassis.feed.service_tokens import ServiceToken
from chassis.testing import TokenSigner, running
from contracts import FUNCTIONS, NodeChanged, new_id
from messaging import Saying, say
from tritally.servers.embedded_broker import EmbeddedBroker

EVENTS = 6


@pytest.fixture
async def speaker(things_dsn: str, embedded_broker: EmbeddedBroker) -> AsyncIterator[Edge]:
    """A service that said three events of this organisation and three of another, in turn."""
    signer = TokenSigner()
    settings = Settings(
        database_url=things_dsn, roles="http,relay", kafka_bootstrap_servers=embedded_broker.bootstrap_servers
    )
    app = create_service("documents", settings, key_source=signer.key_source)
    async with running(app) as http:
        edge = Edge(app, http, signer)
        await edge.grant(*FUNCTIONS)
        await say_in_turn(edge)
        yield edge


async def say_in_turn(edge: Edge) -> None:
    other = new_id()
    before = (await edge.app.state.messaging.positions()).last_position
    async with edge.app.state.database.transaction() as connection:
        for place in range(EVENTS):
            await say(connection, [Saying(node(edge.organisation_id if place % 2 == 0 else other))])
    async with asyncio.timeout(20):
        while (await edge.app.state.messaging.positions()).last_position < before + EVENTS:  # noqa: ASYNC110
            await asyncio.sleep(0.02)


def node(organisation_id: UUID) -> NodeChanged:
    return NodeChanged(
        organisation_id=organisation_id,
        node_id=new_id(),
        parent_id=None,
        name="n",
        node_type="organisation",
        path="/",
        active=True,
    )


async def test_a_person_reads_their_organisation_alone(speaker: Edge) -> None:
    answer = await speaker.get("/events", limit=1000)
    assert {event["data"]["organisation_id"] for event in answer.json()} == {str(speaker.organisation_id)}
    assert len(answer.json()) == EVENTS / 2
    assert answer.headers["tritally-last-position"] == str(
        (await speaker.app.state.messaging.positions()).last_position
    )


async def test_a_person_needs_the_function(speaker: Edge) -> None:
    await speaker.grant("document.view")
    answer = await speaker.get("/events")
    assert (answer.status_code, answer.json()["permission"]) == (403, "events.read")


@pytest.mark.parametrize("path", ["/events", "/events/heads", "/positions"])
async def test_a_service_needs_the_scope(speaker: Edge, path: str) -> None:
    headers = {"Authorization": f"Bearer {speaker.signer.service_token(scope='other')}"}
    assert (await speaker.http.get(path, headers=headers)).json()["code"] == "permission_missing"
    assert (await speaker.http.get(path)).json()["code"] == "token_missing"


@pytest.mark.parametrize("query", [{"after": -1}, {"after": "x"}, {"limit": 0}, {"limit": 1001}])
async def test_bad_positions(speaker: Edge, query: dict[str, int]) -> None:
    answer = await speaker.get("/events", **query)
    assert (answer.status_code, answer.json()["errors"][0]["in"]) == (422, "query")


async def test_another_service_reads_all_in_order(speaker: Edge) -> None:
    """Through its token from auth, which is refused once (its key was rotated) and fetched anew."""
    auth = Auth(speaker.signer)
    transport = Crossroads({"auth": auth.app, "documents": speaker.app})
    async with httpx.AsyncClient(transport=transport) as client:
        token = ServiceToken(client, "http://auth", "risk", "s3cret")
        feed = HttpFeed(client, {"documents": "http://documents"}, token)
        last = (await speaker.app.state.messaging.positions()).last_position
        items = await feed.after("documents", last - EVENTS, 100)
        assert [item.position for item in items] == list(range(last - EVENTS + 1, last + 1))
        assert max((await feed.heads("documents")).positions.values()) == last
        assert orjson.loads(items[0].body)["organisation_id"]
    assert auth.asked == 2


class Auth:
    """POST /service-tokens; the first token it gives is of an unknown key."""

    def __init__(self, signer: TokenSigner) -> None:
        self.app = FastAPI()
        self.asked = 0
        self._signers = [TokenSigner("old"), signer]
        self.app.post("/service-tokens")(self.give)

    async def give(self, request: Request) -> dict[str, object]:
        assert await request.json() == {"service": "risk", "secret": "s3cret"}
        self.asked += 1
        return {"access_token": self._signers.pop(0).service_token(), "expires_in": 600}


class Crossroads(httpx.AsyncBaseTransport):
    """Leads each host to its application."""

    def __init__(self, apps: dict[str, FastAPI]) -> None:
        self._roads = {host: httpx.ASGITransport(app=app) for host, app in apps.items()}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._roads[request.url.host].handle_async_request(request)
