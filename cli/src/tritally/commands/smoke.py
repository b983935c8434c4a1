"""`tritally smoke`: a fresh stack, the demo data, all invariants; one JSON line last; all stopped and removed."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager

import orjson
import typer

from tritally.check.command import show as show_results
from tritally.commands.count_books import counts_of
from tritally.commands.demo import checked, load_demo
from tritally.commands.show import console, progress
from tritally.commands.up import bring_up
from tritally.stack.broker import BrokerKind
from tritally.stack.connections import Connections, connections_of
from tritally.stack.home import Home, find_home, made
from tritally.stack.run_record import read_run
from tritally.stack.run_stack import heed_signals, ignore_more_signals
from tritally.stack.stop_recorded import stop_recorded


def smoke() -> None:
    """From nothing to three books that agree, on the embedded broker; exit 1 on any difference."""
    began = time.monotonic()
    heed_signals()
    with fresh_stack(find_home()) as connections:
        load_demo(connections, progress())
        results = checked(connections)
        show_results(results)
        found = counts_of(connections)
    differences = sum(result.differing for result in results)
    seconds = round(time.monotonic() - began, 1)
    typer.echo(orjson.dumps({**found, "differences": differences, "seconds": seconds}).decode())
    if differences:
        raise typer.Exit(1)


@contextmanager
def fresh_stack(beside: Home) -> Iterator[Connections]:
    """A stack with a state of its own inside the other's directory, gone afterwards."""
    home = Home(made(beside.directory / "smoke"))
    remove(home)
    made(home.directory)
    try:
        bring_up(home, BrokerKind.EMBEDDED)
        yield connections_of(home)
    finally:
        ignore_more_signals()
        remove(home)


def remove(home: Home) -> None:
    """Stop what runs there and delete its data."""
    record = read_run(home)
    if record:
        stop_recorded(home, record, lambda line: console.print(line, markup=False))
    shutil.rmtree(home.directory)
