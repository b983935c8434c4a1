"""For tests of services: callers without auth, and a running application without a port.

signer = TokenSigner()
app = create_service(settings, ..., key_source=signer.key_source)
async with running(app) as client:
    await grant(app, organisation_id, person_id, [DOCUMENT_VIEW])
    await client.get("/documents", headers=signer.headers(organisation_id, person_id))
"""

import time
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import httpx
from fastapi import FastAPI
from joserfc import jwt
from joserfc.jwk import KeySet, OKPKey

from chassis.access.replica import write_people
from chassis.access.token_claims import AUDIENCE, ISSUER
from chassis.edge.parts import Parts
from contracts import AccessChanged, Grant, new_id


class TokenSigner:
    """Signs tokens as auth does, with a key of its own."""

    def __init__(self, key_id: str = "test-key") -> None:
        self._key = OKPKey.generate_key("Ed25519", {"kid": key_id, "alg": "EdDSA", "use": "sig"}, private=True)

    def public_keys(self) -> dict[str, Any]:
        """The key set as GET /keys of auth would give it."""
        return dict(KeySet([self._key]).as_dict(private=False))

    async def key_source(self) -> dict[str, Any]:
        return self.public_keys()

    def sign(self, claims: dict[str, Any]) -> str:
        return jwt.encode({"alg": "EdDSA", "kid": self._key.kid}, claims, self._key, algorithms=["EdDSA"])

    def token(
        self,
        organisation_id: UUID,
        person_id: UUID,
        name: str = "Li Lei",
        *,
        lives_seconds: int = 600,
        revision: int = 0,
        time_zone: str | None = None,
    ) -> str:
        person = {"sub": str(person_id), "org": str(organisation_id), "name": name, "rev": revision}
        zone = {} if time_zone is None else {"zone": time_zone}
        return self.sign({**person, **zone, "iss": ISSUER, "aud": AUDIENCE, "exp": int(time.time()) + lives_seconds})

    def service_token(self, service: str = "risk", scope: str = "events.read") -> str:
        claims = {"sub": f"service:{service}", "scope": scope, "iss": ISSUER, "aud": AUDIENCE}
        return self.sign({**claims, "exp": int(time.time()) + 600})

    def headers(
        self, organisation_id: UUID, person_id: UUID, language: str = "en", time_zone: str | None = None
    ) -> dict[str, str]:
        token = self.token(organisation_id, person_id, time_zone=time_zone)
        return {"Authorization": f"Bearer {token}", "Accept-Language": language}


async def grant(app: FastAPI, organisation_id: UUID, person_id: UUID, functions: Iterable[str]) -> None:
    """Write into the replica that the person may do exactly `functions`."""
    parts: Parts = app.state.parts
    role = Grant(role_id=new_id(), role_name="test", node_id=organisation_id, node_path="/", functions=tuple(functions))
    change = AccessChanged(
        organisation_id=organisation_id,
        person_id=person_id,
        name="Li Lei",
        active=True,
        revision=time.time_ns(),
        grants=(role,),
    )
    async with parts.database.transaction() as connection:
        await write_people(connection, [change])
    parts.allowed.forget([(organisation_id, person_id)])


@asynccontextmanager
async def running(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """The application started, and a client that talks to it without a port."""
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://test") as client,
    ):
        yield client
