"""Whoever listens hears how much agrees, once something was heard; also from another process of the service."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from tests.risk import books as b
from tests.risk.flows.test_planted_errors import Sale
from tests.risk.use_cases.test_hear_statements import heard

from chassis import Change, Hub, Settings
from chassis.live.hub import Listener
from chassis.testing import TokenSigner, running
from risk.entrypoints.agreement import AGREEMENT, HEARD
from risk.main import create_app
from risk.use_cases.hear_statements import hear_statements

SECONDS = 20


@asynccontextmanager
async def process(dsn: str) -> AsyncIterator[FastAPI]:
    signer = TokenSigner()
    app = create_app(Settings(service="risk", database_url=dsn, roles="http"), key_source=signer.key_source)
    async with running(app):
        yield app


async def hear_one(app: FastAPI) -> None:
    sale = Sale()
    async with app.state.database.transaction() as connection:
        await hear_statements(connection, [heard(event) for event in (sale.audited, sale.posted, sale.booked)])
        app.state.agreement.count_after_commit(connection, {b.ORGANISATION})


async def next_agreement(listener: Listener) -> Change:
    async with asyncio.timeout(SECONDS):
        while (change := await listener.next()).kind != AGREEMENT:
            pass
    return change


async def test_a_listener_hears_the_new_counts(risk_dsn: str) -> None:
    async with process(risk_dsn) as app:
        hub: Hub = app.state.hub
        before = await app.state.agreement.figures(app.state.database, b.ORGANISATION)
        with hub.listening(b.ORGANISATION) as listener:
            await hear_one(app)
            change = await next_agreement(listener)
        assert change.id == b.ORGANISATION
        assert change.data["agreed"] == before["agreed"] + 1
        assert change.data["as_of"] > before["as_of"]
        assert set(change.data) == {"agreed", "refused", "unaudited", "in_flight", "different", "as_of"}


async def test_what_one_process_heard_another_tells(risk_dsn: str) -> None:
    async with process(risk_dsn) as takes, process(risk_dsn) as shows:
        hub: Hub = shows.state.hub
        with hub.listening(b.ORGANISATION):
            async with asyncio.timeout(60):
                while not await told(takes, hub):
                    pass


async def told(takes: FastAPI, hub: Hub) -> bool:
    """What is said before the other process listens is lost to it: that one looks when somebody comes."""
    await hear_one(takes)
    return await hub.wait_for(b.ORGANISATION, lambda data: "agreed" in data, timeout_seconds=2) is not None


async def test_nobody_listens_nobody_counts(risk_dsn: str) -> None:
    async with process(risk_dsn) as app:
        hub: Hub = app.state.hub
        told, counted = asyncio.Event(), list[Change]()
        hub.watch(HEARD, lambda *_: told.set())
        hub.watch(AGREEMENT, lambda _, change: counted.append(change))
        await hear_one(app)
        async with asyncio.timeout(SECONDS):
            await told.wait()
        await app.state.agreement.tell(app.state.database)
        assert counted == []
