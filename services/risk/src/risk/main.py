"""Risk, wired."""

from fastapi import FastAPI

from chassis import Background, Database, HttpFeed, Hub, KeySource, Settings, create_service
from contracts import RISK_VIEW
from messaging import Messaging
from risk.entrypoints.agreement import AGREEMENT, Agreement
from risk.entrypoints.events import subscriptions
from risk.entrypoints.http import router
from risk.entrypoints.tell import DIFFERENCE
from risk.entrypoints.watch_silence import PositionsOf, watch_silence

GATHER_SECONDS = 0.1
"""No request waits for risk, and every document makes three events for it: together they cost a third."""


def create_app(
    settings: Settings, *, positions_of: PositionsOf | None = None, key_source: KeySource | None = None
) -> FastAPI:
    """`positions_of` asks where another service stands; by default over HTTP."""
    hub = Hub()
    agreement = Agreement(hub)

    async def watch(app: FastAPI) -> None:
        database: Database = app.state.database
        messaging: Messaging = app.state.messaging
        feed: HttpFeed = app.state.feed
        await watch_silence(database, messaging, hub, agreement, positions_of or feed.positions)

    app = create_service(
        "risk",
        settings,
        subscriptions(hub, agreement),
        [router],
        background=[Background("watch_silence", watch), agreement.background()],
        hub=hub,
        live_functions={DIFFERENCE: RISK_VIEW, AGREEMENT: None},
        key_source=key_source,
        gather_seconds=GATHER_SECONDS,
    )
    app.state.agreement = agreement
    return app
