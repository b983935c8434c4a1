"""What the environment says, and what an empty variable does not say."""

import pytest
from pydantic import ValidationError

from chassis import Settings


@pytest.fixture(autouse=True)
def _address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRITALLY_DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none")


def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TELEMETRY_ENDPOINT", "TELEMETRY_RATIO", "ROLES", "SERVICE_URLS", "KAFKA_TOPIC_PREFIX"):
        monkeypatch.setenv(f"TRITALLY_{name}", "")
    settings = Settings()
    assert (settings.telemetry_endpoint, settings.telemetry_ratio) == (None, 0.1)
    assert (settings.roles, settings.service_urls, settings.kafka_topic_prefix) == ("http,consumer,relay", {}, "")


def test_an_endpoint_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRITALLY_TELEMETRY_ENDPOINT", "http://collector:4318")
    assert Settings().telemetry_endpoint == "http://collector:4318"


@pytest.mark.parametrize(
    ("name", "value"), [("ROLES", "http,cook"), ("POOL_SIZE", "0"), ("DATABASE_URL", ""), ("TELEMETRY_RATIO", "2")]
)
def test_what_cannot_be_stops_the_start(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"TRITALLY_{name}", value)
    with pytest.raises(ValidationError):
        Settings()
