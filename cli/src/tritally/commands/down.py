"""`tritally down`: stop what `up` started, by process id and start time."""

from tritally.commands.show import console, progress
from tritally.stack.home import find_home
from tritally.stack.run_record import read_run
from tritally.stack.stop_recorded import stop_recorded


def down() -> None:
    """Stop the stack of this directory; its data stays."""
    home = find_home()
    record = read_run(home)
    if record is None:
        console.print(f"Nothing runs in {home.directory}", markup=False)
        return
    say = progress()
    stop_recorded(home, record, say)
    say("all stopped; the data stays")
