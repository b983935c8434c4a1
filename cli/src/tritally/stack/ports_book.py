"""The ports of a stack: chosen once, kept for the next start, chosen anew only when somebody else took one."""

from dataclasses import dataclass, field

from tritally.servers.ports import free_port, is_free
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
        wanted = self.ports.get(name) or PREFERRED.get(name)
        chosen = wanted if wanted and is_free(wanted) else free_port()
        if self.ports.get(name) != chosen:
            self.ports[name] = chosen
            write_json(self.home.ports, self.ports)
        return chosen
