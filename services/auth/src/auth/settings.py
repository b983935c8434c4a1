"""What the environment tells auth beyond what it tells every service."""

from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Self

from pydantic import Field, SecretStr, model_validator

from auth.domain.demo_people import DemoPerson
from chassis import Settings

KEY_ENCRYPTION_SECRET_LENGTH_MIN = 32


class AuthSettings(Settings):
    """`service_secret_hashes`: JSON of service name to the SHA-256 (hex) of its secret.

    `trusted_proxies`: networks whose X-Forwarded-For is believed, because our own Caddy is there.
    `demo_sign_ins`: people of a demo whom anybody on this machine may sign in as, without a password; JSON, none by
    default, and refused unless this service listens on a loopback address.
    """

    key_encryption_secret: SecretStr = Field(min_length=KEY_ENCRYPTION_SECRET_LENGTH_MIN)
    service_secret_hashes: dict[str, str] = Field(default_factory=dict)
    trusted_proxies: tuple[IPv4Network | IPv6Network, ...] = (ip_network("127.0.0.0/8"), ip_network("::1/128"))
    demo_sign_ins: tuple[DemoPerson, ...] = ()

    @model_validator(mode="after")
    def _demo_on_loopback_only(self) -> Self:
        if self.demo_sign_ins and not _is_loopback(self.host):
            raise ValueError(f"TRITALLY_DEMO_SIGN_INS needs a loopback TRITALLY_HOST, not {self.host}")
        return self


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
