"""The one directory that holds everything a local stack keeps."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from tritally.project import project_directory
from tritally.servers.account import can_enter, database_account

HOMES_OF_ROOT = Path("/var/lib/tritally")


class UnreachableHomeError(RuntimeError):
    """TRITALLY_HOME is where PostgreSQL's account cannot go."""


@dataclass(frozen=True, slots=True)
class Home:
    """Paths inside the state directory."""

    directory: Path

    @property
    def run_record(self) -> Path:
        return self.directory / "run.json"

    @property
    def lock(self) -> Path:
        return self.directory / "lock"

    @property
    def secrets(self) -> Path:
        return self.directory / "secrets.json"

    @property
    def sign_ins(self) -> Path:
        return self.directory / "sign_ins.json"

    @property
    def ports(self) -> Path:
        return self.directory / "ports.json"

    @property
    def connections(self) -> Path:
        return self.directory / "connections.json"

    @property
    def demo_mark(self) -> Path:
        """Its presence makes this a demo: sample companies, and sign-ins at one click."""
        return self.directory / "demo.json"

    @property
    def demo_files(self) -> Path:
        """What Caddy serves under /demo."""
        return self.directory / "demo"

    @property
    def is_demo(self) -> bool:
        return self.demo_mark.exists()

    def log(self, process: str) -> Path:
        return self.directory / "logs" / f"{process}.log"

    def of(self, server: str) -> Path:
        return self.directory / server


def find_home() -> Home:
    """TRITALLY_HOME; else .tritally in the project; else, where root's database account cannot go there, /var/lib."""
    given = os.environ.get("TRITALLY_HOME")
    if given:
        home = made(Path(given).resolve())
        if not can_enter(home, database_account()):
            raise UnreachableHomeError(f"PostgreSQL's account cannot reach TRITALLY_HOME={home}: choose another")
        return Home(home)
    home = made(project_directory() / ".tritally")
    return Home(home if can_enter(home, database_account()) else made(home_of_root()))


def home_of_root() -> Path:
    """One directory per checkout."""
    project = project_directory()
    mark = hashlib.sha256(str(project).encode()).hexdigest()[:8]
    return HOMES_OF_ROOT / f"{project.name}-{mark}"


def made(directory: Path) -> Path:
    """Private for a plain user; root's can be passed through (not listed secrets) by the database's account."""
    directory.mkdir(parents=True, exist_ok=True)
    directory.chmod(0o755 if os.geteuid() == 0 else 0o700)
    return directory
