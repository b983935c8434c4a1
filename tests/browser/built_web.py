"""The console built once for all who test the same sources: .cache/browser/web-<digest of the sources>."""

import fcntl
import hashlib
import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from tritally.console.build_console import lacks_packages, sources
from tritally.console.find_node import find_node
from tritally.project import cache_directory, console_directory

KEPT_BUILDS = 6


def console_sources() -> Path:
    """Ours; or those in TRITALLY_BROWSER_SOURCES, such as a checkout that nobody is editing just now."""
    given = os.environ.get("TRITALLY_BROWSER_SOURCES")
    return Path(given) if given else console_directory()


@cache
def built_web() -> Path:
    """The directory for Caddy, the same while the program runs. `console/dist` is left alone: others build there."""
    console = console_sources()
    kept = cache_directory() / "browser"
    kept.mkdir(parents=True, exist_ok=True)
    with (kept / "build.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        web = kept / f"web-{digest(console)}"
        if not web.exists():
            build(console, web)
        web.touch()
        drop_old(kept)
    return web


def digest(console: Path) -> str:
    """Of the names and contents of what goes into a build."""
    hashed = hashlib.sha256()
    for source in sorted(sources(console)):
        hashed.update(str(source.relative_to(console)).encode())
        hashed.update(source.read_bytes())
    return hashed.hexdigest()[:16]


def build(console: Path, web: Path) -> None:
    """Types are `npm run check`'s matter: here only what a browser needs."""
    node = find_node(print)
    environment = node.whole_environment
    if lacks_packages(console):
        subprocess.run([*node.npm, "ci", "--no-audit", "--no-fund"], cwd=console, env=environment, check=True)
    fresh = Path(tempfile.mkdtemp(dir=web.parent)) / "web"
    command = [*node.npm, "exec", "--", "vite", "build", "--outDir", str(fresh), "--emptyOutDir"]
    done = subprocess.run(command, cwd=console, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"the console does not build:\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    fresh.rename(web)
    fresh.parent.rmdir()


def drop_old(kept: Path) -> None:
    builds = sorted(kept.glob("web-*"), key=lambda build: build.stat().st_mtime, reverse=True)
    for old in builds[KEPT_BUILDS:]:
        shutil.rmtree(old, ignore_errors=True)
