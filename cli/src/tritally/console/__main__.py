"""`python -m tritally.console build`: the console, when its sources are newer; `check`: its lint, types and tests."""

import subprocess
import sys

from tritally.console.build_console import ConsoleNotBuiltError, build_console, prepare_packages
from tritally.project import console_directory


def check() -> int:
    node = prepare_packages(console_directory(), say)
    return subprocess.run([*node.npm, "run", "check"], cwd=console_directory(), env=node.whole_environment).returncode


def say(line: str) -> None:
    print(line, flush=True)


def main(what: str) -> int:
    try:
        if what == "check":
            return check()
        build_console(say)
    except ConsoleNotBuiltError as failure:
        say(str(failure))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
