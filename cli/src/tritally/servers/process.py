"""One child process: started in a session of its own, its output in a log file, stopped by its process id."""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from tritally.servers.account import Account, identity_of

PARENT_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG of prctl(2)


def die_with_parent() -> None:
    """Ask Linux to end this process when its parent dies, so that a killed test run leaves no server behind."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PARENT_DEATH_SIGNAL, signal.SIGTERM)


@dataclass
class ChildProcess:
    """A command that can be started, stopped, killed and started again."""

    command: Sequence[str]
    log: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    directory: Path = Path("/")
    account: Account | None = None
    orphans_live: bool = False
    stop_signal: signal.Signals = signal.SIGTERM
    handed_over: Sequence[int] = ()
    """Open files that the child gets under the same numbers."""
    _running: "subprocess.Popen[bytes] | None" = None

    @property
    def pid(self) -> int | None:
        return self._running.pid if self.alive and self._running else None

    @property
    def alive(self) -> bool:
        return self._running is not None and self._running.poll() is None

    @property
    def exit_code(self) -> int | None:
        return self._running.poll() if self._running else None

    def start(self) -> None:
        if self.alive:
            return
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as output:
            self._running = subprocess.Popen(
                list(self.command),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=self.directory,
                env={**os.environ, **self.environment},
                start_new_session=True,
                pass_fds=self.handed_over,
                preexec_fn=None if self.orphans_live else die_with_parent,
                **identity_of(self.account),
            )

    def stop(self, timeout_seconds: float = 30) -> None:
        """End politely; kill what has not ended in time."""
        if not self.alive or self._running is None:
            return
        self._running.send_signal(self.stop_signal)
        try:
            self._running.wait(timeout_seconds)
        except subprocess.TimeoutExpired:
            self.kill()

    def kill(self) -> None:
        """SIGKILL to the process and all its descendants; returns when they are gone."""
        if self._running is None:
            return
        family = family_of(self._running.pid)
        for process in family:
            try:
                process.kill()
            except psutil.NoSuchProcess:
                continue
        self._running.wait(30)
        psutil.wait_procs(family, timeout=30)

    def log_tail(self, lines: int = 15) -> str:
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:]) if self.log.exists() else ""


def family_of(pid: int) -> list[psutil.Process]:
    """The process and its descendants; nothing if it is gone."""
    try:
        parent = psutil.Process(pid)
        return [parent, *parent.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []
