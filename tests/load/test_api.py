"""One command, one effect: what is tried again, and with the same key."""

import json
from base64 import urlsafe_b64encode
from uuid import UUID

import httpx
import pytest

from tritally.load import api as api_module
from tritally.load.api import Api, ApiError, SignIn

ORGANISATION = UUID(int=7)
TOKEN = f"h.{urlsafe_b64encode(json.dumps({'org': str(ORGANISATION)}).encode()).decode().rstrip('=')}.s"
PERSON = SignIn("http://test", "demo", "admin", "secret")


class Server:
    """Answers the given statuses, one a request; what it was asked is kept."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.asked: list[httpx.Request] = []
        self.sign_ins = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/api/auth/sign-in":
            self.sign_ins += 1
            return httpx.Response(200, json={"access_token": TOKEN})
        self.asked.append(request)
        return httpx.Response(self.statuses.pop(0), json={"ok": True}, headers={"Retry-After": "0"})

    @property
    def api(self) -> Api:
        return Api(httpx.Client(transport=httpx.MockTransport(self), base_url=PERSON.address), PERSON)


def test_the_organisation_is_that_of_the_token() -> None:
    assert Server().api.organisation_id == ORGANISATION


def test_a_service_that_is_away_is_asked_again_with_the_same_key() -> None:
    server = Server(503, 502, 200)
    assert server.api.post("/documents/documents/batches", {}) == {"ok": True}
    assert len({request.headers["Idempotency-Key"] for request in server.asked}) == 1
    assert len(server.asked) == 3


def test_an_old_token_is_renewed() -> None:
    server = Server(401, 200)
    assert server.api.get("/documents/products") == {"ok": True}
    assert server.sign_ins == 2


def test_a_token_that_is_refused_again_is_an_error() -> None:
    with pytest.raises(ApiError, match="401"):
        Server(401, 401).api.get("/documents/products")


def test_a_refusal_is_an_error() -> None:
    with pytest.raises(ApiError, match="422"):
        Server(422).api.post("/documents/products/batches", {})


def test_a_service_that_stays_away_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api_module, "TRIES_MAX", 3)
    with pytest.raises(ApiError, match="no answer after 3 tries"):
        Server(503, 503, 503).api.get("/documents/products")
