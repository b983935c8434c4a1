"""What the environment tells ledger: what it tells every service."""

from chassis import Settings


def load_settings() -> Settings:
    return Settings(service="ledger")
