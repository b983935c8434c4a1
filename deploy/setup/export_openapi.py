"""Writes what each service says of its HTTP interface into console/src/api/openapi, for the types of the console.

The same as GET /openapi.json of a running service, without the examples of problems, which no type is made of.
"""

import importlib
import json
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from auth.settings import AuthSettings
from chassis import Settings

SERVICES = ("documents", "inventory", "ledger", "risk", "auth")
TARGET = Path(__file__).resolve().parents[2] / "console" / "src" / "api" / "openapi"
NOWHERE = "postgresql://nobody@127.0.0.1:1/nothing"


def openapi_text(service: str) -> str:
    """The OpenAPI document as JSON, its names in order; no server is asked."""
    document = importlib.import_module(f"{service}.main").create_app(_settings(service)).openapi()
    for operations in document["paths"].values():
        for operation in operations.values():
            _drop_examples(operation["responses"])
    return json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _settings(service: str) -> Settings:
    given: dict[str, Any] = {"service": service, "database_url": NOWHERE}
    if service == "auth":
        return AuthSettings(**given, key_encryption_secret=SecretStr(NOWHERE))
    return Settings(**given)


def _drop_examples(responses: dict[str, Any]) -> None:
    for response in responses.values():
        response.get("content", {}).get("application/problem+json", {}).pop("examples", None)


def main() -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    for service in SERVICES:
        (TARGET / f"{service}.json").write_text(openapi_text(service), encoding="utf-8")


if __name__ == "__main__":
    main()
