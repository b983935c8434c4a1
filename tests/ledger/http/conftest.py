"""The ledger service over HTTP without a port and without a bus, on its own real database."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from tests.databases import FreshDatabases
from tests.ledger.conftest import event_of

from chassis import Database, Settings
from chassis.testing import TokenSigner, grant, running
from contracts import LEDGER_EDIT, LEDGER_VIEW, new_id
from ledger.domain.books import Request
from ledger.main import create_app
from ledger.use_cases.post_vouchers import Heard, post_vouchers

Json = dict[str, Any]


@dataclass
class Accountant:
    """A signed-in person of one organisation."""

    app: FastAPI
    client: httpx.AsyncClient
    signer: TokenSigner
    organisation_id: UUID
    person_id: UUID = field(default_factory=new_id)

    async def call(self, method: str, path: str, body: Any = None, **headers: str) -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        signed = self.signer.headers(self.organisation_id, self.person_id)
        return await self.client.request(method, path, json=body, headers=signed | named)

    async def get(self, path: str) -> Any:
        response = await self.call("GET", path)
        assert response.status_code == 200, response.text
        return response.json()

    async def items(self, path: str) -> list[Json]:
        rows: list[Json] = (await self.get(path))["items"]
        return rows

    async def book(self, *requests: Request) -> None:
        database: Database = self.app.state.database
        async with database.transaction() as connection:
            await post_vouchers(connection, [Heard(event_of(request)) for request in requests])


Hire = Callable[..., Any]


@pytest.fixture(scope="session")
async def hire(fresh_database: FreshDatabases) -> AsyncIterator[Hire]:
    """`await hire(organisation_id, functions)` signs somebody in."""
    signer = TokenSigner()
    settings = Settings(service="ledger", database_url=fresh_database("ledger", service="ledger"), roles="http")
    app = create_app(settings, key_source=signer.key_source)
    async with running(app) as client:

        async def hired(organisation_id: UUID, functions: Sequence[str] = (LEDGER_VIEW, LEDGER_EDIT)) -> Accountant:
            accountant = Accountant(app, client, signer, organisation_id)
            await grant(app, organisation_id, accountant.person_id, functions)
            return accountant

        yield hired
