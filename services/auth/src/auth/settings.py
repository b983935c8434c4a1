"""What the environment tells auth beyond what it tells every service."""

from ipaddress import IPv4Network, IPv6Network, ip_network

from pydantic import Field, SecretStr

from chassis import Settings

KEY_ENCRYPTION_SECRET_LENGTH_MIN = 32


class AuthSettings(Settings):
    """`service_secret_hashes`: JSON of service name to the SHA-256 (hex) of its secret.

    `trusted_proxies`: networks whose X-Forwarded-For is believed, because our own Caddy is there.
    """

    key_encryption_secret: SecretStr = Field(min_length=KEY_ENCRYPTION_SECRET_LENGTH_MIN)
    service_secret_hashes: dict[str, str] = Field(default_factory=dict)
    trusted_proxies: tuple[IPv4Network | IPv6Network, ...] = (ip_network("127.0.0.0/8"), ip_network("::1/128"))
