"""Wires the documents service."""

from fastapi import FastAPI

from chassis import Hub, KeySource, Settings, create_service
from documents.domain.masters import PartnerCard, ProductCard, WarehouseCard
from documents.entrypoints.events import subscriptions
from documents.entrypoints.http.documents import router as documents
from documents.entrypoints.http.listings import PARTNERS, PRODUCTS, WAREHOUSES
from documents.entrypoints.http.masters import master_router
from documents.settings import SERVICE
from documents.use_cases.keep_masters import PARTNER, PRODUCT, WAREHOUSE


def create_app(settings: Settings, key_source: KeySource | None = None) -> FastAPI:
    hub = Hub()
    routers = (
        master_router(PRODUCT, ProductCard, PRODUCTS),
        master_router(PARTNER, PartnerCard, PARTNERS),
        master_router(WAREHOUSE, WarehouseCard, WAREHOUSES),
        documents,
    )
    return create_service(SERVICE, settings, subscriptions(hub), routers, hub=hub, key_source=key_source)
