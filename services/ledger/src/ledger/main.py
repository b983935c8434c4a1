"""Ledger, wired."""

from fastapi import FastAPI

from chassis import KeySource, Settings, create_service
from ledger.entrypoints.events import SUBSCRIPTIONS
from ledger.entrypoints.http.accounts import router as accounts
from ledger.entrypoints.http.books import router as books
from ledger.entrypoints.http.dry_runs import router as dry_runs
from ledger.entrypoints.http.periods import router as periods

ROUTERS = (accounts, books, periods, dry_runs)


def create_app(settings: Settings, key_source: KeySource | None = None) -> FastAPI:
    return create_service("ledger", settings, SUBSCRIPTIONS, ROUTERS, key_source=key_source)
