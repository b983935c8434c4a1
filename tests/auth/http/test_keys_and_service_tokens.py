"""Keys turn over without anybody noticing; a service gets a token for feeds and for nothing else."""

import json
from base64 import urlsafe_b64decode
from datetime import timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from joserfc.errors import JoseError
from tests.auth.conftest import KEY_ENCRYPTION_SECRET, SERVICE_SECRET
from tests.auth.organisation import Client, Clock

from auth.domain.tokens import person_claims
from auth.entrypoints.parts import current_time
from auth.storage.sign_ins import Family
from auth.storage.signing_keys import read_keys
from auth.use_cases.keep_keys import keep_keys, rotate_now
from auth.use_cases.key_seal import KeySeal
from auth.use_cases.sign_token import sign_token
from chassis.testing import TokenSigner
from contracts import new_id


def part(token: str, number: int) -> Any:
    text = token.split(".")[number]
    return json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))


async def key_ids(http: httpx.AsyncClient) -> set[str]:
    return {key["kid"] for key in (await http.get("/keys")).json()["keys"]}


async def rotate(app: FastAPI) -> None:
    await rotate_now(app.state.database, app.state.auth.seal, current_time())


async def test_the_key_set_holds_public_halves_of_current_and_next(boss: Client) -> None:
    keys = (await boss.http.get("/keys")).json()["keys"]
    assert len(keys) >= 2
    assert {(key["kty"], key["crv"], key["alg"], key["use"]) for key in keys} == {("OKP", "Ed25519", "EdDSA", "sig")}
    assert all("d" not in key for key in keys)


async def test_claims_and_header(boss: Client) -> None:
    header, claims = part(boss.tokens["access_token"], 0), part(boss.tokens["access_token"], 1)
    assert header["alg"] == "EdDSA"
    assert header["kid"] in await key_ids(boss.http)
    assert (claims["iss"], claims["aud"]) == ("tritally", "tritally")
    assert (claims["sub"], claims["org"], claims["name"]) == (str(boss.person_id), str(boss.organisation_id), "管理员")
    assert claims["exp"] - claims["iat"] == 600


async def test_after_a_rotation_old_and_new_tokens_are_good(app: FastAPI, boss: Client) -> None:
    old, before = boss.tokens["access_token"], await key_ids(boss.http)
    await rotate(app)
    after = await key_ids(boss.http)
    assert before < after
    assert len(after - before) == 1
    assert (await boss.get("/me")).status_code == 200
    await boss.sign_in()
    assert part(boss.tokens["access_token"], 0)["kid"] in before - {part(old, 0)["kid"]}
    assert (await boss.get("/me")).status_code == 200


async def test_a_token_of_a_key_that_nobody_has_seen_yet_is_good_at_once(app: FastAPI, boss: Client) -> None:
    """Two rotations in a row: the key that signs now was in no key set before."""
    seen = await key_ids(boss.http)
    await rotate(app)
    await rotate(app)
    await boss.sign_in()
    assert part(boss.tokens["access_token"], 0)["kid"] not in seen
    assert (await boss.get("/me")).status_code == 200


async def test_a_retired_key_leaves_the_set_when_its_last_token_is_dead(
    app: FastAPI, boss: Client, clock: Clock
) -> None:
    retired = part(boss.tokens["access_token"], 0)["kid"]
    await rotate(app)
    clock.ahead = timedelta(minutes=11)
    assert retired in await key_ids(boss.http)
    clock.ahead = timedelta(minutes=16)
    assert retired not in await key_ids(boss.http)


async def test_keys_rotate_by_age_once(app: FastAPI, boss: Client) -> None:
    later = current_time() + timedelta(days=31)
    for _ in range(3):
        await keep_keys(app.state.database, app.state.auth.seal, later)
    async with app.state.database.connection() as connection:
        states = sorted(key.age.state.value for key in await read_keys(connection))
    assert states == ["current", "next", "retired"]


async def test_private_keys_are_sealed(app: FastAPI, boss: Client) -> None:
    async with app.state.database.connection() as connection:
        [key, *_] = await read_keys(connection)
    private = KeySeal(KEY_ENCRYPTION_SECRET).open(key).as_dict(private=True)["d"]
    assert str(private) not in key.sealed_private_key
    assert "d" not in key.public_key
    with pytest.raises(JoseError):
        KeySeal("some other secret of thirty-two chars").open(key)


async def service_token(
    http: httpx.AsyncClient, service: str = "ledger", secret: str = SERVICE_SECRET
) -> httpx.Response:
    return await http.post("/service-tokens", json={"service": service, "secret": secret})


async def test_a_service_token_reads_events_and_nothing_else(boss: Client) -> None:
    given = (await service_token(boss.http)).json()
    claims = part(given["access_token"], 1)
    assert (claims["sub"], claims["scope"], claims["aud"]) == ("service:ledger", "events.read", "tritally")
    boss.tokens["access_token"] = given["access_token"]
    assert (await boss.get("/events", after=0)).status_code == 200
    assert (await boss.get("/me")).json()["code"] == "token_wrong"
    assert (await boss.get("/people")).status_code == 401
    assert (await boss.send("POST", "/people", {"name": "x"})).status_code == 401


@pytest.mark.parametrize(("service", "secret"), [("ledger", "wrong"), ("nobody", SERVICE_SECRET), ("nobody", "")])
async def test_a_wrong_service_or_secret_is_refused(http: httpx.AsyncClient, service: str, secret: str) -> None:
    answer = await service_token(http, service, secret or "e")
    assert (answer.status_code, answer.json()["code"]) == (401, "service_refused")


async def test_a_service_that_guesses_is_locked(http: httpx.AsyncClient) -> None:
    answers = [(await service_token(http, secret="wrong")).status_code for _ in range(21)]
    assert answers == [401] * 20 + [429]


@pytest.mark.parametrize("claim", [{"aud": "elsewhere"}, {"iss": "elsewhere"}, {"exp": 1}, {"aud": None}])
async def test_a_token_for_another_purpose_is_refused(app: FastAPI, boss: Client, claim: dict[str, Any]) -> None:
    now = current_time()
    family = Family(new_id(), boss.organisation_id, boss.person_id, "x", 0, "UTC", now)
    claims = person_claims(family, new_id(), now) | claim
    kept = {name: value for name, value in claims.items() if value is not None}
    boss.tokens["access_token"] = await sign_token(app.state.database, app.state.auth.seal, kept, now)
    assert (await boss.get("/me")).status_code == 401


async def test_a_token_of_a_foreign_key_is_refused(boss: Client) -> None:
    [key_id, *_] = await key_ids(boss.http)
    for signer in (TokenSigner(), TokenSigner(key_id)):
        boss.tokens["access_token"] = signer.token(boss.organisation_id, boss.person_id)
        assert (await boss.get("/me")).json()["code"] == "token_wrong"
