"""`up` in the foreground: start, keep running, stop in order when a signal comes."""

import os
import signal
from types import FrameType

from tritally.stack.broker import BrokerKind
from tritally.stack.hold_home import hold_home
from tritally.stack.home import Home
from tritally.stack.run_record import RunRecord, read_run, record_of
from tritally.stack.stack import Say, Stack
from tritally.stack.stop_recorded import stop_recorded
from tritally.stack.supervise import Supervisor


def run_stack(home: Home, kind: BrokerKind, say: Say) -> None:
    """Return after a clean stop by SIGINT or SIGTERM; what failed at the start is raised after stopping the rest."""
    with hold_home(home):
        end_orphans(home, say)
        heed_signals()
        record = RunRecord(record_of(os.getpid()), broker=kind)
        record.save(home)
        stack = Stack(home, kind, say)
        try:
            supervise(stack, record)
        except KeyboardInterrupt:
            say("stopping")
        finally:
            ignore_more_signals()
            record.state = "stopping"
            record.save(home)
            stack.stop()
            home.run_record.unlink()
            say("all stopped; the data stays")


def supervise(stack: Stack, record: RunRecord) -> None:
    supervisor = Supervisor(stack, record)
    stack.started_one = supervisor.remember
    stack.start()
    record.state = "ready"
    record.address = stack.caddy.address
    supervisor.remember()
    supervisor.keep_running()


def end_orphans(home: Home, say: Say) -> None:
    """A supervisor that was killed left its processes behind."""
    left = read_run(home)
    if left:
        stop_recorded(home, left, say)


def heed_signals() -> None:
    """SIGINT too: started in the background of a shell, a process inherits that it is ignored."""
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, interrupt)


def interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def ignore_more_signals() -> None:
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, signal.SIG_IGN)
