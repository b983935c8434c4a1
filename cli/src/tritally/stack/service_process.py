"""One service as a child process: its environment, and whether it is ready."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import httpx
import orjson

from tritally.project import project_directory
from tritally.servers.ports import LOOPBACK
from tritally.servers.process import ChildProcess
from tritally.stack.known_services import SERVICES
from tritally.stack.secrets import Secrets


@dataclass(frozen=True, slots=True)
class Wiring:
    """What all services are told alike; `databases` and `ports` by service."""

    databases: Mapping[str, str]
    ports: Mapping[str, int]
    bootstrap_servers: str
    secrets: Secrets
    demo_sign_ins: Sequence[Mapping[str, str]] = ()

    def address(self, service: str) -> str:
        return f"http://{LOOPBACK}:{self.ports[service]}"

    def environment(self, service: str) -> dict[str, str]:
        return {
            "TRITALLY_SERVICE": service,
            "TRITALLY_DATABASE_URL": self.databases[service],
            "TRITALLY_KAFKA_BOOTSTRAP_SERVERS": self.bootstrap_servers,
            "TRITALLY_AUTH_URL": self.address("auth"),
            "TRITALLY_SERVICE_SECRET": self.secrets.service_secrets[service],
            "TRITALLY_SERVICE_URLS": orjson.dumps({name: self.address(name) for name in SERVICES}).decode(),
            "TRITALLY_HOST": LOOPBACK,
            "TRITALLY_PORT": str(self.ports[service]),
            **(self.only_for_auth() if service == "auth" else {}),
        }

    def only_for_auth(self) -> dict[str, str]:
        return {
            "TRITALLY_SERVICE_SECRET_HASHES": orjson.dumps(self.secrets.service_secret_hashes).decode(),
            "TRITALLY_KEY_ENCRYPTION_SECRET": self.secrets.key_encryption_secret,
            "TRITALLY_DEMO_SIGN_INS": orjson.dumps(self.demo_sign_ins).decode() if self.demo_sign_ins else "",
        }


def service_process(service: str, wiring: Wiring, log: Path) -> ChildProcess:
    """The service as a child that is not started yet."""
    return ChildProcess(
        [sys.executable, "-m", service],
        log=log,
        environment=wiring.environment(service),
        directory=project_directory(),
        orphans_live=True,
    )


def is_ready(address: str) -> bool:
    try:
        return httpx.get(f"{address}/health/ready", timeout=3).status_code == httpx.codes.OK
    except httpx.TransportError:
        return False
