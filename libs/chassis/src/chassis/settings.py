"""What the environment tells a service. Every name has the prefix TRITALLY_."""

from typing import Annotated

from pydantic import AfterValidator, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

ROLES = frozenset({"http", "consumer", "relay"})


def _only_known_roles(roles: str) -> str:
    unknown = set(roles.split(",")) - ROLES
    if unknown:
        raise ValueError(f"unknown roles {sorted(unknown)}; known are {sorted(ROLES)}")
    return roles


class Settings(BaseSettings):
    """Settings of one service process; values come from arguments, then from TRITALLY_… of the environment.

    An empty variable counts as none: compose files pass on what nobody has set.
    """

    model_config = SettingsConfigDict(env_prefix="TRITALLY_", extra="ignore", env_ignore_empty=True)

    database_url: str
    kafka_bootstrap_servers: str = "localhost:9092"
    kafka_topic_prefix: str = ""
    auth_url: str = "http://localhost:8005"
    service_secret: SecretStr = SecretStr("")
    service_urls: dict[str, str] = Field(default_factory=dict)
    roles: Annotated[str, AfterValidator(_only_known_roles)] = "http,consumer,relay"
    host: str = "127.0.0.1"
    port: int = 8000
    telemetry_endpoint: str | None = None
    telemetry_ratio: float = Field(default=0.1, ge=0, le=1)
    log_level: str = "INFO"
    request_deadline_seconds: float = Field(default=9.5, gt=0)
    pool_size: int = Field(default=6, ge=1, le=50)
    body_bytes_max: int = 5_000_000

    def has_role(self, role: str) -> bool:
        return role in self.roles.split(",")
