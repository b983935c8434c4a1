"""One supervisor per state directory, by a lock that the kernel drops when its holder dies."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager

from tritally.stack.home import Home


class AlreadyHeldError(RuntimeError):
    """Another process runs a stack in this directory."""


@contextmanager
def hold_home(home: Home) -> Iterator[None]:
    with home.lock.open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as busy:
            raise AlreadyHeldError(f"another `tritally up` runs in {home.directory}") from busy
        yield
