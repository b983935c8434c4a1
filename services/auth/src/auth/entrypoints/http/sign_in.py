"""Sign-in, refresh, sign-out, tokens of services and the key set. None of them needs a token to be asked."""

from dataclasses import asdict
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from auth.domain.tokens import TOKEN_LIFETIME_SECONDS
from auth.entrypoints.http.bodies import RefreshBody, ServiceTokenBody, SignInBody, SignOutBody
from auth.entrypoints.parts import ClientAddress, Now, Parts
from auth.storage.people import Person
from auth.use_cases.give_service_token import give_service_token
from auth.use_cases.give_tokens import GivenTokens
from auth.use_cases.keep_keys import published_keys
from auth.use_cases.refresh_tokens import refresh_tokens
from auth.use_cases.sign_in import SignIn, sign_in
from auth.use_cases.sign_out import sign_out
from chassis import respond

router = APIRouter(tags=["sign-in"])
NEVER_KEPT = {"Cache-Control": "no-store", "Pragma": "no-cache"}
KEYS_FOR_A_MINUTE = {"Cache-Control": "public, max-age=60"}


@router.post("/sign-in", summary="Sign in with organisation, name and password")
async def post_sign_in(body: SignInBody, parts: Parts, address: ClientAddress, now: Now) -> Response:
    wanted = SignIn(body.organisation, body.name, body.password, address)
    signed = await sign_in(parts.database, parts.passwords, parts.seal, wanted, now)
    return respond(as_answer(*signed), headers=NEVER_KEPT)


def as_answer(person: Person, tokens: GivenTokens) -> dict[str, Any]:
    who = {"person_id": person.person_id, "organisation_id": person.organisation_id}
    return {**asdict(tokens), **who, "password_temporary": person.password_temporary}


@router.post("/refresh", summary="New tokens for a refresh token, which is then used up")
async def post_refresh(body: RefreshBody, parts: Parts, now: Now) -> Response:
    tokens = await refresh_tokens(parts.database, parts.seal, body.refresh_token, now)
    return respond(asdict(tokens), headers=NEVER_KEPT)


@router.post("/sign-out", status_code=204, summary="End this sign-in, or all of the person")
async def post_sign_out(body: SignOutBody, parts: Parts, now: Now) -> Response:
    await sign_out(parts.database, body.refresh_token, everywhere=body.everywhere, now=now)
    return Response(status_code=204)


@router.post("/service-tokens", summary="A token for a service of ours to read event feeds with")
async def post_service_token(body: ServiceTokenBody, parts: Parts, address: ClientAddress, now: Now) -> Response:
    presented = (body.service, body.secret)
    hashes = parts.service_secret_hashes
    token = await give_service_token(parts.database, parts.seal, hashes, presented, address, now)
    answer = {"access_token": token, "token_type": "Bearer", "expires_in": TOKEN_LIFETIME_SECONDS}
    return respond(answer, headers=NEVER_KEPT)


@router.get("/keys", summary="The key set (JWKS) that tokens are checked with")
async def get_keys(parts: Parts, now: Now) -> Response:
    return respond(await key_set(parts, now), headers=KEYS_FOR_A_MINUTE)


async def key_set(parts: Parts, now: Now) -> dict[str, Any]:
    keys = await published_keys(parts.database, parts.seal, now)
    return {"keys": [{**key.public_key, "kid": key.key_id} for key in keys]}
