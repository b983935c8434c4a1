"""Sign-in, what is refused alike, lock-out, and what a signed-in person sees."""

import asyncio
from datetime import timedelta

import httpx
import pytest
from fastapi import FastAPI
from tests.auth.organisation import Client, Clock

from auth.use_cases.passwords import Passwords
from contracts import FUNCTIONS


async def test_sign_in_and_me(boss: Client) -> None:
    assert boss.tokens["expires_in"] == 600
    assert boss.tokens["person_id"] == str(boss.person_id)
    assert boss.tokens["password_temporary"] is True
    me = (await boss.get("/me")).json()
    assert me["person"]["name"] == "管理员"
    assert (me["organisation"]["code"], me["organisation"]["id"]) == (boss.organisation, str(boss.organisation_id))
    assert me["functions"] == sorted(FUNCTIONS)


async def test_names_are_the_same_however_typed(boss: Client) -> None:
    body = {"organisation": f" {boss.organisation.lower()} ", "name": "管理员 ", "password": boss.password}
    answer = await boss.http.post("/sign-in", json=body)
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    "wrong",
    [{"password": "not this one, no"}, {"name": "nobody"}, {"organisation": "NOWHERE"}],
    ids=["password", "name", "organisation"],
)
async def test_whatever_is_wrong_the_answer_is_the_same(boss: Client, wrong: dict[str, str]) -> None:
    body = {"organisation": boss.organisation, "name": boss.name, "password": boss.password} | wrong
    answer = await boss.http.post("/sign-in", json=body, headers={"Accept-Language": "en"})
    assert answer.status_code == 401
    assert answer.json() == {
        "type": "urn:tritally:problem:sign_in_refused",
        "title": "Not signed in",
        "status": 401,
        "detail": "Organisation, name or password is wrong.",
        "code": "sign_in_refused",
    }


async def test_unknown_names_cost_a_hash_too(boss: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    checked: list[str | None] = []
    original = Passwords.check

    async def check(self: Passwords, password: str, stored_hash: str | None) -> object:
        checked.append(stored_hash)
        return await original(self, password, stored_hash)

    monkeypatch.setattr(Passwords, "check", check)
    await boss.http.post("/sign-in", json={"organisation": boss.organisation, "name": "nobody", "password": "x"})
    assert checked == [None]


@pytest.mark.parametrize("name", ["管理员", "nobody"])
async def test_five_failures_lock_a_name_known_or_not(boss: Client, clock: Clock, name: str) -> None:
    body = {"organisation": boss.organisation, "name": name, "password": "wrong wrong wrong"}
    answers = [await boss.http.post("/sign-in", json=body) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [401] * 5 + [429]
    assert answers[5].json()["code"] == "too_many_attempts"
    assert 0 < int(answers[5].headers["retry-after"]) <= 30

    clock.ahead += timedelta(seconds=31)
    again = [await boss.http.post("/sign-in", json=body) for _ in range(2)]
    assert [answer.status_code for answer in again] == [401, 429]
    assert 30 < int(again[1].headers["retry-after"]) <= 60


async def test_a_locked_person_is_not_let_in_with_the_right_password(boss: Client, clock: Clock) -> None:
    for _ in range(5):
        await boss.try_sign_in("wrong wrong wrong")
    assert (await boss.try_sign_in()).status_code == 429
    clock.ahead += timedelta(seconds=31)
    assert (await boss.try_sign_in()).status_code == 200
    assert [(await boss.try_sign_in("wrong wrong wrong")).status_code for _ in range(5)] == [401] * 5


async def test_an_address_that_tries_many_names_is_locked(boss: Client, stranger: Client) -> None:
    attacker, neighbour = {"X-Forwarded-For": "203.0.113.9"}, {"X-Forwarded-For": "203.0.113.9, 198.51.100.7"}
    for number in range(100):
        body = {"organisation": boss.organisation, "name": f"name {number}", "password": "wrong"}
        assert (await boss.http.post("/sign-in", json=body, headers=attacker)).status_code == 401
    assert (await boss.try_sign_in(**attacker)).status_code == 429
    assert (await boss.try_sign_in(**neighbour)).status_code == 200
    assert (await stranger.try_sign_in()).status_code == 200


async def test_who_is_right_locks_nobody_out(boss: Client, stranger: Client) -> None:
    """One more failure would lock the address; a right password between is none."""
    office = {"X-Forwarded-For": "203.0.113.77"}
    for number in range(99):
        body = {"organisation": boss.organisation, "name": f"name {number}", "password": "wrong"}
        assert (await boss.http.post("/sign-in", json=body, headers=office)).status_code == 401
    assert (await boss.try_sign_in(**office)).status_code == 200
    assert (await stranger.try_sign_in(**office)).status_code == 200
    assert (await stranger.try_sign_in("wrong wrong wrong", **office)).status_code == 401
    assert (await boss.try_sign_in(**office)).status_code == 429


async def test_guesses_at_once_do_not_slip_past_the_count(boss: Client) -> None:
    answers = await asyncio.gather(*(boss.try_sign_in("wrong wrong wrong") for _ in range(30)))
    assert sorted(answer.status_code for answer in answers) == [401] * 5 + [429] * 25


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"organisation": "DEMO", "name": "a\x1bb", "password": "x"}, "/name"),
        ({"organisation": "DEMO", "name": "", "password": "x"}, "/name"),
        ({"organisation": "DEMO", "name": "a", "password": "x" * 300}, "/password"),
        ({"organisation": "DEMO", "name": "a"}, "/password"),
        ({"organisation": "DEMO", "name": "a", "password": "x", "more": 1}, "/more"),
    ],
)
async def test_bad_input_is_named_and_no_password_comes_back(
    http: httpx.AsyncClient, body: dict[str, object], pointer: str
) -> None:
    answer = await http.post("/sign-in", json=body)
    assert answer.status_code == 422, answer.text
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]
    assert "x" * 300 not in answer.text


async def test_real_parameters_hash_and_check() -> None:
    passwords = Passwords()
    stored = await passwords.hash("correct horse battery")
    assert stored.startswith("$argon2id$v=19$m=32768,t=3,p=1$")
    assert (await passwords.check("correct horse battery", stored)).right
    assert not (await passwords.check("correct horse", stored)).right
    assert not (await passwords.check("nobody", None)).right


async def test_a_hash_of_older_parameters_is_replaced(app: FastAPI, boss: Client) -> None:
    async with app.state.database.connection() as connection:
        old = await Passwords(memory_kib=32, passes=1).hash(boss.password)
        await connection.execute("UPDATE people SET password_hash = $1 WHERE person_id = $2", old, boss.person_id)
        await boss.sign_in()
        assert "m=64," in await connection.fetchval(
            "SELECT password_hash FROM people WHERE person_id = $1", boss.person_id
        )
