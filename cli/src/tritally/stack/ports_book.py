"""The ports of a stack: chosen once, kept for the next start, chosen anew only when somebody else took one."""

import socket
from dataclasses import dataclass, field

from tritally.servers.ports import free_port, is_free, listening
from tritally.stack.home import Home
from tritally.stack.json_file import read_json, write_json

PREFERRED = {"web": 8080}


@dataclass
class PortsBook:
    home: Home
    ports: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        self.ports = read_json(self.home.ports)

    def port_for(self, name: str) -> int:
        wanted = self._wanted(name)
        return self._written(name, wanted if wanted and is_free(wanted) else free_port())

    def listener_for(self, name: str) -> socket.socket:
        """As `port_for`, but it is held from now on: two stacks that start at once never get the same."""
        listener = listening(self._wanted(name))
        self._written(name, listener.getsockname()[1])
        return listener

    def _wanted(self, name: str) -> int | None:
        return self.ports.get(name) or PREFERRED.get(name)

    def _written(self, name: str, port: int) -> int:
        if self.ports.get(name) != port:
            self.ports[name] = port
            write_json(self.home.ports, self.ports)
        return port
