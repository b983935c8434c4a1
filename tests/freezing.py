"""A process that hangs: it holds its connections and answers nothing, until it is let go on."""

import os
import signal
from pathlib import Path


def freeze(pid: int) -> None:
    """Returns once every thread stands still; SIGSTOP alone is only on its way when `kill` returns."""
    os.kill(pid, signal.SIGSTOP)
    while any(_state(task) != "T" for task in Path(f"/proc/{pid}/task").iterdir()):
        os.sched_yield()


def thaw(pid: int) -> None:
    os.kill(pid, signal.SIGCONT)


def _state(task: Path) -> str:
    """One letter, behind the name in parentheses: proc(5)."""
    return (task / "stat").read_text().rpartition(")")[2].split()[0]
