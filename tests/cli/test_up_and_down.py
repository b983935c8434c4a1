"""`up`, a second `up`, kills, `down` and `up` again on the embedded broker: data stays, and the feed heals."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from tests.company import Company, Json, line
from tests.freezing import freeze
from tests.stacks import RunningStack, stack_on_embedded_broker, stop

from tritally.commands.status import readiness_of_services
from tritally.stack.broker import BrokerKind
from tritally.stack.detach import start_detached
from tritally.stack.run_record import read_run

pytestmark = [pytest.mark.servers, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def stack(servers_directory: Path) -> Iterator[RunningStack]:
    """In a directory with a space in its name."""
    with stack_on_embedded_broker(servers_directory / "embedded stack") as stack:
        yield stack


def tritally(stack: RunningStack, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tritally.main", *words],
        env={**os.environ, "TRITALLY_HOME": str(stack.home.directory)},
        capture_output=True,
        text=True,
        check=False,
    )


def kill(stack: RunningStack, name: str) -> int:
    pid = stack.record.processes[name].pid
    process = psutil.Process(pid)
    process.kill()
    return pid


def wait_for_restart(stack: RunningStack, name: str, dead: int) -> None:
    """Until the supervisor has written down another process of that name, and all say that they are ready."""
    while stack.record.processes[name].pid == dead or set(readiness_of_services(stack.home).values()) != {"ready"}:
        psutil.wait_procs([], timeout=0.1)


def receipt(company: Company) -> Json:
    goods, warehouse, supplier = company.product(), company.warehouse(), company.partner("supplier")
    lines = [line(goods, "5", "2.00")]
    return company.submitted(
        company.draft("purchase_receipt", lines, partner_id=supplier["id"], warehouse_id=warehouse["id"])
    )


def test_a_second_up_says_what_already_runs(stack: RunningStack) -> None:
    pids = {name: process.pid for name, process in stack.record.processes.items()}
    again = tritally(stack, "up", "--detach")
    assert again.returncode == 0
    assert "Already ready" in again.stdout
    assert stack.connections.address in again.stdout
    assert {name: process.pid for name, process in stack.record.processes.items()} == pids


def test_no_log_holds_a_password(stack: RunningStack) -> None:
    there = stack.connections
    secrets = [person["password"] for person in there.sign_ins]
    secrets += [dsn.split(":")[2].split("@")[0] for dsn in (*there.databases.values(), there.postgres)]
    for log in stack.home.of("logs").glob("*.log"):
        text = log.read_text(errors="replace")
        assert not [secret for secret in secrets if secret in text], log.name


def test_a_killed_service_is_started_again(stack: RunningStack) -> None:
    wait_for_restart(stack, "ledger", kill(stack, "ledger"))
    assert stack.record.processes["ledger"].restarts == 1
    with stack.company() as company:
        assert company.audited(receipt(company))["state"] == "vouchered"


def test_the_feed_heals_what_a_lost_broker_forgot(stack: RunningStack) -> None:
    """Inventory is frozen while the event goes to the bus, then broker and inventory die: nobody has read it."""
    with stack.company() as company:
        document = receipt(company)
        freeze(stack.record.processes["inventory"].pid)
        answered = company.act(document, "audit")
        assert answered.status_code == 202
        broker = kill(stack, "broker")
        kill(stack, "inventory")
        wait_for_restart(stack, "broker", broker)
        assert company.settled(answered.json())["state"] == "vouchered"


def test_data_survives_down_and_up(stack: RunningStack) -> None:
    with stack.company() as company:
        before = company.audited(receipt(company))
    processes = [psutil.Process(process.pid) for process in stack.record.processes.values()]
    assert tritally(stack, "down").returncode == 0
    assert read_run(stack.home) is None
    assert not [process for process in processes if process.is_running()]
    start_detached(stack.home, BrokerKind.EMBEDDED, print)
    with stack.company() as company:
        assert company.get("documents", f"/documents/{before['id']}")["state"] == "vouchered"
        assert company.audited(receipt(company))["state"] == "vouchered"


def test_what_a_killed_supervisor_left_is_replaced(stack: RunningStack) -> None:
    left = [psutil.Process(process.pid) for process in stack.record.processes.values()]
    psutil.Process(stack.record.supervisor.pid).kill()
    assert all(process.is_running() for process in left)
    start_detached(stack.home, BrokerKind.EMBEDDED, print)
    assert not [process for process in left if process.is_running()]


def test_ctrl_c_stops_all_in_order(stack: RunningStack) -> None:
    stop(stack.home)
    words = [sys.executable, "-u", "-m", "tritally.main", "up"]
    home = {"TRITALLY_HOME": str(stack.home.directory)}
    with subprocess.Popen(words, env={**os.environ, **home}, stdout=subprocess.PIPE, text=True) as up:
        assert up.stdout is not None
        while "Caddy serves" not in up.stdout.readline():
            assert up.poll() is None
        while stack.record.state != "ready":
            psutil.wait_procs([], timeout=0.1)
        processes = [psutil.Process(process.pid) for process in stack.record.processes.values()]
        up.send_signal(signal.SIGINT)
        said = up.stdout.read()
    assert up.returncode == 0
    assert "all stopped; the data stays" in said
    assert not [process for process in processes if process.is_running()]
