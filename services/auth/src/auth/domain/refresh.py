"""Refresh tokens: opaque, used once, one family per sign-in (RFC 9700, 4.14.2).

A token that is used again after it was rotated was copied: its whole family ends, whoever holds it.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

TOKEN_IDLE = timedelta(days=7)
FAMILY_LIFETIME = timedelta(days=30)
_TOKEN_BYTES = 32


class RefreshRefusal(StrEnum):
    """Why no new tokens are given, in the order of the checks."""

    UNKNOWN = "unknown"
    FAMILY_REVOKED = "family_revoked"
    REUSED = "reused"
    EXPIRED = "expired"
    PERSON_INACTIVE = "person_inactive"


@dataclass(frozen=True, slots=True)
class PresentedToken:
    """What is stored about a refresh token that somebody presents."""

    rotated: bool
    family_revoked: bool
    expires_at: datetime
    person_active: bool


def refresh_refusal(token: PresentedToken | None, now: datetime) -> RefreshRefusal | None:
    """None: rotate it."""
    if token is None:
        return RefreshRefusal.UNKNOWN
    if token.family_revoked:
        return RefreshRefusal.FAMILY_REVOKED
    if token.rotated:
        return RefreshRefusal.REUSED
    if token.expires_at <= now:
        return RefreshRefusal.EXPIRED
    return None if token.person_active else RefreshRefusal.PERSON_INACTIVE


def generate_refresh_token() -> str:
    """256 random bits."""
    return secrets.token_urlsafe(_TOKEN_BYTES)


def fingerprint(token: str) -> bytes:
    """What is stored of a token. It is random, so one SHA-256 keeps it."""
    return hashlib.sha256(token.encode()).digest()


def token_expires_at(now: datetime, family_ends_at: datetime) -> datetime:
    return min(now + TOKEN_IDLE, family_ends_at)
