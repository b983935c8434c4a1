"""A home becomes a demo once: what ran there before, without its sign-ins, is stopped first."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tritally.commands.demo import become_demo
from tritally.load.hardware.command import load_here
from tritally.stack.home import Home
from tritally.stack.run_record import ProcessRecord, RunRecord, record_of


@pytest.fixture
def running(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A service of a stack in that directory, whose supervisor was killed."""
    process = subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"])
    RunRecord(ProcessRecord(2**22 + 1, 0), processes={"auth": record_of(process.pid)}).save(Home(tmp_path))
    yield process
    process.kill()
    process.wait()


def test_what_runs_without_the_mark_is_stopped(tmp_path: Path, running: subprocess.Popen[bytes]) -> None:
    home = Home(tmp_path)
    become_demo(home)
    assert home.is_demo
    assert running.wait(10) is not None


def test_a_demo_goes_on_running(tmp_path: Path, running: subprocess.Popen[bytes]) -> None:
    home = Home(tmp_path)
    home.demo_mark.write_text("{}")
    become_demo(home)
    assert running.poll() is None


def test_the_hardware_company_is_for_demos_only(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="tritally demo"):
        load_here(Home(tmp_path), print)
