"""The permission matrix of a service: a table of operation x function, checked against its OpenAPI and its answers.

MATRIX = [Operation("GET", "/people", PEOPLE_VIEW), Operation("POST", "/people", PEOPLE_EDIT, {"name": "x"}), …]
assert operations_without_a_row(app, MATRIX) == set()
assert await refusal_of(http, MATRIX[0], headers_without_the_function) == PEOPLE_VIEW
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import httpx
from fastapi import FastAPI

from contracts import FUNCTION_WORDS

OPEN = "open"
"""The operation needs no token."""
SIGNED_IN = "signed in"
"""The operation needs a token, and no function."""
ANY_ID = UUID("01930000-0000-7000-8000-000000000000")
METHODS = frozenset({"get", "post", "put", "patch", "delete"})


@dataclass(frozen=True)
class Operation:
    """`path` as OpenAPI names it; its parameters are filled with ids of nothing. `body` passes validation."""

    method: str
    path: str
    function: str
    body: Any = None

    @property
    def label(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def address(self) -> str:
        return "/".join(str(ANY_ID) if part.startswith("{") else part for part in self.path.split("/"))


def operations_of(app: FastAPI, *, without_prefixes: Sequence[str] = ()) -> set[str]:
    """Every operation that the application describes: `GET /people/{person_id}`."""
    paths: Mapping[str, Mapping[str, Any]] = app.openapi()["paths"]
    return {
        f"{method.upper()} {path}"
        for path, methods in paths.items()
        for method in methods
        if method in METHODS and not path.startswith(tuple(without_prefixes))
    }


def operations_without_a_row(
    app: FastAPI, matrix: Sequence[Operation], *, without_prefixes: Sequence[str] = ()
) -> set[str]:
    return operations_of(app, without_prefixes=without_prefixes) - {operation.label for operation in matrix}


async def ask(http: httpx.AsyncClient, operation: Operation, headers: Mapping[str, str]) -> httpx.Response:
    """The operation with everything in order but, perhaps, the right to it."""
    named = {**headers, "Idempotency-Key": uuid4().hex, "If-Match": '"1"'}
    return await http.request(operation.method, operation.address, json=operation.body, headers=named)


async def refusal_of(http: httpx.AsyncClient, operation: Operation, headers: Mapping[str, str]) -> str | None:
    """The permission that a 403 names; None when the answer is anything else."""
    answer = await ask(http, operation, headers)
    if answer.status_code != 403:
        return None
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert any(words in problem["detail"] for words in FUNCTION_WORDS[problem["permission"]])
    return str(answer.json()["permission"])
