"""`tritally load hardware`: the demo's hardware wholesaler."""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from tritally.commands.show import console, progress
from tritally.load.api import Api, ApiError, SignIn, signed_in
from tritally.load.hardware.load_hardware import LoadedHardware, load_hardware
from tritally.project import project_directory
from tritally.stack.companies import HARDWARE, ROLES
from tritally.stack.connections import Connections, connections_of
from tritally.stack.home import Home, find_home
from tritally.stack.json_file import write_json


def hardware(
    address: Annotated[str, typer.Option(help="Another stack; TRITALLY_ORGANISATION, _NAME, _PASSWORD sign in.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="The result for programs, last line.")] = False,
) -> None:
    """Load a hardware wholesaler's month, dated relative to today, with its three stories. Twice changes nothing."""
    try:
        loaded = load_elsewhere(address) if address else load_here(find_home(), progress())
    except (ApiError, RuntimeError) as error:
        console.print(str(error), style="red", markup=False)
        raise typer.Exit(1) from error
    show_hardware(loaded)
    if as_json:
        typer.echo(json.dumps({"documents": as_members(loaded), "states": loaded.states}))


def load_here(home: Home, say: Callable[[str], None]) -> LoadedHardware:
    """Into the company of this demo, each document by the person whose work it is; its stories are served from then."""
    if not home.is_demo:
        raise RuntimeError(f"{home.directory} has no hardware company: `tritally demo` makes it")
    with people(connections_of(home)) as apis:
        loaded = load_hardware(apis, tables_folder(), datetime.now(UTC).date(), say)
    home.demo_files.mkdir(exist_ok=True)
    write_json(home.demo_files / "stories.json", loaded.stories)
    return loaded


def load_elsewhere(address: str) -> LoadedHardware:
    """All by one person, who may do everything."""
    who = (os.environ[f"TRITALLY_{name}"] for name in ("ORGANISATION", "NAME", "PASSWORD"))
    with signed_in(SignIn(address, *who)) as api:
        return load_hardware(dict.fromkeys(ROLES, api), tables_folder(), datetime.now(UTC).date(), progress())


@contextmanager
def people(connections: Connections) -> Iterator[Mapping[str, Api]]:
    with ExitStack() as stack:
        yield {
            role: stack.enter_context(signed_in(_sign_in(connections, connections.person(HARDWARE.code, role))))
            for role in ROLES
        }


def _sign_in(connections: Connections, person: Mapping[str, str]) -> SignIn:
    return SignIn(connections.address, person["organisation"], person["name"], person["password"])


def tables_folder() -> Path:
    return project_directory() / "data" / "hardware"


def as_members(loaded: LoadedHardware) -> dict[str, dict[str, int]]:
    """Kind -> {"created", "there before"}."""
    documents: dict[str, dict[str, int]] = {}
    for (kind, status), count in loaded.counts.items():
        documents.setdefault(kind, {})[status] = count
    return documents


def show_hardware(loaded: LoadedHardware) -> None:
    table = Table("hardware company", "result", "", show_footer=True)
    table.columns[2].justify = "right"
    for (kind, status), count in sorted(loaded.counts.items()):
        table.add_row(kind, status, str(count))
    table.columns[0].footer, table.columns[2].footer = "sum", str(sum(loaded.counts.values()))
    console.print(table)
    console.print("  ".join(f"{state} {count}" for state, count in sorted(loaded.states.items())), markup=False)
