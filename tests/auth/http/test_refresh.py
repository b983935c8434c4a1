"""Refresh tokens are used once; a copy ends the family; a person who left gets none."""

import asyncio
from datetime import timedelta

import pytest
from fastapi import FastAPI
from tests.auth.organisation import Client, Clock


async def test_rotation(boss: Client) -> None:
    first = boss.tokens
    answer = await boss.refresh()
    assert answer.status_code == 200
    boss.tokens = answer.json()
    assert boss.tokens["refresh_token"] != first["refresh_token"]
    assert boss.tokens["access_token"] != first["access_token"]
    assert (await boss.get("/me")).status_code == 200


async def test_reuse_ends_the_family_but_no_other(boss: Client) -> None:
    old = boss.tokens["refresh_token"]
    new = (await boss.refresh()).json()["refresh_token"]
    elsewhere = (await boss.try_sign_in()).json()["refresh_token"]

    reused = await boss.refresh(old)
    assert (reused.status_code, reused.json()["code"], reused.json()["reason"]) == (401, "refresh_refused", "reused")
    assert (await boss.refresh(new)).json()["reason"] == "family_revoked"
    assert (await boss.refresh(elsewhere)).status_code == 200


async def test_two_at_once_with_one_token(boss: Client) -> None:
    answers = await asyncio.gather(*(boss.refresh() for _ in range(8)))
    assert sorted(answer.status_code for answer in answers) == [200] + [401] * 7


@pytest.mark.parametrize(("days", "status"), [(6, 200), (8, 401)], ids=["within a week", "after a week of silence"])
async def test_expiry(boss: Client, clock: Clock, days: int, status: int) -> None:
    clock.ahead = timedelta(days=days)
    assert (await boss.refresh()).status_code == status


async def test_a_family_lives_thirty_days_however_often_refreshed(boss: Client, clock: Clock) -> None:
    for day in (6, 12, 18, 24, 29):
        clock.ahead = timedelta(days=day)
        answer = await boss.refresh()
        assert answer.status_code == 200
        boss.tokens = answer.json()
    assert boss.tokens["refresh_expires_in"] <= 86400
    clock.ahead = timedelta(days=30, minutes=1)
    assert (await boss.refresh()).json()["reason"] == "expired"


@pytest.mark.parametrize("token", ["unknown", "x" * 200])
async def test_unknown(boss: Client, token: str) -> None:
    assert (await boss.refresh(token)).json()["reason"] == "unknown"


async def test_an_access_token_is_no_refresh_token_nor_the_reverse(boss: Client) -> None:
    assert (await boss.refresh(boss.tokens["access_token"][:200])).status_code == 401
    boss.tokens["access_token"] = boss.tokens["refresh_token"]
    assert (await boss.get("/me")).json()["code"] == "token_wrong"


async def test_a_deactivated_person_is_refused(boss: Client) -> None:
    keeper = await boss.colleague("李雷", "keeper")
    await boss.changed(f"/people/{keeper.person_id}", {"name": "李雷", "active": False}, 1)
    assert (await keeper.refresh()).json()["reason"] == "family_revoked"
    assert (await keeper.try_sign_in()).json()["code"] == "sign_in_refused"
    assert (await keeper.get("/me")).json()["code"] == "person_inactive"
    assert (await keeper.get("/people")).status_code == 403


async def test_deactivation_alone_refuses_too(app: FastAPI, boss: Client) -> None:
    async with app.state.database.connection() as connection:
        await connection.execute("UPDATE people SET active = false WHERE person_id = $1", boss.person_id)
    assert (await boss.refresh()).json()["reason"] == "person_inactive"


async def test_sign_out_of_one(boss: Client) -> None:
    elsewhere = (await boss.try_sign_in()).json()["refresh_token"]
    answer = await boss.http.post("/sign-out", json={"refresh_token": boss.tokens["refresh_token"]})
    assert answer.status_code == 204
    assert (await boss.refresh()).json()["reason"] == "family_revoked"
    assert (await boss.refresh(elsewhere)).status_code == 200
    assert (await boss.http.post("/sign-out", json={"refresh_token": "unknown"})).status_code == 204


async def test_sign_out_everywhere(boss: Client, stranger: Client) -> None:
    elsewhere = (await boss.try_sign_in()).json()["refresh_token"]
    body = {"refresh_token": boss.tokens["refresh_token"], "everywhere": True}
    assert (await boss.http.post("/sign-out", json=body)).status_code == 204
    assert (await boss.refresh(elsewhere)).status_code == 401
    assert (await stranger.refresh()).status_code == 200


async def test_tokens_are_stored_as_fingerprints_only(app: FastAPI, boss: Client) -> None:
    async with app.state.database.connection() as connection:
        stored = await connection.fetch("SELECT token_hash FROM refresh_tokens")
    assert all(len(row["token_hash"]) == 32 for row in stored)
    assert boss.tokens["refresh_token"].encode() not in {row["token_hash"] for row in stored}
