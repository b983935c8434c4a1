"""Stopping by what run.json says, where the supervisor is another process or has died."""

import contextlib
import signal
import time
from collections.abc import Callable

import psutil

from tritally.servers.process import family_of
from tritally.stack.home import Home
from tritally.stack.run_record import ProcessRecord, RunRecord

SUPERVISOR_SECONDS = 90
PROCESS_SECONDS = 20
LOOK_EVERY_SECONDS = 0.05
LAST = ("broker", "postgres")


def stop_recorded(home: Home, record: RunRecord, say: Callable[[str], None]) -> None:
    """Ask the supervisor to end everything; if it is gone or fails, end each recorded process that still lives."""
    supervisor = record.supervisor.process
    if supervisor:
        supervisor.send_signal(signal.SIGTERM)
        wait_for_end(record.supervisor, SUPERVISOR_SECONDS)
    others = [name for name in reversed(record.processes) if name not in LAST]
    for name in [*others, *LAST]:
        recorded = record.processes.get(name)
        if recorded and recorded.lives:
            end_process(recorded, signal.SIGINT if name == "postgres" else signal.SIGTERM)
            say(f"{name} stopped")
    home.run_record.unlink(missing_ok=True)


def wait_for_end(recorded: ProcessRecord, seconds: float) -> None:
    """A process that only waits for its parent to notice (a zombie) has ended too."""
    deadline = time.monotonic() + seconds
    while recorded.lives and time.monotonic() < deadline:
        time.sleep(LOOK_EVERY_SECONDS)


def end_process(recorded: ProcessRecord, politely: signal.Signals) -> None:
    """Signal it, wait, and kill it with its descendants if it does not end."""
    process = recorded.process
    if process is None:
        return
    family = family_of(process.pid)
    process.send_signal(politely)
    wait_for_end(recorded, PROCESS_SECONDS)
    if recorded.lives:
        for member in family:
            with contextlib.suppress(psutil.NoSuchProcess):
                member.kill()
        psutil.wait_procs(family, timeout=PROCESS_SECONDS)
