"""What runs: process ids with their start times, so that no other process with a reused id is ever stopped."""

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

import psutil

from tritally.stack.home import Home
from tritally.stack.json_file import read_json, write_json

State = Literal["starting", "ready", "stopping"]
CLOCK_TOLERANCE_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class ProcessRecord:
    pid: int
    started: float
    restarts: int = 0

    @property
    def lives(self) -> bool:
        return self.process is not None

    @property
    def process(self) -> psutil.Process | None:
        """The very process that was recorded, or None if it has ended."""
        try:
            process = psutil.Process(self.pid)
            same = abs(process.create_time() - self.started) < CLOCK_TOLERANCE_SECONDS
            return process if same and process.status() != psutil.STATUS_ZOMBIE else None
        except psutil.NoSuchProcess:
            return None


def record_of(pid: int, restarts: int = 0) -> ProcessRecord:
    return ProcessRecord(pid, psutil.Process(pid).create_time(), restarts)


@dataclass
class RunRecord:
    """run.json: the supervisor, its state, and its processes in the order they were started."""

    supervisor: ProcessRecord
    state: State = "starting"
    address: str = ""
    broker: str = ""
    processes: dict[str, ProcessRecord] = field(default_factory=dict)

    def save(self, home: Home) -> None:
        write_json(home.run_record, asdict(self))


def read_run(home: Home) -> RunRecord | None:
    """The record of the last `up` of this directory, whether it still runs or not."""
    kept: dict[str, Any] = read_json(home.run_record)
    if not kept:
        return None
    processes = {name: ProcessRecord(**process) for name, process in kept.pop("processes").items()}
    return RunRecord(supervisor=ProcessRecord(**kept.pop("supervisor")), processes=processes, **kept)


def running(home: Home) -> RunRecord | None:
    """The record of a stack whose supervisor lives."""
    record = read_run(home)
    return record if record and record.supervisor.lives else None
