"""The state directory: private secrets, remembered ports, and no process stopped that is not ours."""

import os
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tritally.servers.ports import LOOPBACK, free_port
from tritally.stack.first_people import sign_in_of
from tritally.stack.hold_home import AlreadyHeldError, hold_home
from tritally.stack.home import Home, find_home, made
from tritally.stack.json_file import read_json, write_json
from tritally.stack.known_services import SERVICES
from tritally.stack.ports_book import PortsBook
from tritally.stack.run_record import ProcessRecord, RunRecord, read_run, record_of, running
from tritally.stack.secrets import secrets_of
from tritally.stack.stop_recorded import stop_recorded


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


@pytest.fixture
def bystander() -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"])
    yield process
    process.kill()
    process.wait()


def test_home_is_where_the_environment_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    wanted = Path("/tmp") / f"tritally home {os.getpid()}"
    monkeypatch.setenv("TRITALLY_HOME", str(wanted))
    assert find_home().directory == wanted
    wanted.rmdir()


def test_files_with_secrets_are_private(home: Home) -> None:
    secrets_of(home)
    assert stat.S_IMODE(home.secrets.stat().st_mode) == 0o600


def test_secrets_are_generated_once_and_all_differ(home: Home) -> None:
    first = secrets_of(home)
    assert secrets_of(home) == first
    every = [*first.database_passwords.values(), *first.service_secrets.values(), first.key_encryption_secret]
    assert len(set(every)) == 2 * len(SERVICES) + 1
    assert not set(first.service_secret_hashes.values()) & set(every)


def test_ports_are_remembered_and_given_up_only_when_taken(home: Home) -> None:
    chosen = PortsBook(home).port_for("ledger")
    assert PortsBook(home).port_for("ledger") == chosen
    with socket.socket() as other:
        other.bind((LOOPBACK, chosen))
        other.listen()
        assert PortsBook(home).port_for("ledger") != chosen


def test_two_stacks_that_start_at_once_never_share_the_web_port(tmp_path: Path) -> None:
    with (
        PortsBook(Home(made(tmp_path / "one"))).listener_for("web") as one,
        PortsBook(Home(made(tmp_path / "other"))).listener_for("web") as other,
    ):
        assert one.getsockname()[1] != other.getsockname()[1]


def test_a_held_port_is_remembered(home: Home) -> None:
    with PortsBook(home).listener_for("web") as first:
        port = first.getsockname()[1]
    with PortsBook(home).listener_for("web") as again:
        assert again.getsockname()[1] == port == PortsBook(home).ports["web"]


def test_json_is_replaced_whole(home: Home) -> None:
    target = home.directory / "x.json"
    write_json(target, {"a": 1})
    write_json(target, {"b": 2})
    assert read_json(target) == {"b": 2}
    assert list(home.directory.iterdir()) == [target]


def test_one_supervisor_at_a_time(home: Home) -> None:
    with hold_home(home), pytest.raises(AlreadyHeldError), hold_home(home):
        pass
    with hold_home(home):
        pass


def test_a_reused_process_id_is_not_taken_for_ours(home: Home, bystander: subprocess.Popen[bytes]) -> None:
    another = ProcessRecord(bystander.pid, psutil.Process(bystander.pid).create_time() - 60)
    RunRecord(supervisor=another, state="ready", processes={"ledger": another}).save(home)
    assert running(home) is None
    record = read_run(home)
    assert record is not None
    stop_recorded(home, record, print)
    assert bystander.poll() is None


def test_what_a_killed_supervisor_left_is_stopped(home: Home, bystander: subprocess.Popen[bytes]) -> None:
    dead = ProcessRecord(free_port() + 10_000_000, 0)
    RunRecord(supervisor=dead, processes={"ledger": record_of(bystander.pid)}).save(home)
    record = read_run(home)
    assert record is not None
    stop_recorded(home, record, print)
    bystander.wait(10)
    assert read_run(home) is None


def test_a_password_that_is_nowhere_is_said() -> None:
    with pytest.raises(RuntimeError, match="keeper exists"):
        sign_in_of("DEMO", {"name": "keeper", "role": "keeper", "password": None})
