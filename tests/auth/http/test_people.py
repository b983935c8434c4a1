"""People, their passwords, and the rules that protect an organisation from itself."""

from uuid import uuid4

import pytest
from fastapi import FastAPI
from tests.auth.organisation import Client, said

NEW = "correct horse battery"


async def change_password(client: Client, current: str, new: str) -> tuple[int, str]:
    answer = await client.send("POST", "/me/password", {"current_password": current, "new_password": new})
    return answer.status_code, answer.json()["code"] if answer.content else ""


async def test_a_person_is_created_with_a_generated_password_shown_once(app: FastAPI, boss: Client) -> None:
    key = uuid4().hex
    first = await boss.send("POST", "/people", {"name": "张三"}, key=key)
    again = await boss.send("POST", "/people", {"name": "张三"}, key=key)
    assert (first.status_code, again.status_code) == (201, 201)
    assert (len(first.json()["password"]), first.headers["etag"]) == (20, '"1"')
    assert "password" not in again.json()
    assert again.headers["idempotency-replayed"] == "true"
    assert again.json()["id"] == first.json()["id"]
    async with app.state.database.connection() as connection:
        assert (
            await connection.fetchval("SELECT count(*) FROM people WHERE organisation_id = $1", boss.organisation_id)
            == 2
        )
        kept = await connection.fetchval("SELECT string_agg(convert_from(body, 'UTF8'), '') FROM idempotency_keys")
    assert first.json()["password"] not in kept


async def test_the_same_key_with_another_body(boss: Client) -> None:
    key = uuid4().hex
    await boss.send("POST", "/people", {"name": "张三"}, key=key)
    answer = await boss.send("POST", "/people", {"name": "李四"}, key=key)
    assert (answer.status_code, answer.json()["code"]) == (422, "idempotency_key_reused")


async def test_names_are_unique_however_typed(boss: Client) -> None:
    await boss.made("/people", {"name": "Anna Li"})
    answer = await boss.send("POST", "/people", {"name": "ａｎｎａ  LI"})
    assert (answer.status_code, answer.json()["code"]) == (409, "name_taken")
    assert answer.json()["errors"][0]["pointer"] == "/name"


async def test_versions(boss: Client) -> None:
    person = await boss.made("/people", {"name": "张三"})
    path = f"/people/{person['id']}"
    await boss.changed(path, {"name": "张三丰"}, 1)
    stale = await boss.send("PUT", path, {"name": "张四"}, version=1)
    assert (stale.status_code, stale.json()["code"], stale.json()["current"]) == (409, "stale_version", 2)
    missing = await boss.send("PUT", path, {"name": "张四"})
    assert (missing.status_code, missing.json()["code"]) == (428, "if_match_missing")
    assert (await boss.get(path)).json()["name"] == "张三丰"


async def test_list_with_filter_sort_cursor_and_export(boss: Client) -> None:
    for name in ("A", "B", "C"):
        await boss.made("/people", {"name": name})
    page = (await boss.get("/people", sort="name", limit=2, name_in="A,B,C")).json()
    assert [item["name"] for item in page["items"]] == ["A", "B"]
    rest = (await boss.get("/people", sort="name", limit=2, name_in="A,B,C", cursor=page["next_cursor"])).json()
    assert ([item["name"] for item in rest["items"]], rest["next_cursor"]) == (["C"], None)
    headers = boss._headers() | {"Accept": "text/csv"}
    text = (await boss.http.get("/people", headers=headers)).text
    assert "管理员" in text
    assert "argon2" not in text


async def test_change_own_password(boss: Client) -> None:
    assert await change_password(boss, boss.password, NEW) == (204, "")
    assert (await boss.refresh()).json()["reason"] == "family_revoked"
    assert (await boss.try_sign_in()).status_code == 401
    boss.password = NEW
    await boss.sign_in()
    assert boss.tokens["password_temporary"] is False


