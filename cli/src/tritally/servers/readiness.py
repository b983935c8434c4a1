"""Waiting until a server answers: asks it again and again, and notices when its process has ended."""

import time
from collections.abc import Callable

from tritally.servers.process import ChildProcess

PAUSE_SECONDS = 0.05


class ServerNotReadyError(RuntimeError):
    """A server ended or did not answer in time; carries the end of its log."""


def wait_until(
    answers: Callable[[], bool],
    process: ChildProcess,
    *,
    name: str,
    timeout_seconds: float,
) -> None:
    """Return as soon as `answers()` is true; raise ServerNotReadyError if its process ends or time runs out."""
    deadline = time.monotonic() + timeout_seconds
    while not answers():
        if not process.alive:
            raise ServerNotReadyError(f"{name} ended with exit code {process.exit_code}:\n{process.log_tail()}")
        if time.monotonic() > deadline:
            raise ServerNotReadyError(f"{name} did not answer within {timeout_seconds:.0f} s:\n{process.log_tail()}")
        time.sleep(PAUSE_SECONDS)
