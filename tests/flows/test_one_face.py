"""All five services look alike at the one origin: valid OpenAPI with errors, AsyncAPI, nothing without sign-in."""

from typing import Any

import httpx
import pytest
from openapi_spec_validator import validate
from tests.company import Company
from tests.stacks import RunningStack

LIST_OF = {
    "documents": "/documents",
    "inventory": "/balances",
    "ledger": "/vouchers",
    "risk": "/differences",
    "auth": "/people",
}
SERVICES = tuple(LIST_OF)
OPEN_TO_ALL = {
    "/",
    "/health/live",
    "/health/ready",
    "/metrics",
    "/keys",
    "/openapi.json",
    "/asyncapi.json",
    "/functions",
    "/sign-in",
    "/demo-sign-ins",
    "/demo-sign-in",
    "/refresh",
    "/sign-out",
    "/service-tokens",
}
SOME_ID = "01a207c4-19f0-760c-9640-002386b2ae38"


def described(company: Company, service: str) -> dict[str, Any]:
    document: dict[str, Any] = company.get(service, "/openapi.json")
    return document


@pytest.mark.parametrize("service", SERVICES)
def test_openapi_is_valid_and_lists_name_their_filters(company: Company, service: str) -> None:
    document = described(company, service)
    validate(document)
    names = [parameter["name"] for parameter in document["paths"][LIST_OF[service]]["get"]["parameters"]]
    assert {"cursor", "limit", "sort"} < set(names)
    assert len(names) == len(set(names))


@pytest.mark.parametrize("service", SERVICES)
def test_nothing_is_answered_without_a_sign_in(company: Company, running_stack: RunningStack, service: str) -> None:
    answered = []
    with httpx.Client(base_url=f"{running_stack.connections.address}/api/{service}", timeout=30) as stranger:
        for path, operations in described(company, service)["paths"].items():
            for method in operations:
                if path in OPEN_TO_ALL:
                    continue
                response = stranger.request(method, concrete(path))
                if response.status_code != 401:
                    answered.append((method, path, response.status_code))
    assert answered == []


def concrete(path: str) -> str:
    return "/".join(SOME_ID if part.startswith("{") else part for part in path.split("/"))


@pytest.mark.parametrize("service", SERVICES)
def test_asyncapi_names_what_is_said(company: Company, service: str) -> None:
    text = str(company.get(service, "/asyncapi.json"))
    assert f"tritally.{'auth' if service == 'risk' else service}." in text


def test_an_unknown_thing_is_a_problem_in_the_callers_language(company: Company) -> None:
    titles = set()
    for language in ("zh-CN", "en"):
        response = company.http.get(f"/api/documents/documents/{SOME_ID}", headers={"Accept-Language": language})
        assert response.status_code == 404
        assert response.headers["content-type"].startswith("application/problem+json")
        assert response.json()["code"] == "document_unknown"
        titles.add(response.json()["title"])
    assert len(titles) == 2


VALUE_OF = {
    "boolean": "true",
    "integer": "1",
    "uuid": SOME_ID,
    "date": "2026-11-01",
    "date-time": "2026-11-01T00:00:00Z",
    "string": "1",
}


@pytest.mark.parametrize("service", SERVICES)
def test_every_filter_and_order_of_every_list_is_answered(company: Company, service: str) -> None:
    """Nothing a list offers breaks it; a value may be refused."""
    broken, asked = [], 0
    for path, operations in described(company, service)["paths"].items():
        parameters = operations.get("get", {}).get("parameters", [])
        if not {"cursor", "limit"} <= {parameter["name"] for parameter in parameters}:
            continue
        for name, value in offered(parameters):
            response = company.http.get(f"/api/{service}{concrete(path)}", params={name: value, "limit": "1"})
            asked += 1
            if response.status_code >= 500:
                broken.append((path, name, value, response.status_code, response.text[:120]))
    assert asked > 10
    assert broken == []


def offered(parameters: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """(name, value) of each filter and each order."""
    filters = [
        (parameter["name"], VALUE_OF[parameter["schema"].get("format", parameter["schema"].get("type", "string"))])
        for parameter in parameters
        if parameter["in"] == "query" and parameter["name"] not in {"cursor", "limit", "sort"}
    ]
    orders = [order for parameter in parameters if parameter["name"] == "sort" for order in parameter["schema"]["enum"]]
    return filters + [("sort", order) for order in orders]
