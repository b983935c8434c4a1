"""`npm ci && npm run build` in console/, when its sources are newer than what was built of them."""

import fcntl
import os
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tritally.console.find_node import Node, NodeMissingError, find_node
from tritally.project import cache_directory, console_directory

Say = Callable[[str], None]
MADE = frozenset({"node_modules", "dist", "coverage", ".vite"})
BUILT_MARK = ".built"


class ConsoleNotBuiltError(RuntimeError):
    """The text says why, with the end of npm's own words."""


def build_console(say: Say) -> None:
    """Does nothing when console/dist is as new as its sources. Raises ConsoleNotBuiltError."""
    with _one_at_a_time():
        if is_stale(console_directory()):
            _build(console_directory(), say)


def _build(console: Path, say: Say) -> None:
    began, mark_time = time.monotonic(), time.time()
    node = prepare_packages(console, say)
    say("console: building (npm run build)")
    _run(node, ["run", "build"], console)
    _mark(console / "dist", mark_time)
    say(f"console built in {time.monotonic() - began:.0f} s")


def prepare_packages(console: Path, say: Say) -> Node:
    """Node, with what the lock file names installed. Raises ConsoleNotBuiltError."""
    try:
        node = find_node(say)
    except NodeMissingError as missing:
        raise ConsoleNotBuiltError(str(missing)) from missing
    if lacks_packages(console):
        say("console: installing its packages (npm ci)")
        _run(node, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], console)
    return node


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Who comes second waits, and finds the work done."""
    lock = cache_directory() / "console-build.lock"
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def is_stale(console: Path) -> bool:
    """Whether any source is newer than the last build, by the clock of the file system."""
    mark = console / "dist" / BUILT_MARK
    if not mark.exists() or not (console / "dist" / "index.html").exists():
        return True
    built_at = mark.stat().st_mtime
    return any(source.stat().st_mtime > built_at for source in sources(console))


def sources(directory: Path) -> Iterator[Path]:
    """Every file that is not made by tools."""
    for entry in directory.iterdir():
        if entry.name in MADE:
            continue
        if entry.is_dir():
            yield from sources(entry)
        else:
            yield entry


def lacks_packages(console: Path) -> bool:
    """npm leaves a copy of the lock file with what it installed."""
    installed = console / "node_modules" / ".package-lock.json"
    return not installed.exists() or installed.stat().st_mtime < (console / "package-lock.json").stat().st_mtime


def _mark(dist: Path, at: float) -> None:
    """The build is as old as its beginning: what was changed meanwhile is newer."""
    mark = dist / BUILT_MARK
    mark.touch()
    os.utime(mark, (at, at))


def _run(node: Node, words: Sequence[str], console: Path) -> None:
    log = cache_directory() / "console-build.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w") as output:
        done = subprocess.run(
            [*node.npm, *words],
            cwd=console,
            env=node.whole_environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode != 0:
        tail = "\n".join(log.read_text(errors="replace").splitlines()[-15:])
        raise ConsoleNotBuiltError(f"npm {' '.join(words)} failed:\n{tail}")
