"""What a service tells about itself: health, figures, descriptions, traces and logs."""

import asyncio
from typing import Any

import httpx
import orjson
import pytest
from fastapi import FastAPI
from openapi_spec_validator import validate
from opentelemetry import trace
from tests.chassis.conftest import Edge, until

from chassis import Settings, create_service
from chassis.background import Background, supervised
from chassis.telemetry.logs import hide_secrets
from chassis.testing import running


async def test_ready_and_alive(edge: Edge) -> None:
    await until_ready(edge.http)
    assert (await edge.http.get("/health/live")).json() == {"live": True, "stuck": []}


async def until_ready(http: httpx.AsyncClient) -> None:
    while (await http.get("/health/ready")).status_code != 200:  # noqa: ASYNC110 - it is a request, no event
        await asyncio.sleep(0.01)


async def test_not_ready_says_what_it_waits_for() -> None:
    async def away() -> dict[str, Any]:
        raise httpx.ConnectError("away")

    settings = Settings(database_url="postgresql://nobody@127.0.0.1:1/none", roles="http")
    async with running(create_service("risk", settings, key_source=away)) as http:
        answer = await http.get("/health/ready")
        assert answer.status_code == 503
        assert answer.json()["waits_for"] == ["database", "keys of auth"]


async def test_figures(edge: Edge) -> None:
    await edge.get("/things")
    text = (await edge.http.get("/metrics")).text
    assert 'tritally_http_requests_total{method="GET",route="/things",service="documents",status="200"}' in text


async def test_openapi_is_valid_and_names_the_problems(edge: Edge) -> None:
    document = (await edge.http.get("/openapi.json")).json()
    validate(document)
    created = document["paths"]["/things"]["post"]
    assert {"401", "403", "413", "415", "422", "503", "409", "428"} <= set(created["responses"])
    assert {"Idempotency-Key", "If-Match", "Prefer"} <= {parameter["name"] for parameter in created["parameters"]}
    example = created["responses"]["409"]["content"]["application/problem+json"]["examples"]["zh"]["value"]
    assert (example["code"], example["title"]) == ("stale_version", "版本已变")
    assert "security" not in document["paths"]["/health/ready"]["get"]


async def test_asyncapi(edge: Edge) -> None:
    assert (await edge.http.get("/asyncapi.json")).status_code == 200


async def test_one_trace_goes_through(edge: Edge) -> None:
    seen: list[int] = []

    @edge.app.get("/trace")
    async def traced() -> None:
        seen.append(trace.get_current_span().get_span_context().trace_id)

    given = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    answer = await edge.http.get("/trace", headers={"traceparent": given})
    assert seen == [0x0AF7651916CD43DD8448EB211C80319C]
    assert answer.headers["traceparent"].split("-")[1] == given.split("-")[1]
    assert answer.headers["traceparent"] != given


def test_logs_hide_secrets() -> None:
    event = {"event": "signed_in", "password": "x", "Authorization": "x", "refresh_token": "x", "name": "Li"}
    hidden = hide_secrets(None, "info", event)
    assert {name for name, value in hidden.items() if value == "[hidden]"} == {
        "password",
        "Authorization",
        "refresh_token",
    }


def test_logs_are_json_lines(edge: Edge, capsys: pytest.CaptureFixture[str]) -> None:
    import structlog

    structlog.get_logger("test").warning("something", secret="x", count=3)
    line = orjson.loads(capsys.readouterr().out.splitlines()[-1])
    assert (line["event"], line["level"], line["secret"], line["count"]) == ("something", "warning", "[hidden]", 3)


async def test_a_background_task_that_breaks_runs_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chassis.background.PAUSE_SECONDS", (0,))
    runs: list[int] = []

    async def break_twice(app: FastAPI) -> None:
        runs.append(len(runs))
        if len(runs) < 3:
            raise ZeroDivisionError

    async with supervised(FastAPI(), [Background("breaks", break_twice)]):
        await until(lambda: len(runs) == 3)
