"""Access tokens: EdDSA, `aud` and `iss` "tritally", checked offline by the key set of auth."""

import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from joserfc import jwt
from joserfc.errors import ExpiredTokenError, JoseError, SecurityWarning
from joserfc.jwk import KeySet

from chassis.problems.known import TOKEN_EXPIRED, TOKEN_WRONG

warnings.filterwarnings("ignore", "EdDSA is deprecated", SecurityWarning)
ISSUER = "tritally"
AUDIENCE = "tritally"
ALGORITHMS = ("EdDSA", "Ed25519")
LEEWAY_SECONDS = 5
TIME_ZONE_DEFAULT = "Asia/Shanghai"
"""Of a token that says none: it was signed before organisations had one."""
_RULES = jwt.JWTClaimsRegistry(
    leeway=LEEWAY_SECONDS,
    iss={"essential": True, "value": ISSUER},
    aud={"essential": True, "value": AUDIENCE},
    sub={"essential": True},
    exp={"essential": True},
)


@dataclass(frozen=True, slots=True)
class PersonClaims:
    """What a person's access token says: who, never what they may.

    `access_revision`: what auth had said of them by then. `time_zone`: their organisation's, an IANA name.
    """

    person_id: UUID
    organisation_id: UUID
    name: str
    expires_at: int
    access_revision: int = 0
    time_zone: str = TIME_ZONE_DEFAULT


def checked_claims(token: str, keys: KeySet) -> Mapping[str, Any]:
    """The claims of a token signed by one of `keys`. Raises 401 `token_wrong` or `token_expired`."""
    try:
        claims = jwt.decode(token, keys, algorithms=list(ALGORITHMS)).claims
        _RULES.validate(claims)
    except ExpiredTokenError as error:
        raise TOKEN_EXPIRED() from error
    except (JoseError, ValueError, TypeError, KeyError) as error:
        raise TOKEN_WRONG() from error
    return claims


def person_claims(claims: Mapping[str, Any]) -> PersonClaims:
    """Raises 401 `token_wrong` for the token of a service."""
    try:
        named = (UUID(claims["sub"]), UUID(claims["org"]), str(claims.get("name", "")))
        zone = str(claims.get("zone", TIME_ZONE_DEFAULT))
        return PersonClaims(*named, int(claims["exp"]), int(claims.get("rev", 0)), zone)
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise TOKEN_WRONG() from error
