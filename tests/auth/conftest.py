"""Auth on real PostgreSQL, over HTTP without a port. Hashing is cheap here; one test uses the real parameters."""

from collections.abc import AsyncIterator, Iterator
from hashlib import sha256
from itertools import count

import httpx
import pytest
from fastapi import FastAPI
from tests.auth.organisation import Client, Clock, founded
from tests.databases import FreshDatabases

from auth.entrypoints.parts import current_time
from auth.main import create_app
from auth.settings import AuthSettings
from auth.use_cases.passwords import Passwords
from chassis.testing import running

SERVICE_SECRET = "the ledger's very own secret"
KEY_ENCRYPTION_SECRET = "a secret of at least thirty-two characters"

NUMBERS = count(1)


def auth_settings(dsn: str) -> AuthSettings:
    return AuthSettings(
        database_url=dsn,
        roles="http",
        key_encryption_secret=KEY_ENCRYPTION_SECRET,
        service_secret_hashes={"ledger": sha256(SERVICE_SECRET.encode()).hexdigest()},
    )


@pytest.fixture(scope="session")
def auth_dsn(fresh_database: FreshDatabases) -> str:
    return fresh_database("auth", service="auth")


@pytest.fixture(scope="session")
async def app(auth_dsn: str) -> AsyncIterator[FastAPI]:
    """One service for all tests; each has its own organisations and its own address."""
    app = create_app(auth_settings(auth_dsn), Passwords(memory_kib=64, passes=1))
    async with running(app):
        yield app


@pytest.fixture
def clock(app: FastAPI) -> Iterator[Clock]:
    clock = Clock()
    app.dependency_overrides[current_time] = clock
    yield clock
    app.dependency_overrides.clear()


@pytest.fixture
async def http(app: FastAPI, clock: Clock) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    address = {"X-Forwarded-For": f"2001:db8::{next(NUMBERS):x}"}
    async with httpx.AsyncClient(transport=transport, base_url="http://test", headers=address) as client:
        yield client


@pytest.fixture
async def boss(app: FastAPI, http: httpx.AsyncClient) -> Client:
    """The administrator of an organisation, signed in."""
    return await founded(app, http, f"DEMO-{next(NUMBERS)}")


@pytest.fixture
async def stranger(app: FastAPI, http: httpx.AsyncClient) -> Client:
    """The administrator of another organisation, signed in."""
    return await founded(app, http, f"OTHER-{next(NUMBERS)}")
