"""`tritally check`: prove that the books agree, or name what does not."""

import asyncio
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Annotated

import asyncpg
import orjson
import typer
from rich.table import Table

from tritally.check.result import Result
from tritally.check.run_checks import run_checks
from tritally.commands.show import console
from tritally.stack.connections import connections_of
from tritally.stack.home import find_home
from tritally.stack.known_services import SERVICES

ROWS_SHOWN = 20


def check(
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
    patience: Annotated[float, typer.Option(help="Seconds to wait until nothing is on its way.")] = 60,
) -> None:
    """Check the invariants over the live databases; exit 1 and the guilty rows if any differs.

    Of the stack of this directory, or of TRITALLY_DATABASE_URLS: {"documents": "postgresql://…", …}, all five.
    """
    try:
        results = asyncio.run(run_checks(databases_to_check(), patience))
    except (RuntimeError, OSError, asyncpg.PostgresError) as error:
        console.print_json(data={"error": str(error)}) if as_json else console.print(str(error), markup=False)
        raise typer.Exit(1) from error
    differences = sum(result.differing for result in results)
    if as_json:
        members = {"differences": differences, "invariants": [asdict(result) for result in results]}
        typer.echo(orjson.dumps(members).decode())
    else:
        show(results)
    if differences:
        raise typer.Exit(1)


def databases_to_check() -> Mapping[str, str]:
    """Service -> DSN. Raises RuntimeError when some of the five are missing, or no stack was ever started here."""
    named = os.environ.get("TRITALLY_DATABASE_URLS")
    if named is None:
        return connections_of(find_home()).databases
    try:
        databases: dict[str, str] = orjson.loads(named)
    except orjson.JSONDecodeError as error:
        raise RuntimeError(f"TRITALLY_DATABASE_URLS is no JSON: {error}") from error
    if missing := sorted(set(SERVICES) - databases.keys()):
        raise RuntimeError(f"TRITALLY_DATABASE_URLS names no database of {', '.join(missing)}")
    return databases


def show(results: Sequence[Result]) -> None:
    table = Table("", "invariant", "checked", "differing")
    for column in table.columns[2:]:
        column.justify = "right"
    for result in results:
        table.add_row(result.invariant, result.title, str(result.checked), str(result.differing))
    console.print(table)
    for result in results:
        for row in result.rows[:ROWS_SHOWN]:
            members = "  ".join(f"{name}={value}" for name, value in row.items())
            console.print(f"{result.invariant} {members}", markup=False)
    total = sum(result.differing for result in results)
    console.print("all books agree" if total == 0 else f"{total} differences")
