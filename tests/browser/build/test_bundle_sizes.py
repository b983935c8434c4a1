"""What a phone page loads: at most 200 kB of gzip, by console/scripts/bundle-sizes.mjs over a real build."""

import json
import subprocess

from tests.browser.built_web import built_web

from tritally.console.find_node import find_node
from tritally.project import console_directory

PHONE_KB_MAX = 200


def test_phone_pages_stay_light() -> None:
    command = ["node", str(console_directory() / "scripts" / "bundle-sizes.mjs"), str(built_web())]
    environment = find_node(print).whole_environment
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    pages = [json.loads(row) for row in done.stdout.splitlines()]
    phone = {page["route"]: page["bundle_kb"] for page in pages if page["phone"]}
    assert len(phone) >= 8
    assert max(phone.values()) <= PHONE_KB_MAX, phone
