"""The inventory service, wired."""

from fastapi import FastAPI

from chassis import KeySource, Settings, create_service
from inventory.entrypoints.events import SUBSCRIPTIONS
from inventory.entrypoints.http import router
from inventory.settings import SERVICE


def create_app(settings: Settings, key_source: KeySource | None = None) -> FastAPI:
    return create_service(SERVICE, settings, SUBSCRIPTIONS, [router], key_source=key_source)
