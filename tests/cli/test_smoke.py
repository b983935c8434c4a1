"""A smoke run that is told to end takes its stack with it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tritally.stack.home import Home
from tritally.stack.run_record import read_run

pytestmark = [pytest.mark.servers, pytest.mark.timeout(300)]


@pytest.mark.parametrize("moment", ["PostgreSQL 18 answers", "Caddy serves everything"])
def test_ended_by_sigterm_it_stops_its_stack(servers_directory: Path, moment: str) -> None:
    home = Home(servers_directory / "smoked")
    home.directory.mkdir(mode=0o755, exist_ok=True)
    words = [sys.executable, "-u", "-m", "tritally.main", "smoke"]
    environment = {**os.environ, "TRITALLY_HOME": str(home.directory)}
    with subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, text=True) as smoke:
        assert smoke.stdout is not None
        while moment not in smoke.stdout.readline():
            assert smoke.poll() is None
        record = read_run(Home(home.of("smoke")))
        assert record is not None
        recorded = [record.supervisor, *record.processes.values()]
        smoke.send_signal(signal.SIGTERM)
        smoke.stdout.read()
    assert smoke.returncode != 0
    assert not [one for one in recorded if one.lives]
    assert not home.of("smoke").exists()
    assert [process.pid for process in psutil.process_iter() if runs_in(process, home)] == []


def runs_in(process: psutil.Process, home: Home) -> bool:
    try:
        return str(home.directory) in " ".join(process.cmdline())
    except psutil.Error:
        return False
