"""Every operation of auth: open, for the signed-in, or for who has the function that its 403 names."""

import pytest
from fastapi import FastAPI
from tests.auth.organisation import Client
from tests.auth.permission_matrix import (
    OPEN,
    SIGNED_IN,
    Operation,
    ask,
    operations_without_a_row,
    refusal_of,
)

from chassis.testing import grant
from contracts import FUNCTIONS, PEOPLE_EDIT, PEOPLE_VIEW, SETTINGS_EDIT

ANY_ID = "01930000-0000-7000-8000-000000000000"
NODE = {"code": "x", "name": "x", "parent_id": ANY_ID}
ROLE = {"name": "x", "functions": []}
GRANT = {"person_id": ANY_ID, "role_id": ANY_ID}
PASSWORDS = {"current_password": "x", "new_password": "x"}
MATRIX = [
    Operation("POST", "/sign-in", OPEN, {"organisation": "x", "name": "x", "password": "x"}),
    Operation("GET", "/demo-sign-ins", OPEN),
    Operation("POST", "/demo-sign-in", OPEN, {"organisation": "x", "name": "x"}),
    Operation("POST", "/refresh", OPEN, {"refresh_token": "x"}),
    Operation("POST", "/sign-out", OPEN, {"refresh_token": "x"}),
    Operation("POST", "/service-tokens", OPEN, {"service": "x", "secret": "x"}),
    Operation("GET", "/keys", OPEN),
    Operation("GET", "/me", SIGNED_IN),
    Operation("GET", "/functions", SIGNED_IN),
    Operation("POST", "/me/password", SIGNED_IN, PASSWORDS),
    Operation("GET", "/organisation", SIGNED_IN),
    Operation("PUT", "/organisation", SETTINGS_EDIT, {"time_zone": "UTC"}),
    Operation("GET", "/people", PEOPLE_VIEW),
    Operation("GET", "/people/{person_id}", PEOPLE_VIEW),
    Operation("POST", "/people", PEOPLE_EDIT, {"name": "x"}),
    Operation("PUT", "/people/{person_id}", PEOPLE_EDIT, {"name": "x"}),
    Operation("POST", "/people/{person_id}/reset-password", PEOPLE_EDIT),
    Operation("GET", "/roles", PEOPLE_VIEW),
    Operation("GET", "/roles/{role_id}", PEOPLE_VIEW),
    Operation("POST", "/roles", PEOPLE_EDIT, ROLE),
    Operation("PUT", "/roles/{role_id}", PEOPLE_EDIT, ROLE),
    Operation("DELETE", "/roles/{role_id}", PEOPLE_EDIT),
    Operation("GET", "/nodes", PEOPLE_VIEW),
    Operation("GET", "/nodes/{node_id}", PEOPLE_VIEW),
    Operation("POST", "/nodes", PEOPLE_EDIT, NODE),
    Operation("PUT", "/nodes/{node_id}", PEOPLE_EDIT, NODE),
    Operation("GET", "/grants", PEOPLE_VIEW),
    Operation("GET", "/grants/{grant_id}", PEOPLE_VIEW),
    Operation("POST", "/grants", PEOPLE_EDIT, GRANT),
    Operation("DELETE", "/grants/{grant_id}", PEOPLE_EDIT),
]
OF_THE_CHASSIS = (
    "/health",
    "/metrics",
    "/events",
    "/positions",
    "/dead-letters",
    "/stream",
    "/commands",
    "/asyncapi",
    "/operations",
)


def test_every_operation_has_its_row(app: FastAPI) -> None:
    assert operations_without_a_row(app, MATRIX, without_prefixes=OF_THE_CHASSIS) == set()


async def test_the_matrix_holds(app: FastAPI, boss: Client) -> None:
    keeper = await boss.colleague("李雷")
    owner, headers = (keeper.organisation_id, keeper.person_id), keeper._headers()
    for operation in MATRIX:
        without = frozenset(FUNCTIONS) - {operation.function}
        await grant(app, *owner, without)
        refused = await refusal_of(boss.http, operation, headers)
        assert refused == (operation.function if operation.function in FUNCTIONS else None), operation.label
        if operation.function in FUNCTIONS:
            await grant(app, *owner, [operation.function])
            answer = await ask(boss.http, operation, headers)
            assert answer.status_code not in {401, 403}, (operation.label, answer.text)


@pytest.mark.parametrize("operation", MATRIX, ids=lambda operation: operation.label)
async def test_without_a_token(boss: Client, operation: Operation) -> None:
    answer = await ask(boss.http, operation, {})
    assert answer.status_code < 500
    assert (answer.status_code == 401 and answer.json()["code"] == "token_missing") == (operation.function != OPEN)


@pytest.mark.parametrize(
    ("language", "detail"),
    [
        ("zh-CN", "此操作需要权限“管理人员与权限”。"),
        ("en", "This needs the permission “Manage people and rights”."),
    ],
)
async def test_a_403_names_the_function_in_the_callers_language(boss: Client, language: str, detail: str) -> None:
    viewer = await boss.colleague("李雷", "viewer")
    viewer.language = language
    answer = await viewer.send("POST", "/people", {"name": "x"})
    assert (answer.status_code, answer.json()["permission"], answer.json()["detail"]) == (403, "people.edit", detail)
