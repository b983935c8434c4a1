"""Writes .env with generated passwords for docker compose; an existing .env stays as it is."""

import hashlib
import json
import os
import secrets
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GENERATED = "generated"
ENDING = "_SERVICE_SECRET"
HASHES = "TRITALLY_SERVICE_SECRET_HASHES"


def filled(example: str) -> dict[str, str]:
    """The settings of .env.example, with a random value for every `generated`."""
    lines = [line for line in example.splitlines() if line and not line.startswith("#")]
    settings = dict(line.split("=", 1) for line in lines)
    return {name: secrets.token_hex(24) if value == GENERATED else value for name, value in settings.items()}


def hashes_of(settings: dict[str, str]) -> str:
    """What auth knows of each service's secret: JSON of service to SHA-256 (hex)."""
    found = {name: value for name, value in settings.items() if name.endswith(ENDING)}
    hashes = {name.removesuffix(ENDING).lower(): value for name, value in found.items()}
    return json.dumps({service: hashlib.sha256(value.encode()).hexdigest() for service, value in hashes.items()})


def main() -> None:
    target = ROOT / ".env"
    if target.exists():
        sys.stdout.write(".env exists already and stays as it is\n")
        return
    settings = filled((ROOT / ".env.example").read_text())
    settings[HASHES] = f"'{hashes_of(settings)}'"
    with open(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.writelines(f"{name}={value}\n" for name, value in settings.items())
    sys.stdout.write("wrote .env (only you can read it)\n")


if __name__ == "__main__":
    main()
