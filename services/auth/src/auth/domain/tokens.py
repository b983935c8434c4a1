"""Claims of the two tokens that auth signs. A token says who, never what (architecture, rule 11)."""

from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from contracts import EVENTS_READ

ALGORITHM = "EdDSA"
ISSUER = "tritally"
AUDIENCE = "tritally"
TOKEN_LIFETIME = timedelta(minutes=10)
TOKEN_LIFETIME_SECONDS = int(TOKEN_LIFETIME.total_seconds())

Claims = dict[str, str | int]


class Named(Protocol):
    """Of whom a token speaks."""

    @property
    def person_id(self) -> UUID: ...
    @property
    def organisation_id(self) -> UUID: ...
    @property
    def name(self) -> str: ...
    @property
    def access_revision(self) -> int: ...
    @property
    def time_zone(self) -> str: ...


def person_claims(whose: "Named", token_id: UUID, now: datetime) -> Claims:
    """Who signed in, to which organisation, and its time zone; `rev`: of their access, for replicas that lag."""
    organisation: Claims = {"org": str(whose.organisation_id), "zone": whose.time_zone}
    named: Claims = {"name": whose.name, "rev": whose.access_revision}
    return _claims(str(whose.person_id), token_id, now) | organisation | named


def service_claims(service: str, token_id: UUID, now: datetime) -> Claims:
    """A service that may read event feeds. Its subject is no person's id, so it is nobody at any other door."""
    return _claims(f"service:{service}", token_id, now) | {"scope": EVENTS_READ}


def _claims(subject: str, token_id: UUID, now: datetime) -> Claims:
    issued = int(now.timestamp())
    return {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": subject,
        "jti": str(token_id),
        "iat": issued,
        "exp": issued + TOKEN_LIFETIME_SECONDS,
    }
