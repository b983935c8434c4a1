"""Dependencies that answer "who calls?" from the bearer token, the key set and the replica."""

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import Depends, Request

from chassis.access.caller import Caller
from chassis.access.token_claims import PersonClaims, person_claims
from chassis.edge.parts import parts_of
from chassis.language import language_of
from chassis.problems.known import TOKEN_MISSING


def bearer_token(request: Request) -> str:
    """Raises 401 `token_missing`."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise TOKEN_MISSING()
    return token.strip()


async def claims_of(request: Request) -> Mapping[str, Any]:
    """The claims of the caller's token. Raises 401 `token_missing`, `token_wrong` or `token_expired`."""
    return await parts_of(request).tokens.claims(bearer_token(request))


async def claims_of_person(request: Request) -> PersonClaims:
    """As `claims_of`; the token of a service is `token_wrong` here."""
    return person_claims(await claims_of(request))


async def signed_in_caller(request: Request) -> Caller:
    """The person who calls, with the functions the replica grants just now."""
    claims = await claims_of_person(request)
    granted = await parts_of(request).allowed.granted((claims.organisation_id, claims.person_id))
    known = granted.revision >= claims.access_revision
    whose = (claims.person_id, claims.name, claims.organisation_id, language_of(request))
    return Caller(*whose, granted.functions, known, claims.time_zone)


SignedIn = Annotated[Caller, Depends(signed_in_caller)]
