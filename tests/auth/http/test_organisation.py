"""The organisation's time zone: who may change it, what it may be, and the token that carries it to every service."""

from base64 import urlsafe_b64decode
from typing import Any

import orjson
import pytest
from fastapi import FastAPI
from tests.auth.organisation import Client, Json, founded

from auth.use_cases.change_organisation import known_time_zones

BERLIN = {"time_zone": "Europe/Berlin"}


def zone_of(tokens: Json) -> str:
    """What the access token claims."""
    payload = tokens["access_token"].split(".")[1]
    claims: Json = orjson.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return str(claims["zone"])


async def test_a_new_organisation_is_in_shanghai(boss: Client) -> None:
    viewer = await boss.colleague("李雷", "viewer")
    assert (await viewer.get("/organisation")).json() == {
        "id": str(boss.organisation_id),
        "version": 1,
        "code": boss.organisation,
        "name": f"{boss.organisation} 公司",
        "time_zone": "Asia/Shanghai",
    }
    assert zone_of(viewer.tokens) == "Asia/Shanghai"


async def test_a_change_is_in_the_next_token(boss: Client, stranger: Client) -> None:
    changed = await boss.changed("/organisation", BERLIN, 1)
    assert (changed["version"], changed["time_zone"]) == (2, "Europe/Berlin")
    assert (await boss.get("/organisation")).json() == changed
    assert zone_of((await boss.refresh()).json()) == "Europe/Berlin"
    assert zone_of((await boss.try_sign_in()).json()) == "Europe/Berlin"
    assert (await stranger.get("/organisation")).json()["time_zone"] == "Asia/Shanghai"
    assert zone_of((await stranger.refresh()).json()) == "Asia/Shanghai"


@pytest.mark.parametrize("zone", ["Asia/Calcutta", "America/Argentina/Buenos_Aires", "UTC", "Etc/GMT+5"])
async def test_names_that_browsers_offer(boss: Client, zone: str) -> None:
    assert (await boss.changed("/organisation", {"time_zone": zone}, 1))["time_zone"] == zone


@pytest.mark.parametrize(
    "zone", ["Europe/Atlantis", "europe/berlin", "+08:00", "Factory", "localtime", "../etc/passwd", " Europe/Berlin"]
)
async def test_an_unknown_zone(boss: Client, zone: str) -> None:
    answer = await boss.send("PUT", "/organisation", {"time_zone": zone}, version=1)
    assert (answer.status_code, answer.json()["code"]) == (422, "unknown_time_zone")
    assert answer.json()["errors"][0]["pointer"] == "/time_zone"
    assert zone in answer.json()["detail"]
    assert (await boss.get("/organisation")).json()["version"] == 1


@pytest.mark.parametrize("body", [{}, {"time_zone": ""}, {"time_zone": 8}, BERLIN | {"name": "x"}])
async def test_a_body_that_says_something_else(boss: Client, body: dict[str, Any]) -> None:
    answer = await boss.send("PUT", "/organisation", body, version=1)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_input")


async def test_only_who_may_edit_settings(boss: Client) -> None:
    seller = await boss.colleague("小王", "seller")
    answer = await seller.send("PUT", "/organisation", BERLIN, version=1)
    assert (answer.status_code, answer.json()["permission"]) == (403, "settings.edit")


async def test_versions_and_keys(boss: Client) -> None:
    assert (await boss.send("PUT", "/organisation", BERLIN)).status_code == 428
    first = await boss.send("PUT", "/organisation", BERLIN, version=1, key="one")
    assert (await boss.send("PUT", "/organisation", BERLIN, version=1, key="one")).json() == first.json()
    other = await boss.send("PUT", "/organisation", {"time_zone": "UTC"}, version=1, key="one")
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    stale = await boss.send("PUT", "/organisation", {"time_zone": "UTC"}, version=1)
    assert (stale.status_code, stale.json()["code"], stale.json()["current"]) == (409, "stale_version", 2)


async def test_its_node_has_a_version_of_its_own(boss: Client) -> None:
    await boss.changed(f"/nodes/{boss.organisation_id}", {"code": boss.organisation, "name": "新名"}, 1)
    assert (await boss.changed("/organisation", BERLIN, 1))["name"] == "新名"


async def test_the_settings_are_made_once(app: FastAPI, boss: Client) -> None:
    await founded(app, boss.http, f"{boss.organisation}-2")
    async with app.state.database.connection() as connection:
        rows = await connection.fetch(
            "SELECT count(s.organisation_id) FROM nodes AS o "
            "LEFT JOIN organisation_settings AS s ON s.organisation_id = o.node_id WHERE o.parent_id IS NULL "
            "GROUP BY o.node_id"
        )
    assert {row["count"] for row in rows} == {1}


def test_zones_are_known_on_this_machine() -> None:
    assert len(known_time_zones()) > 400
