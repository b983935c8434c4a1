"""The console and a running stack at one address, through the real Caddy with deploy/Caddyfile."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from tests.stacks import RunningStack

from tritally.servers.caddy import CaddyServer
from tritally.servers.ports import listening


@contextmanager
def console_served(stack: RunningStack, web: Path, directory: Path) -> Iterator[str]:
    """`http://127.0.0.1:<port>`, serving `web` before the stack's services."""
    ports = {name: urlsplit(address).port or 0 for name, address in stack.connections.services.items()}
    directory.mkdir(parents=True, exist_ok=True)
    caddy = CaddyServer(directory, listening(None), ports, web=web, demo_files=stack.home.demo_files)
    caddy.start()
    try:
        yield caddy.address
    finally:
        caddy.stop()
