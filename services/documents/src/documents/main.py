"""Wires the documents service."""

from fastapi import APIRouter, FastAPI

from chassis import Hub, KeySource, Settings, Worker, create_service
from contracts import DOCUMENT_VIEW
from documents.domain.cards.masters import PartnerCard, WarehouseCard
from documents.domain.cards.product_card import ProductCard
from documents.entrypoints.batch_worker import batch_worker
from documents.entrypoints.deadline_watcher import WATCHER
from documents.entrypoints.events import subscriptions
from documents.entrypoints.http.actions import router as actions
from documents.entrypoints.http.batches import batch_router
from documents.entrypoints.http.catalogue import router as catalogue
from documents.entrypoints.http.disguised_returns import router as disguised_returns
from documents.entrypoints.http.documents import router as documents
from documents.entrypoints.http.exchange_rates import router as exchange_rates
from documents.entrypoints.http.last_prices import router as last_prices
from documents.entrypoints.http.listings import PARTNERS, PRODUCTS, WAREHOUSES
from documents.entrypoints.http.masters import master_router
from documents.entrypoints.http.order_lines import router as order_lines
from documents.entrypoints.http.orders import router as orders
from documents.entrypoints.http.presence import presence_router
from documents.entrypoints.http.returns import router as returns
from documents.entrypoints.http.scan import router as scan
from documents.entrypoints.http.search import router as search
from documents.entrypoints.http.settings import settings_router
from documents.entrypoints.http.take_back import router as take_back
from documents.entrypoints.http.waiting import router as waiting
from documents.entrypoints.http.why import router as why
from documents.entrypoints.presence import PRESENCE, Presence
from documents.settings import SERVICE
from documents.storage.lists.changes_since import changes_since
from documents.use_cases.keep_masters import PARTNER, PRODUCT, WAREHOUSE

LIVE_FUNCTIONS = {"document": DOCUMENT_VIEW, "batch": DOCUMENT_VIEW, PRESENCE: DOCUMENT_VIEW}


PLAIN_ROUTERS = (
    *(returns, orders, order_lines, actions, disguised_returns, why),
    *(catalogue, exchange_rates, scan, take_back, last_prices, waiting, documents),
)


def create_app(settings: Settings, key_source: KeySource | None = None) -> FastAPI:
    hub, worker = Hub(), batch_worker()
    return create_service(
        SERVICE,
        settings,
        subscriptions(hub),
        _routers(hub, worker),
        background=(worker.background(), WATCHER),
        hub=hub,
        live_functions=LIVE_FUNCTIONS,
        changes_since=changes_since,
        key_source=key_source,
    )


def _routers(hub: Hub, worker: Worker) -> tuple[APIRouter, ...]:
    """`/products/search` before `/products/{key}`, `/documents/batches` before `/documents/{document_id}`."""
    masters = (
        master_router(PRODUCT, ProductCard, PRODUCTS),
        master_router(PARTNER, PartnerCard, PARTNERS),
        master_router(WAREHOUSE, WarehouseCard, WAREHOUSES),
    )
    working = (batch_router(worker), settings_router(worker), presence_router(Presence(hub)))
    return (search, *masters, *working, *PLAIN_ROUTERS)
