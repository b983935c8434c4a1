"""What the environment tells risk: only what it tells every service."""

from chassis import Settings


def load_settings() -> Settings:
    return Settings(service="risk")
