"""What the environment tells documents: what it tells every service."""

from chassis import Settings

SERVICE = "documents"


def settings() -> Settings:
    return Settings(service=SERVICE)
