"""`tritally demo`: a running stack with its console and sample companies, audited, and the three books compared."""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import typer

from tritally.check.command import show as show_results
from tritally.check.result import Result
from tritally.check.run_checks import run_checks
from tritally.commands.count_books import counts_of
from tritally.commands.show import console, progress
from tritally.commands.up import bring_up, build_or_say_why_not, say_where
from tritally.load.api import SignIn, signed_in
from tritally.load.command import show as show_loaded
from tritally.load.hardware.command import load_here, show_hardware
from tritally.load.load_online_retail import Loaded, Range, Say, load_online_retail
from tritally.project import project_directory
from tritally.stack.broker import chosen_broker
from tritally.stack.connections import Connections, connections_of
from tritally.stack.home import Home, find_home
from tritally.stack.json_file import write_json
from tritally.stack.run_record import read_run
from tritally.stack.stop_recorded import stop_recorded

PATIENCE_SECONDS = 120


def demo() -> None:
    """Start everything, load and audit the demo data, check the books, and leave it running."""
    began = time.monotonic()
    home = find_home()
    say = progress()
    with ThreadPoolExecutor(1) as aside:
        building = aside.submit(build_or_say_why_not, say)
        become_demo(home)
        bring_up(home, chosen_broker(None))
        connections = connections_of(home)
        show_hardware(load_here(home, say))
        show_loaded(load_demo(connections, say))
        building.result()
    results = checked(connections)
    show_results(results)
    counts = "  ".join(f"{name} {count}" for name, count in counts_of(connections).items())
    console.print(f"\n{counts}  ({time.monotonic() - began:.0f} s)", markup=False)
    say_where(home)
    if any(result.differing for result in results):
        raise typer.Exit(1)


def become_demo(home: Home) -> None:
    """Mark the directory as a demo's; what runs there without the mark is stopped, to start with it."""
    if home.is_demo:
        return
    record = read_run(home)
    if record:
        stop_recorded(home, record, lambda line: console.print(line, markup=False))
    write_json(home.demo_mark, {"since": datetime.now(UTC).isoformat()})


def demo_file() -> Path:
    return next((project_directory() / "data").glob("online-retail-*.csv.xz"))


def load_demo(connections: Connections, say: Say) -> Loaded:
    """Every line of the demo file as documents, audited in business order; again and again changes nothing."""
    person = connections.administrator
    sign_in = SignIn(connections.address, person["organisation"], person["name"], person["password"])
    with signed_in(sign_in) as api:
        return load_online_retail(api, demo_file(), Range(), audit=True, say=say)


def checked(connections: Connections) -> list[Result]:
    """The invariants, once nothing is on its way any more."""
    return asyncio.run(run_checks(connections.databases, PATIENCE_SECONDS))
