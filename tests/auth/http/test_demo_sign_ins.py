"""One-click sign-ins: off unless the setting says whom, and impossible where others can reach the service."""

import json
from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI
from pydantic import ValidationError
from tests.auth.conftest import KEY_ENCRYPTION_SECRET, auth_settings
from tests.auth.organisation import Client, founded

from auth.domain.demo_people import DemoPerson
from auth.main import create_app
from auth.settings import AuthSettings
from auth.use_cases.passwords import Passwords
from chassis.testing import running

ORGANISATION = "ONE-CLICK"
SHOWN = DemoPerson(ORGANISATION, "恒通五金", "管理员", "administrator")


@pytest.fixture
async def demo(auth_dsn: str) -> AsyncIterator[FastAPI]:
    settings = auth_settings(auth_dsn).model_copy(update={"demo_sign_ins": (SHOWN,)})
    app = create_app(settings, Passwords(memory_kib=64, passes=1))
    async with running(app):
        yield app


@pytest.fixture
async def visitor(demo: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=demo), base_url="http://test") as client:
        yield client


async def test_off_by_default(boss: Client) -> None:
    body = {"organisation": boss.organisation, "name": boss.name}
    answers = [await boss.http.get("/demo-sign-ins"), await boss.http.post("/demo-sign-in", json=body)]
    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [(404, "demo_sign_ins_off")] * 2


async def test_who_is_listed_signs_in_and_nobody_else(demo: FastAPI, visitor: httpx.AsyncClient) -> None:
    boss = await founded(demo, visitor, ORGANISATION)
    await boss.colleague("李雷", "keeper")
    listed = (await visitor.get("/demo-sign-ins")).json()["items"]
    assert listed == [
        {
            "organisation": ORGANISATION,
            "company": "恒通五金",
            "name": "管理员",
            "role": "administrator",
            "role_name": "管理员",
            "role_name_en": "Administrator",
        }
    ]
    answer = await visitor.post("/demo-sign-in", json={"organisation": ORGANISATION.lower(), "name": "管理员"})
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    assert answer.json().keys() == boss.tokens.keys()
    boss.tokens = answer.json()
    assert (await boss.get("/me")).json()["person"]["name"] == "管理员"
    assert (await boss.refresh()).status_code == 200
    refused = await visitor.post("/demo-sign-in", json={"organisation": ORGANISATION, "name": "李雷"})
    assert (refused.status_code, refused.json()["code"]) == (401, "sign_in_refused")


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.7", "localhost", "example.test"])
def test_impossible_where_others_can_reach_it(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    person = {"organisation": "DEMO", "company": "示范商贸", "name": "admin", "role": "administrator"}
    monkeypatch.setenv("TRITALLY_DEMO_SIGN_INS", json.dumps([person]))
    monkeypatch.setenv("TRITALLY_HOST", host)
    with pytest.raises(ValidationError, match="loopback"):
        AuthSettings(database_url="postgresql://nowhere", key_encryption_secret=KEY_ENCRYPTION_SECRET)
    monkeypatch.setenv("TRITALLY_HOST", "127.0.0.1")
    settings = AuthSettings(database_url="postgresql://nowhere", key_encryption_secret=KEY_ENCRYPTION_SECRET)
    assert [one.name for one in settings.demo_sign_ins] == ["admin"]
