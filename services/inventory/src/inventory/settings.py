"""What the environment tells inventory: only what it tells every service."""

from chassis import Settings

SERVICE = "inventory"


def load_settings() -> Settings:
    return Settings()
