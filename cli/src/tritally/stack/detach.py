"""`up --detach`: the supervisor in a session of its own; its progress is shown until the stack is ready."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from tritally.stack.broker import BrokerKind
from tritally.stack.home import Home
from tritally.stack.run_record import RunRecord, read_run

LOOK_EVERY_SECONDS = 0.1


class NotStartedError(RuntimeError):
    """The supervisor ended before the stack was ready; its log has been shown."""


def start_detached(
    home: Home, kind: BrokerKind, show: Callable[[str], None], environment: Mapping[str, str] | None = None
) -> RunRecord:
    """Return the record of the stack once it is ready. `environment` is added to ours. Raises NotStartedError.

    Interrupted, it ends what it has started.
    """
    log = home.log("supervisor")
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w") as output:
        supervisor = subprocess.Popen(
            [sys.executable, "-u", "-m", "tritally.main", "up", "--no-console", "--broker", kind],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            env={**os.environ, **(environment or {}), "TRITALLY_HOME": str(home.directory), "PYTHONUNBUFFERED": "1"},
        )
    try:
        return _when_ready(home, supervisor, log, show)
    except BaseException:
        supervisor.terminate()
        supervisor.wait()
        raise


def _when_ready(home: Home, supervisor: "subprocess.Popen[bytes]", log: Path, show: Callable[[str], None]) -> RunRecord:
    with log.open() as progress:
        while True:
            ended = supervisor.poll() is not None
            for line in progress:
                show(line.rstrip("\n"))
            record = read_run(home)
            if record and record.state == "ready" and record.supervisor.pid == supervisor.pid:
                return record
            if ended:
                raise NotStartedError(f"the stack did not start: see {log}")
            time.sleep(LOOK_EVERY_SECONDS)
