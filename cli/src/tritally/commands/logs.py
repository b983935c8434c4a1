"""`tritally logs`: the last lines of every process's log, or one log followed."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from tritally.commands.show import console
from tritally.stack.home import find_home

LOOK_EVERY_SECONDS = 0.2


def logs(
    process: Annotated[str | None, typer.Argument(help="postgres, broker, caddy, supervisor or a service.")] = None,
    lines: Annotated[int, typer.Option("-n", help="How many lines of each.")] = 20,
    follow: Annotated[bool, typer.Option("--follow", "-f", help="Go on with new lines until Ctrl-C.")] = False,
) -> None:
    """Print logs."""
    known = {log.stem: log for log in sorted(find_home().of("logs").glob("*.log"))}
    if process and process not in known:
        console.print(f"no log of {process}; there are {', '.join(known) or 'none'}", markup=False)
        raise typer.Exit(1)
    chosen = {process: known[process]} if process else known
    for name, log in chosen.items():
        for line in log.read_text(errors="replace").splitlines()[-lines:]:
            console.print(f"{name:<11}{line}", markup=False)
    if follow:
        for line in new_lines(chosen):
            console.print(line, markup=False)


def new_lines(logs: dict[str, Path]) -> Iterator[str]:
    """Lines written from now on, with the name of their process; never ends."""
    opened = {name: log.open(errors="replace") for name, log in logs.items()}
    for file in opened.values():
        file.seek(0, 2)
    while True:
        for name, file in opened.items():
            yield from (f"{name:<11}{line.rstrip()}" for line in file)
        time.sleep(LOOK_EVERY_SECONDS)
