"""The documents service without a port and without a bus, on its own real database."""

from collections.abc import AsyncIterator

import pytest
from tests.databases import FreshDatabases
from tests.documents.desk import Desk, signed_in

from chassis import Settings
from chassis.testing import TokenSigner, running
from contracts import FUNCTIONS, new_id
from documents.main import create_app


@pytest.fixture(scope="session")
async def desk(fresh_database: FreshDatabases) -> AsyncIterator[Desk]:
    """A person with every permission, in an organisation of its own."""
    signer = TokenSigner()
    settings = Settings(
        service="documents", database_url=fresh_database("documents", service="documents"), roles="http", pool_size=8
    )
    app = create_app(settings, key_source=signer.key_source)
    async with running(app) as client:
        yield await signed_in(app, client, signer, new_id(), FUNCTIONS)


@pytest.fixture(scope="session")
async def stranger(desk: Desk) -> Desk:
    """Every permission in another organisation of the same service."""
    return await signed_in(desk.app, desk.client, desk.signer, new_id(), FUNCTIONS)
