"""`tritally up`: PostgreSQL, a broker, five services and Caddy on this machine, without Docker."""

from typing import Annotated, NoReturn

import typer

from tritally.commands.show import console, processes_table, progress, sign_ins_table
from tritally.console.build_console import ConsoleNotBuiltError, Say, build_console
from tritally.stack.broker import BrokerKind, chosen_broker
from tritally.stack.companies import companies_of
from tritally.stack.connections import connections_of
from tritally.stack.detach import NotStartedError, start_detached
from tritally.stack.home import Home, find_home
from tritally.stack.run_record import RunRecord, running
from tritally.stack.run_stack import run_stack


def up(
    detach: Annotated[bool, typer.Option("--detach", "-d", help="Return when all is ready; `down` stops it.")] = False,
    broker: Annotated[BrokerKind | None, typer.Option(help="Default: KAFKA_BOOTSTRAP_SERVERS, else embedded.")] = None,
    console_too: Annotated[bool, typer.Option("--console/--no-console", help="Build the web console first.")] = True,
) -> None:
    """Start the stack, or say what already runs. Ctrl-C stops it; the data stays."""
    home = find_home()
    if console_too:
        build_or_say_why_not(progress())
    record = running(home)
    if record:
        say_what_runs(home, record)
        return
    kind = chosen_broker(broker)
    if detach:
        bring_up(home, kind)
        say_where(home)
    else:
        in_foreground(home, kind)


def in_foreground(home: Home, kind: BrokerKind) -> None:
    try:
        run_stack(home, kind, progress())
    except RuntimeError as failure:
        complain(failure)


def bring_up(home: Home, kind: BrokerKind) -> RunRecord:
    """A detached stack that is ready; the one that already runs if there is one."""
    already = running(home)
    if already and already.state == "ready":
        return already
    try:
        return start_detached(home, kind, lambda line: console.print(line, markup=False))
    except NotStartedError as failure:
        complain(failure)


def complain(failure: RuntimeError) -> NoReturn:
    console.print(str(failure), style="red", markup=False)
    raise typer.Exit(1) from failure


def say_what_runs(home: Home, record: RunRecord) -> None:
    console.print(f"Already {record.state} in {home.directory}", markup=False)
    console.print(processes_table(record, {}))
    if record.state == "ready":
        say_where(home)


def build_or_say_why_not(say: Say) -> None:
    """A stack without its console is better than none."""
    try:
        build_console(say)
    except ConsoleNotBuiltError as failure:
        console.print(f"THE CONSOLE WAS NOT BUILT: {failure}", style="red", markup=False)


def say_where(home: Home) -> None:
    connections = connections_of(home)
    console.print(f"\nTritally:  {connections.address}", markup=False)
    companies = companies_of(home)
    for company in reversed(companies):
        people = [one for one in connections.sign_ins if one["organisation"] == company.code]
        console.print(f"\n{company.name}: organisation {company.code}", markup=False)
        console.print(sign_ins_table(people))
    if home.is_demo:
        console.print("In the browser one click signs in as any of them.")
    console.print("Stop:      tritally down   (or make stop); the data stays", markup=False)
