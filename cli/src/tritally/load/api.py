"""The public HTTP API as a load uses it: signed in, tried again when a service is away, each command one effect."""

import json
import time
from base64 import urlsafe_b64decode
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import httpx

Json = dict[str, Any]
TIMEOUT_SECONDS = 30
TRIES_MAX = 30
PAUSE_SECONDS = 1.0
AGAIN = frozenset({429, 502, 503, 504})


class ApiError(RuntimeError):
    """A request was refused for good; the text is the problem document's."""


@dataclass(frozen=True, slots=True)
class SignIn:
    address: str
    organisation: str
    name: str
    password: str


class Api:
    """One origin, one person."""

    def __init__(self, client: httpx.Client, sign_in: SignIn) -> None:
        self._client = client
        self._sign_in = sign_in
        self._token = ""

    @property
    def organisation_id(self) -> UUID:
        """Of the person who signed in, as the token says."""
        claims = (self._token or self._fetch_token()).split(".")[1]
        return UUID(json.loads(urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))["org"])

    def get(self, path: str, **query: Any) -> Any:
        return self._send("GET", path, params=query)

    def post(self, path: str, body: Mapping[str, Any], version: int | None = None) -> Any:
        """`version`: of what is acted on, as it was seen."""
        return self._send("POST", path, json=body, headers=_command(version))

    def put(self, path: str, body: Mapping[str, Any], version: int | None = None) -> Any:
        """The thing anew, as it was seen at `version`; None: a set of things that has none."""
        return self._send("PUT", path, json=body, headers=_command(version))

    def settled(self, path: str) -> Any:
        """The thing once nothing is on its way to it, or as it is after some seconds; the service waits, not we."""
        return self._send("GET", path, headers={"Prefer": "wait=5"})

    def every(self, path: str, **query: Any) -> Iterator[Json]:
        """All items of a list, page by page."""
        page = self.get(path, limit=500, **query)
        yield from page["items"]
        while page["next_cursor"]:
            page = self.get(path, limit=500, cursor=page["next_cursor"], **query)
            yield from page["items"]

    def _send(self, method: str, path: str, headers: Mapping[str, str] | None = None, **more: Any) -> Any:
        """The JSON answer. Raises ApiError when it is refused, or when the service stays away."""
        for attempt in range(TRIES_MAX):
            answer = self._try(method, path, headers or {}, **more)
            if answer is not None and answer.status_code == httpx.codes.UNAUTHORIZED and attempt == 0:
                self._token = ""
            elif answer is not None and answer.status_code not in AGAIN:
                return _json_of(answer)
            else:
                time.sleep(_pause(answer))
        raise ApiError(f"{method} {path}: no answer after {TRIES_MAX} tries")

    def _try(self, method: str, path: str, headers: Mapping[str, str], **more: Any) -> httpx.Response | None:
        try:
            named = {"Authorization": f"Bearer {self._token or self._fetch_token()}", "Accept-Language": "en"}
            return self._client.request(method, f"/api{path}", headers={**headers, **named}, **more)
        except httpx.TransportError:
            return None

    def _fetch_token(self) -> str:
        wanted = {
            "organisation": self._sign_in.organisation,
            "name": self._sign_in.name,
            "password": self._sign_in.password,
        }
        self._token = _json_of(self._client.post("/api/auth/sign-in", json=wanted))["access_token"]
        return self._token


@contextmanager
def signed_in(sign_in: SignIn) -> Iterator[Api]:
    with httpx.Client(base_url=sign_in.address, timeout=TIMEOUT_SECONDS) as client:
        yield Api(client, sign_in)


def chunks(items: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


def _command(version: int | None) -> dict[str, str]:
    seen = {} if version is None else {"If-Match": f'"{version}"'}
    return {"Idempotency-Key": uuid4().hex, **seen}


def _pause(answer: httpx.Response | None) -> float:
    retry_after = answer.headers.get("Retry-After", "") if answer is not None else ""
    return float(retry_after) if retry_after.isdigit() else PAUSE_SECONDS


def _json_of(answer: httpx.Response) -> Any:
    if answer.is_success:
        return answer.json()
    raise ApiError(f"{answer.request.method} {answer.request.url.path}: {answer.status_code} {answer.text[:2000]}")
