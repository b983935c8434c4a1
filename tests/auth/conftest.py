"""Auth on real PostgreSQL, over HTTP without a port. Hashing is cheap here; one test uses the real parameters."""

from collections.abc import AsyncIterator
from hashlib import sha256

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


def auth_settings(dsn: str) -> AuthSettings:
    return AuthSettings(
        database_url=dsn,
        roles="http",
        key_encryption_secret=KEY_ENCRYPTION_SECRET,
        service_secret_hashes={"ledger": sha256(SERVICE_SECRET.encode()).hexdigest()},
    )


@pytest.fixture
def auth_dsn(fresh_database: FreshDatabases) -> str:
    return fresh_database("auth", service="auth")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def app(auth_dsn: str, clock: Clock) -> FastAPI:
    app = create_app(auth_settings(auth_dsn), Passwords(memory_kib=64, passes=1))
    app.dependency_overrides[current_time] = clock
    return app


@pytest.fixture
async def http(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    async with running(app) as client:
        yield client


@pytest.fixture
async def boss(app: FastAPI, http: httpx.AsyncClient) -> Client:
    """The administrator of DEMO, signed in."""
    return await founded(app, http, "DEMO")


@pytest.fixture
async def stranger(app: FastAPI, http: httpx.AsyncClient) -> Client:
    """The administrator of another organisation, signed in."""
    return await founded(app, http, "OTHER")
