"""Where a running stack is reached: for `check`, `load`, benches and tests. The file holds passwords (mode 0600)."""

from dataclasses import asdict, dataclass

from tritally.stack.home import Home
from tritally.stack.json_file import read_json, write_json


@dataclass(frozen=True, slots=True)
class Connections:
    """`address` is the one origin; `databases` and `services` map a service to its database and its own address;
    `sign_ins` are {organisation, name, password, role}, the administrator first."""

    address: str
    databases: dict[str, str]
    services: dict[str, str]
    bootstrap_servers: str
    sign_ins: list[dict[str, str]]
    postgres: str

    @property
    def administrator(self) -> dict[str, str]:
        return self.sign_ins[0]

    def person(self, organisation: str, role: str) -> dict[str, str]:
        """The first who can sign in there with that role. Raises StopIteration: nobody."""
        return next(one for one in self.sign_ins if (one["organisation"], one["role"]) == (organisation, role))

    def save(self, home: Home) -> None:
        write_json(home.connections, asdict(self))


def connections_of(home: Home) -> Connections:
    """Those of the last start of this state directory. Raises RuntimeError if it was never up."""
    kept = read_json(home.connections)
    if not kept:
        raise RuntimeError(f"no stack was ever started in {home.directory}: run `tritally up` first")
    return Connections(**kept)
