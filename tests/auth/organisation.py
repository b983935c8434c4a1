"""An auth service that runs on a fresh database, with two organisations; and people who use it over HTTP."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import orjson
from fastapi import FastAPI

from auth.entrypoints.parts import AuthParts, current_time
from auth.use_cases.found_organisation import Founded, PersonWanted, found_organisation, found_person

Json = dict[str, Any]


@dataclass
class Clock:
    """The time that auth sees; moved by hand."""

    ahead: timedelta = timedelta(0)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@dataclass
class Client:
    """One person at one organisation, signed in or not."""

    app: FastAPI
    http: httpx.AsyncClient
    organisation: str
    name: str
    password: str
    person_id: UUID
    organisation_id: UUID
    tokens: Json = field(default_factory=dict)
    language: str = "en"

    async def try_sign_in(self, password: str | None = None, **headers: str) -> httpx.Response:
        body = {"organisation": self.organisation, "name": self.name, "password": password or self.password}
        return await self.http.post("/sign-in", json=body, headers=headers)

    async def sign_in(self) -> "Client":
        answer = await self.try_sign_in()
        assert answer.status_code == 200, answer.text
        self.tokens = answer.json()
        return self

    async def refresh(self, token: str | None = None) -> httpx.Response:
        return await self.http.post("/refresh", json={"refresh_token": token or self.tokens["refresh_token"]})

    async def get(self, path: str, **query: Any) -> httpx.Response:
        return await self.http.get(path, params=query, headers=self._headers())

    async def send(
        self, method: str, path: str, body: Any = None, *, version: int | None = None, key: str | None = None
    ) -> httpx.Response:
        named = {"Idempotency-Key": key or uuid4().hex} | ({} if version is None else {"If-Match": f'"{version}"'})
        return await self.http.request(method, path, json=body, headers=self._headers() | named)

    async def made(self, path: str, body: Any) -> Json:
        answer = await self.send("POST", path, body)
        assert answer.status_code == 201, answer.text
        self.seen_at_once()
        made: Json = answer.json()
        return made

    async def changed(self, path: str, body: Any, version: int) -> Json:
        answer = await self.send("PUT", path, body, version=version)
        assert answer.status_code == 200, answer.text
        self.seen_at_once()
        changed: Json = answer.json()
        return changed

    async def items(self, path: str, **query: Any) -> list[Json]:
        answer = await self.get(path, **query)
        assert answer.status_code == 200, answer.text
        items: list[Json] = answer.json()["items"]
        return items

    async def role(self, template: str) -> Json:
        [role] = await self.items("/roles", template=template)
        return role

    async def colleague(self, name: str, *roles: str) -> "Client":
        """A new person with these roles at the organisation, signed in."""
        made = await self.made("/people", {"name": name})
        for template in roles:
            role = await self.role(template)
            await self.made("/grants", {"person_id": made["id"], "role_id": role["id"]})
        person_id = UUID(made["id"])
        whom = (self.organisation, name, made["password"], person_id, self.organisation_id)
        return await Client(self.app, self.http, *whom).sign_in()

    def seen_at_once(self) -> None:
        """Let nobody's rights be remembered from half a second ago."""
        self.app.state.parts.allowed._known.clear()

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.tokens['access_token']}", "Accept-Language": self.language}


async def said(app: FastAPI, ce_type: str, subject: object = None) -> list[Json]:
    """Bodies of the events of a type that are in the outbox, in order."""
    sql = "SELECT body FROM outbox WHERE ce_type LIKE $1 AND ($2::text IS NULL OR subject = $2) ORDER BY id"
    async with app.state.database.connection() as connection:
        rows = await connection.fetch(sql, f"%.{ce_type}.v1", None if subject is None else str(subject))
    return [orjson.loads(row["body"]) for row in rows]


async def founded(app: FastAPI, http: httpx.AsyncClient, code: str) -> Client:
    """An organisation with its administrator, signed in."""
    parts: AuthParts = app.state.auth
    now = current_time()
    organisation: Founded = await found_organisation(parts.database, code, f"{code} 公司", now)
    wanted = PersonWanted("管理员", "administrator")
    made = await found_person(parts.database, parts.passwords, organisation.organisation_id, wanted, now)
    assert made is not None
    assert made.password is not None
    whom = (code, made.name, made.password, made.person_id, organisation.organisation_id)
    return await Client(app, http, *whom).sign_in()
