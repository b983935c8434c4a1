"""What commands print: plain lines with the seconds since the command began, tables through rich."""

import time
from collections.abc import Callable

from rich.console import Console
from rich.table import Table

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
