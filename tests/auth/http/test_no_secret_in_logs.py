"""Whatever happens at sign-in, neither passwords nor tokens nor hashes reach the logs or an event."""

import logging

import pytest
from fastapi import FastAPI
from tests.auth.conftest import KEY_ENCRYPTION_SECRET, SERVICE_SECRET
from tests.auth.organisation import Client


async def test_no_secret_in_logs(
    app: FastAPI, boss: Client, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    wrong, new = "a wrong password to look for", "a new password to look for"
    secrets = [KEY_ENCRYPTION_SECRET, SERVICE_SECRET, wrong, new, boss.password, *tokens(boss)]
    await boss.try_sign_in(wrong)
    await boss.http.post(
        "/sign-in", content=f'{{"password": "{wrong}"'.encode(), headers={"Content-Type": "application/json"}
    )
    await boss.http.post("/service-tokens", json={"service": "ledger", "secret": SERVICE_SECRET})
    await boss.http.post("/service-tokens", json={"service": "ledger", "secret": wrong})
    old = boss.tokens["refresh_token"]
    secrets.append((await boss.refresh()).json()["refresh_token"])
    await boss.refresh(old)
    keeper = await boss.colleague("李雷", "keeper")
    await keeper.send("POST", "/me/password", {"current_password": wrong, "new_password": new})
    await keeper.send("POST", "/me/password", {"current_password": keeper.password, "new_password": new})
    await boss.http.post("/sign-out", json={"refresh_token": secrets[-1]})
    secrets += [keeper.password, *tokens(keeper)]

    out, err = capfd.readouterr()
    async with app.state.database.connection() as connection:
        stored = await connection.fetchval("SELECT string_agg(convert_from(body, 'UTF8'), '') FROM outbox")
        secrets += [row["password_hash"] for row in await connection.fetch("SELECT password_hash FROM people")]
    written = out + err + caplog.text + stored
    assert "sign_in_refused" in written
    assert [secret for secret in secrets if secret in written] == []


def tokens(client: Client) -> list[str]:
    return [client.tokens["access_token"], client.tokens["refresh_token"]]
