"""What every server of ours has: a child process that is made, waited for, stopped and killed."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from tritally.servers.process import ChildProcess
from tritally.servers.readiness import wait_until


@dataclass
class Server(ABC):
    """Keeps its data in `directory` across kill, stop and start."""

    name: ClassVar[str]
    start_seconds_max: ClassVar[float]
    stop_seconds_max: ClassVar[float] = 30

    directory: Path
    log: Path | None = field(default=None, kw_only=True)
    orphans_live: bool = field(default=False, kw_only=True)
    child: ChildProcess | None = field(default=None, kw_only=True)

    @abstractmethod
    def prepared(self) -> ChildProcess:
        """The process, not started yet, with everything it needs in `directory`."""

    @abstractmethod
    def accepts(self) -> bool:
        """Whether it answers as its clients will ask."""

    @property
    def process(self) -> ChildProcess:
        if self.child is None:
            raise RuntimeError(f"{self.name} was not started")
        return self.child

    def log_named(self, name: str) -> Path:
        return self.log or self.directory / name

    def start(self) -> None:
        """Start and return when it answers. Raises ServerNotReadyError."""
        self.directory.mkdir(parents=True, exist_ok=True)
        self.child = self.prepared()
        self.child.start()
        wait_until(self.accepts, self.child, name=self.name, timeout_seconds=self.start_seconds_max)

    def stop(self) -> None:
        self.process.stop(self.stop_seconds_max)

    def kill(self) -> None:
        """SIGKILL to the process and its descendants, as a power cut would."""
        self.process.kill()

    def restart(self) -> None:
        self.stop()
        self.start()
