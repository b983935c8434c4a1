"""The service of `things.py`, running on a fresh database, and a person who may do everything in it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest
import uvicorn
from fastapi import FastAPI
from tests.chassis.things import TABLE, changes_since, router
from tests.databases import FreshDatabases

import messaging
from chassis import MIGRATION_SQL, Settings, create_service
from chassis.testing import TokenSigner, grant, running
from contracts import FUNCTIONS, new_id


async def until(condition: Callable[[], bool]) -> None:
    """Let the other tasks run until it is so."""
    while not condition():  # noqa: ASYNC110 - what is waited for sets no event
        await asyncio.sleep(0.001)


@dataclass
class Edge:
    """A running application, as one person of one organisation sees it."""

    app: FastAPI
    http: httpx.AsyncClient
    signer: TokenSigner
    organisation_id: UUID = field(default_factory=new_id)
    person_id: UUID = field(default_factory=new_id)
    time_zone: str | None = None

    def headers(self, language: str = "en", **more: str) -> dict[str, str]:
        named = {name.replace("_", "-"): value for name, value in more.items()}
        return {**self.signer.headers(self.organisation_id, self.person_id, language, self.time_zone), **named}

    async def get(self, path: str, **query: Any) -> httpx.Response:
        return await self.http.get(path, params=query, headers=self.headers())

    async def post(self, path: str, body: Any, **headers: str) -> httpx.Response:
        return await self.http.post(path, json=body, headers=self.headers(**headers))

    async def grant(self, *functions: str) -> None:
        await grant(self.app, self.organisation_id, self.person_id, functions)

    async def other(self) -> "Edge":
        """The same application for a person of another organisation."""
        other = Edge(self.app, self.http, self.signer)
        await other.grant(*FUNCTIONS)
        return other

    async def count(self, table: str) -> int:
        async with self.app.state.database.connection() as connection:
            return int(await connection.fetchval(f"SELECT count(*) FROM {table}"))


@pytest.fixture(scope="session")
async def things_dsn(fresh_database: FreshDatabases) -> str:
    dsn = fresh_database("chassis")
    connection = await asyncpg.connect(dsn)
    for statement in (*MIGRATION_SQL, *messaging.MIGRATION_SQL, TABLE):
        await connection.execute(statement)
    await connection.close()
    return dsn


@pytest.fixture
async def edge(things_dsn: str) -> AsyncIterator[Edge]:
    signer = TokenSigner()
    settings = Settings(database_url=things_dsn, roles="http", request_deadline_seconds=2)
    app = create_service(
        "documents",
        settings,
        routers=[router],
        key_source=signer.key_source,
        live_functions={"thing": "document.view"},
        changes_since=changes_since,
    )
    async with running(app) as http:
        one = Edge(app, http, signer)
        await one.grant(*FUNCTIONS)
        yield one


@asynccontextmanager
async def listening(app: FastAPI) -> AsyncIterator[str]:
    """The application on a port, for what an in-process client cannot do; gives its address."""
    config = uvicorn.Config(app, host="127.0.0.1", port=0, log_config=None, timeout_graceful_shutdown=2)
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve())
    await until(lambda: server.started or task.done())
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        await task
