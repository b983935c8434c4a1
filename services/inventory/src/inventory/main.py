"""The inventory service, wired."""

from fastapi import FastAPI

from chassis import Hub, KeySource, Settings, create_service
from contracts import STOCK_VIEW
from inventory.entrypoints.events import SUBSCRIPTIONS
from inventory.entrypoints.http.counts import router as counts
from inventory.entrypoints.http.dry_runs import router as dry_runs
from inventory.entrypoints.http.goods import router as goods
from inventory.entrypoints.http.ledger import router as ledger
from inventory.entrypoints.http.locations import router as locations
from inventory.entrypoints.http.placements import router as placements
from inventory.entrypoints.http.recomputes import router as recomputes
from inventory.entrypoints.http.reservations import router as reservations
from inventory.entrypoints.http.snapshots import router as snapshots
from inventory.entrypoints.http.stock import router as stock
from inventory.entrypoints.recompute_worker import recompute_worker
from inventory.settings import SERVICE

ROUTERS = (stock, ledger, goods, reservations, counts, snapshots, recomputes, dry_runs, locations, placements)
LIVE_FUNCTIONS = {"recompute": STOCK_VIEW, "count_sheet": STOCK_VIEW, "places": STOCK_VIEW}


def create_app(settings: Settings, key_source: KeySource | None = None) -> FastAPI:
    worker = recompute_worker()
    app = create_service(
        SERVICE,
        settings,
        SUBSCRIPTIONS,
        ROUTERS,
        background=[worker.background()],
        hub=Hub(),
        live_functions=LIVE_FUNCTIONS,
        key_source=key_source,
    )
    app.state.recompute_worker = worker
    return app
