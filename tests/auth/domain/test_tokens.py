"""A token says who, for whom and until when; never what."""

from datetime import UTC, datetime
from uuid import UUID

from auth.domain.tokens import person_claims, service_claims
from auth.storage.sign_ins import Family

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
PERSON, ORGANISATION, TOKEN = UUID(int=1), UUID(int=2), UUID(int=3)


def test_person_claims() -> None:
    assert person_claims(Family(UUID(int=4), ORGANISATION, PERSON, "Anna", 7, "Europe/Berlin", NOW), TOKEN, NOW) == {
        "iss": "tritally",
        "aud": "tritally",
        "sub": str(PERSON),
        "org": str(ORGANISATION),
        "zone": "Europe/Berlin",
        "name": "Anna",
        "rev": 7,
        "jti": str(TOKEN),
        "iat": 1772366400,
        "exp": 1772366400 + 600,
    }


def test_service_claims() -> None:
    claims = service_claims("ledger", TOKEN, NOW)
    assert (claims["sub"], claims["scope"]) == ("service:ledger", "events.read")
    assert "org" not in claims
