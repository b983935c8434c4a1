"""Keeps a started stack running: what dies is started again, until a signal asks for the end."""

import time
from dataclasses import dataclass, field

from tritally.servers.process import ChildProcess
from tritally.stack.broker import BrokerKind
from tritally.stack.run_record import RunRecord, record_of
from tritally.stack.stack import Stack, stop_together

LOOK_EVERY_SECONDS = 0.2
PAUSES_SECONDS = (0.0, 0.5, 1.0, 2.0, 5.0)
CALM_SECONDS = 30.0


@dataclass
class Restarts:
    """How often one child was started again, and how long to wait before the next time."""

    count: int = 0
    in_a_row: int = 0
    last: float = 0.0

    def is_due(self, now: float) -> bool:
        pause = PAUSES_SECONDS[min(self.in_a_row, len(PAUSES_SECONDS) - 1)]
        return now - self.last >= pause

    def happened(self, now: float) -> None:
        self.in_a_row = 0 if now - self.last > CALM_SECONDS else self.in_a_row + 1
        self.count += 1
        self.last = now


@dataclass
class Supervisor:
    """Writes run.json after every change, so that other commands know the truth."""

    stack: Stack
    record: RunRecord
    restarts: dict[str, Restarts] = field(default_factory=dict)

    def keep_running(self) -> None:
        """Never returns; a signal raises KeyboardInterrupt here."""
        while True:
            for name in tuple(self.stack.children()):
                child = self.stack.children()[name]  # a new broker replaces the others' children meanwhile
                if not child.alive:
                    self.start_again(name, child)
            time.sleep(LOOK_EVERY_SECONDS)

    def start_again(self, name: str, child: ChildProcess) -> None:
        restarts = self.restarts.setdefault(name, Restarts())
        now = time.monotonic()
        if not restarts.is_due(now):
            return
        restarts.happened(now)
        self.stack.say(f"{name} ended with exit code {child.exit_code}: starting it again")
        if name == "broker" and self.stack.broker_kind is BrokerKind.EMBEDDED:
            self.follow_new_broker()
        else:
            child.start()
        self.remember()

    def follow_new_broker(self) -> None:
        """The embedded broker listens elsewhere after each start, and the services learn it by their own new start."""
        stop_together(self.stack.services.values())
        self.stack.broker.start()
        self.stack.launch_services()
        self.stack.connections().save(self.stack.home)

    def remember(self) -> None:
        """Write down which processes run now."""
        for name, child in self.stack.children().items():
            if child.pid:
                count = self.restarts.get(name, Restarts()).count
                self.record.processes[name] = record_of(child.pid, count)
        self.record.save(self.stack.home)
