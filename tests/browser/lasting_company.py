"""A company whose sign-in lasts as long as its tests: a token alone lives ten minutes."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager

import httpx
from tests.company import Company
from tests.stacks import RunningStack, without_role


class SignsInAgain(httpx.Auth):
    """As `person`, whenever a service no longer knows who calls; at first too."""

    requires_response_body = True

    def __init__(self, address: str, person: dict[str, str]) -> None:
        self.address = address
        self.person = person
        self.token = "none-yet"

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["Authorization"] = f"Bearer {self.token}"
        answer = yield request
        if answer.status_code == httpx.codes.UNAUTHORIZED:
            signed = yield httpx.Request("POST", f"{self.address}/api/auth/sign-in", json=self.person)
            self.token = signed.json()["access_token"]
            request.headers["Authorization"] = f"Bearer {self.token}"
            yield request


@contextmanager
def lasting_company(stack: RunningStack) -> Iterator[Company]:
    """The administrator's."""
    there = stack.connections
    auth = SignsInAgain(there.address, without_role(there.administrator))
    with httpx.Client(base_url=there.address, timeout=30, auth=auth) as client:
        yield Company(client)
