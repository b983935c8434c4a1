"""What commands print: plain lines with the seconds since the command began, tables through rich."""

import time
from collections.abc import Callable, Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from tritally.stack.run_record import RunRecord

console = Console(highlight=False, soft_wrap=True)


def progress() -> Callable[[str], None]:
    """A function that prints a line of progress with the time since now."""
    began = time.monotonic()

    def say(line: str) -> None:
        console.print(f"[{time.monotonic() - began:5.1f} s] {line}", markup=False)

    return say


def processes_table(record: RunRecord, states: dict[str, str]) -> Table:
    """Every process of a stack with its id, state and restarts."""
    table = Table("process", "pid", "state", "restarts")
    for name, process in record.processes.items():
        state = states.get(name, "runs") if process.lives else "down"
        table.add_row(name, str(process.pid), state, str(process.restarts))
    return table


def sign_ins_table(people: Iterable[dict[str, str]]) -> Table:
    """Name, password and role of each."""
    table = Table("name", "password", "role")
    for person in people:
        table.add_row(person["name"], Text(person["password"]), person["role"])
    return table
