"""The console's types come from files: they say what the services say. `make openapi` writes them anew."""

import pytest
from deploy.setup.export_openapi import SERVICES, TARGET, openapi_text


@pytest.mark.parametrize("service", SERVICES)
def test_the_file_says_what_the_service_says(service: str) -> None:
    written = (TARGET / f"{service}.json").read_text(encoding="utf-8")
    assert written == openapi_text(service), "stale: make openapi"
