"""`tritally load`: bring a file of real business into the system."""

import json
import os
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from tritally.commands.show import console, progress
from tritally.load.api import ApiError, SignIn, signed_in
from tritally.load.hardware.command import hardware
from tritally.load.load_online_retail import Loaded, Range, load_online_retail
from tritally.load.read_lines import NotOnlineRetailError
from tritally.load.treatments import MEANING, Treatment
from tritally.stack.connections import connections_of
from tritally.stack.home import find_home

load_app = typer.Typer(no_args_is_help=True, help="Load a file of real business.")
load_app.command("hardware")(hardware)
REFUSALS_SHOWN = 20


@load_app.callback()
def load() -> None:
    """Load a file of real business."""


@load_app.command("online-retail")
def online_retail(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="csv or csv.xz")],
    first: Annotated[datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="First day.")] = None,
    last: Annotated[datetime | None, typer.Option("--to", formats=["%Y-%m-%d"], help="Last day.")] = None,
    audit: Annotated[bool, typer.Option("--audit/--no-audit", help="Audit in business order.")] = False,
    address: Annotated[str, typer.Option(help="Another stack; TRITALLY_ORGANISATION, _NAME, _PASSWORD sign in.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="The result for programs, last line.")] = False,
) -> None:
    """Load a wholesaler's lines: products, partners, purchases, deliveries, returns. Loading twice changes nothing."""
    wanted = Range(first.date() if first else date.min, last.date() if last else date.max)
    say = progress()
    try:
        with signed_in(sign_in_of(address)) as api:
            loaded = load_online_retail(api, file, wanted, audit=audit, say=say)
    except (ApiError, NotOnlineRetailError) as error:
        console.print(str(error), markup=False)
        raise typer.Exit(1) from error
    show(loaded)
    if as_json:
        typer.echo(json.dumps(as_members(loaded)))
    if loaded.sent.refusals:
        raise typer.Exit(1)


def sign_in_of(address: str) -> SignIn:
    """The given stack with a sign-in from the environment, or the local one with its administrator's."""
    if address:
        return SignIn(
            address,
            os.environ["TRITALLY_ORGANISATION"],
            os.environ["TRITALLY_NAME"],
            os.environ["TRITALLY_PASSWORD"],
        )
    here = connections_of(find_home())
    person = here.administrator
    return SignIn(here.address, person["organisation"], person["name"], person["password"])


def show(loaded: Loaded) -> None:
    console.print(_lines_table(loaded))
    console.print(_documents_table(loaded))
    for refusal in loaded.sent.refusals[:REFUSALS_SHOWN]:
        console.print(f"refused {refusal}", markup=False)


def as_members(loaded: Loaded) -> dict[str, object]:
    documents: dict[str, dict[str, int]] = {}
    for (kind, status), count in loaded.sent.counts.items():
        documents.setdefault(kind, {})[status] = count
    return {
        "lines": {treatment.value: loaded.treatments[treatment] for treatment in Treatment},
        "lines_total": sum(loaded.treatments.values()),
        "documents": documents,
        "audited": loaded.audited,
        "not_audited": loaded.not_audited,
        "refused": len(loaded.sent.refusals),
    }


def _lines_table(loaded: Loaded) -> Table:
    table = Table("input lines", "", "what became of them", show_footer=True)
    for treatment in Treatment:
        table.add_row(treatment.value, str(loaded.treatments[treatment]), MEANING[treatment])
    table.columns[0].footer, table.columns[1].footer = "sum", str(sum(loaded.treatments.values()))
    table.columns[1].justify = "right"
    return table


def _documents_table(loaded: Loaded) -> Table:
    table = Table("documents", "result", "")
    table.columns[2].justify = "right"
    for (kind, status), count in sorted(loaded.sent.counts.items()):
        table.add_row(kind, status, str(count))
    if loaded.audited or loaded.not_audited:
        table.add_row("all", "audited now", str(loaded.audited))
        table.add_row("all", "audited before or refused", str(loaded.not_audited))
    return table
