"""The console's types are those of the services as they are."""

import subprocess

from tritally.console.find_node import find_node
from tritally.project import console_directory


def test_the_types_of_answers_are_fresh() -> None:
    find_node(print)
    command = ["node", "scripts/make-types.mjs", "--check"]
    done = subprocess.run(command, cwd=console_directory(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