@pytest.mark.parametrize(
    ("new", "code"),
    [("short", "password_weak"), ("password12345", "password_weak"), (None, "password_same")],
)
async def test_new_passwords_that_are_refused(boss: Client, new: str | None, code: str) -> None:
    assert await change_password(boss, boss.password, new or boss.password) == (422, code)
    assert (await boss.try_sign_in()).status_code == 200


async def test_guessing_the_current_password_locks(boss: Client) -> None:
    answers = [await change_password(boss, "wrong", NEW) for _ in range(6)]
    assert answers == [(422, "password_wrong")] * 5 + [(429, "too_many_attempts")]


async def test_reset_password(boss: Client) -> None:
    keeper = await boss.colleague("李雷", "keeper")
    answer = await boss.send("POST", f"/people/{keeper.person_id}/reset-password", version=1)
    assert answer.status_code == 200
    assert (await keeper.refresh()).status_code == 401
    assert (await keeper.try_sign_in()).status_code == 401
    keeper.password = answer.json()["password"]
    await keeper.sign_in()


async def test_deactivation_is_said_and_undone(app: FastAPI, boss: Client) -> None:
    keeper = await boss.colleague("李雷", "keeper")
    path = f"/people/{keeper.person_id}"
    await boss.changed(path, {"name": "李雷", "active": False}, 1)
    await boss.changed(path, {"name": "李雷", "active": True}, 2)
    events = await said(app, "AccessChanged", keeper.person_id)
    assert [(event["active"], event["revision"]) for event in events] == [
        (True, 1),
        (True, 2),
        (False, 3),
        (True, 4),
    ]
    assert (await keeper.get("/me")).status_code == 200


async def test_the_last_administrator_stays(boss: Client) -> None:
    path = f"/people/{boss.person_id}"
    answer = await boss.send("PUT", path, {"name": "管理员", "active": False}, version=1)
    assert (answer.status_code, answer.json()["code"]) == (409, "last_administrator")
    [grant] = await boss.items("/grants")
    answer = await boss.send("DELETE", f"/grants/{grant['id']}")
    assert (answer.status_code, answer.json()["permission"]) == (409, "people.edit")
    role = await boss.role("administrator")
    answer = await boss.send("PUT", f"/roles/{role['id']}", {"name": "管理员", "functions": []}, version=1)
    assert answer.json()["code"] == "last_administrator"
    assert (await boss.get(path)).json()["version"] == 1


async def test_no_foreign_person_role_node_or_grant(boss: Client, stranger: Client) -> None:
    [grant] = await boss.items("/grants")
    role = await boss.role("keeper")
    paths = [f"/people/{boss.person_id}", f"/roles/{role['id']}", f"/nodes/{boss.organisation_id}"]
    for path in (*paths, f"/grants/{grant['id']}"):
        assert (await stranger.get(path)).status_code == 404
    bodies = [{"name": "x"}, {"name": "x", "functions": []}, {"name": "x", "code": "x"}]
    for path, body in zip(paths, bodies, strict=True):
        assert (await stranger.send("PUT", path, body, version=1)).status_code == 404
    assert (await stranger.send("DELETE", f"/grants/{grant['id']}")).status_code == 404
    for path in ("/people", "/roles", "/nodes", "/grants"):
        mine = {item["id"] for item in await boss.items(path)}
        theirs = {item["id"] for item in await stranger.items(path)}
        assert mine
        assert theirs
        assert not mine & theirs
    for part in ("person_id", "role_id", "node_id"):
        foreign = {"person_id": stranger.person_id, "role_id": role["id"], "node_id": stranger.organisation_id}
        own = {"person_id": boss.person_id, "role_id": role["id"], "node_id": boss.organisation_id}
        if part == "role_id":
            foreign["role_id"] = (await stranger.role("keeper"))["id"]
        body = {name: str(foreign[name] if name == part else value) for name, value in own.items()}
        answer = await boss.send("POST", "/grants", body)
        assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, f"/{part}")
