"""What each page of the console loads, by console/scripts/bundle-sizes.mjs over a real build."""

import json
import subprocess
from collections.abc import Iterator

from tests.bench.bench import Bench, Figure
from tests.browser.built_web import built_web

from tritally.console.find_node import find_node
from tritally.project import console_directory

PHONE_KB_MAX = 200


def bundles(_bench: Bench) -> Iterator[Figure]:
    """Kilobytes of gzip a route, all that it imports before it runs; the desk has no limit."""
    script = console_directory() / "scripts" / "bundle-sizes.mjs"
    told = subprocess.run(
        ["node", str(script), str(built_web())],
        env=find_node(print).whole_environment,
        capture_output=True,
        check=False,
    )
    for line in told.stdout.splitlines():
        page = json.loads(line)
        yield Figure(f"bundle_kb {page['route']}", page["bundle_kb"], PHONE_KB_MAX if page["phone"] else 0)
