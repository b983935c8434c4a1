"""The auth service, wired."""

from typing import Any

from fastapi import FastAPI

from auth.entrypoints.housekeeping import HOUSEKEEPING
from auth.entrypoints.http import ROUTERS
from auth.entrypoints.http.sign_in import key_set
from auth.entrypoints.parts import AuthParts, current_time
from auth.settings import AuthSettings
from auth.use_cases.key_seal import KeySeal
from auth.use_cases.passwords import Passwords
from chassis import DatabaseAway, create_service

UNSIGNED = ("/sign-in", "/refresh", "/sign-out", "/service-tokens", "/demo-sign-ins", "/demo-sign-in")


def create_app(settings: AuthSettings, passwords: Passwords | None = None) -> FastAPI:
    """Auth checks tokens with its own keys, without asking itself over HTTP."""

    async def own_keys() -> dict[str, Any]:
        try:
            return await key_set(app.state.auth, current_time())
        except DatabaseAway as away:
            raise ConnectionError("no keys without the database") from away

    app = create_service(
        "auth", settings, routers=ROUTERS, background=[HOUSEKEEPING], key_source=own_keys, unsigned_paths=UNSIGNED
    )
    seal = KeySeal(settings.key_encryption_secret.get_secret_value())
    hashes, proxies = settings.service_secret_hashes, settings.trusted_proxies
    demo = settings.demo_sign_ins
    app.state.auth = AuthParts(app.state.database, passwords or Passwords(), seal, hashes, proxies, demo)
    return app
