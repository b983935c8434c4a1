"""The inventory service, wired."""

from fastapi import FastAPI

from chassis import KeySource, Settings, create_service
from inventory.entrypoints.events import SUBSCRIPTIONS
from inventory.entrypoints.http.counts import router as counts
from inventory.entrypoints.http.goods import router as goods
from inventory.entrypoints.http.ledger import router as ledger
from inventory.entrypoints.http.reservations import router as reservations
from inventory.entrypoints.http.snapshots import router as snapshots
from inventory.entrypoints.http.stock import router as stock
from inventory.settings import SERVICE


def create_app(settings: Settings, key_source: KeySource | None = None) -> FastAPI:
    return create_service(
        SERVICE, settings, SUBSCRIPTIONS, [stock, ledger, goods, reservations, counts, snapshots], key_source=key_source
    )
