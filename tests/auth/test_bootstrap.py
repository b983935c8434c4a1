"""`python -m auth.bootstrap`: the first administrator's password is printed once, and a second run changes nothing."""

import json
import os
import subprocess
import sys
from typing import Any

import httpx
from fastapi import FastAPI
from tests.auth.organisation import said

COMMAND = [sys.executable, "-m", "auth.bootstrap", "--organisation", "FOUNDED", "--name", "示范公司"]


def run(dsn: str, *more: str, code: int = 0) -> dict[str, Any]:
    environment = {**os.environ, "TRITALLY_DATABASE_URL": dsn}
    done = subprocess.run([*COMMAND, *more], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


async def test_bootstrap_twice(app: FastAPI, http: httpx.AsyncClient, auth_dsn: str) -> None:
    people = ["--administrator", "管理员", "--person", "张三", "--role", "keeper", "--person", "李四", "--role", "销售"]
    first = run(auth_dsn, *people)
    assert (first["organisation"]["code"], first["organisation"]["exists"]) == ("FOUNDED", False)
    assert [(person["name"], person["exists"]) for person in first["people"]] == [
        ("管理员", False),
        ("张三", False),
        ("李四", False),
    ]
    for person in first["people"]:
        body = {"organisation": "FOUNDED", "name": person["name"], "password": person["password"]}
        assert (await http.post("/sign-in", json=body)).status_code == 200

    second = run(auth_dsn, *people)
    assert second["organisation"] == first["organisation"] | {"exists": True}
    assert [(person["exists"], person["password"]) for person in second["people"]] == [(True, None)] * 3
    assert len(await said(app, "NodeChanged", first["organisation"]["organisation_id"])) == 1
    for person in first["people"]:
        assert [change["revision"] for change in await said(app, "AccessChanged", person["person_id"])] == [1, 2]


async def test_a_person_later_and_an_unknown_role(auth_dsn: str) -> None:
    run(auth_dsn)
    assert len(run(auth_dsn, "--person", "王五", "--role", "viewer")["people"][0]["password"]) == 20
    assert run(auth_dsn, "--person", "赵六", "--role", "pirate", code=2)["unknown_roles"] == ["pirate"]
