"""Passwords that are generated once per state directory and never printed."""

import secrets
from dataclasses import dataclass
from hashlib import sha256

from tritally.stack.home import Home
from tritally.stack.json_file import read_json, write_json
from tritally.stack.known_services import SERVICES


@dataclass(frozen=True, slots=True)
class Secrets:
    """By service: the password of its database, and what it proves itself to auth with."""

    database_passwords: dict[str, str]
    service_secrets: dict[str, str]
    key_encryption_secret: str

    @property
    def service_secret_hashes(self) -> dict[str, str]:
        """What auth knows of the services' secrets (SHA-256, hex)."""
        return {service: sha256(secret.encode()).hexdigest() for service, secret in self.service_secrets.items()}


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
        "service_secrets": {service: secrets.token_urlsafe(32) for service in SERVICES},
        "key_encryption_secret": secrets.token_urlsafe(32),
    }
