"""The refusals of a refresh, in the order of the checks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from auth.domain.refresh import (
    PresentedToken,
    RefreshRefusal,
    fingerprint,
    generate_refresh_token,
    refresh_refusal,
    token_expires_at,
)

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
GOOD = PresentedToken(rotated=False, family_revoked=False, expires_at=NOW + timedelta(days=1), person_active=True)


@pytest.mark.parametrize(
    ("token", "refusal"),
    [
        (None, RefreshRefusal.UNKNOWN),
        (replace(GOOD, family_revoked=True, rotated=True), RefreshRefusal.FAMILY_REVOKED),
        (replace(GOOD, rotated=True, expires_at=NOW - timedelta(days=1)), RefreshRefusal.REUSED),
        (replace(GOOD, expires_at=NOW), RefreshRefusal.EXPIRED),
        (replace(GOOD, person_active=False), RefreshRefusal.PERSON_INACTIVE),
        (GOOD, None),
    ],
)
def test_refusal(token: PresentedToken | None, refusal: RefreshRefusal | None) -> None:
    assert refresh_refusal(token, NOW) is refusal


def test_a_token_never_outlives_its_family() -> None:
    assert token_expires_at(NOW, NOW + timedelta(hours=1)) == NOW + timedelta(hours=1)
    assert token_expires_at(NOW, NOW + timedelta(days=30)) == NOW + timedelta(days=7)


def test_only_a_fingerprint_is_kept() -> None:
    token = generate_refresh_token()
    assert len(token) >= 43
    assert fingerprint(token) == fingerprint(token) != fingerprint(generate_refresh_token())
    assert token.encode() not in fingerprint(token)
