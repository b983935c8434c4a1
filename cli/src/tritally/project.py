"""Where the project is, and what is cached in it."""

import os
from pathlib import Path

MARK = Path("deploy") / "Caddyfile"


def project_directory() -> Path:
    """The checkout: the nearest directory above here, or above this file, that holds deploy/Caddyfile."""
    for start in (Path.cwd(), Path(__file__).resolve().parent):
        for directory in (start, *start.parents):
            if (directory / MARK).exists():
                return directory
    raise RuntimeError(f"not inside a Tritally checkout: no {MARK} above {Path.cwd()}")


def console_directory() -> Path:
    """The sources of the web console; what is built of them is in its `dist`."""
    return project_directory() / "console"


def cache_directory() -> Path:
    """Downloads that outlive a run: TRITALLY_CACHE, else .cache in the project."""
    given = os.environ.get("TRITALLY_CACHE")
    return Path(given).resolve() if given else project_directory() / ".cache"
