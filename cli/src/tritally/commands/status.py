"""`tritally status`: what runs, and what each service waits for."""

from typing import Annotated, Any

import httpx
import typer

from tritally.commands.show import console, processes_table
from tritally.stack.connections import connections_of
from tritally.stack.home import Home, find_home
from tritally.stack.run_record import running


def status(as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False) -> None:
    """Show the processes; exit 1 if not everything is ready."""
    home = find_home()
    record = running(home)
    if record is None:
        console.print_json(data={"state": "down"}) if as_json else console.print("down")
        raise typer.Exit(1)
    states = readiness_of_services(home) if record.state == "ready" else {}
    if as_json:
        pids = {name: process.pid for name, process in record.processes.items()}
        console.print_json(data={"state": record.state, "address": record.address, "pids": pids, "services": states})
    else:
        console.print(f"{record.state}  {record.address}  broker: {record.broker}", markup=False)
        console.print(processes_table(record, states))
    if record.state != "ready" or set(states.values()) != {"ready"}:
        raise typer.Exit(1)


def readiness_of_services(home: Home) -> dict[str, str]:
    """Service -> "ready", or what it waits for."""
    return {name: readiness(address) for name, address in connections_of(home).services.items()}


def readiness(address: str) -> str:
    try:
        answer = httpx.get(f"{address}/health/ready", timeout=3)
    except httpx.TransportError:
        return "does not answer"
    if answer.status_code == httpx.codes.OK:
        return "ready"
    waits: Any = answer.json().get("waits_for", answer.text)
    return f"waits for {', '.join(waits) if isinstance(waits, list) else waits}"
