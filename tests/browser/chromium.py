"""The machine's own Chromium, by path: CHROMIUM, else where Debian puts it. Never one that a tool downloads."""

import os
import shutil
from pathlib import Path

from tests.servers import unavailable

DEBIAN = "/usr/bin/chromium"
SWITCHES = ["--no-sandbox", "--disable-dev-shm-usage", "--use-fake-ui-for-media-stream", "--force-color-profile=srgb"]


def chromium_path() -> str:
    """Skips loudly where there is none; an error under CI=true."""
    given = os.environ.get("CHROMIUM") or (DEBIAN if Path(DEBIAN).exists() else shutil.which("chromium"))
    if given is None or not Path(given).exists():
        unavailable(f"no Chromium at {given or DEBIAN}: apt-get install chromium, or say where in CHROMIUM")
    return given
