"""Passwords that are generated once per state directory and never printed, but for the sign-in of the administrator."""

import secrets
from dataclasses import dataclass

from tritally.stack.home import Home
from tritally.stack.json_file import read_json, write_json
from tritally.stack.known_services import SERVICES


@dataclass(frozen=True, slots=True)
class Secrets:
    database_passwords: dict[str, str]
    service_secret: str
    administrator_password: str

    @property
    def sign_in(self) -> dict[str, str]:
        """What the first administrator signs in with."""
        return {"organisation": "demo", "name": "admin", "password": self.administrator_password}


def secrets_of(home: Home) -> Secrets:
    """Those of this state directory, generated on first use."""
    kept = read_json(home.secrets)
    if not kept:
        kept = generated()
        write_json(home.secrets, kept)
    return Secrets(**kept)


def generated() -> dict[str, object]:
    return {
        "database_passwords": {service: secrets.token_urlsafe(24) for service in SERVICES},
        "service_secret": secrets.token_urlsafe(32),
        "administrator_password": secrets.token_urlsafe(12),
    }
