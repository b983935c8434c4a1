"""Whole stacks for tests: five services, PostgreSQL, a broker and Caddy, as `tritally up` starts them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx
from tests.company import Company
from tests.servers import make_kafka

from tritally.check.run_checks import run_checks
from tritally.stack.broker import BrokerKind
from tritally.stack.connections import Connections, connections_of
from tritally.stack.detach import start_detached
from tritally.stack.home import Home, made
from tritally.stack.json_file import write_json
from tritally.stack.run_record import RunRecord, read_run
from tritally.stack.stop_recorded import stop_recorded

PATIENCE_SECONDS = 60
SIGN_IN_TRIES = 5


@dataclass(frozen=True, slots=True)
class RunningStack:
    """`record` names the processes of this moment; a supervisor starts again what a test kills."""

    home: Home

    @property
    def connections(self) -> Connections:
        return connections_of(self.home)

    @property
    def record(self) -> RunRecord:
        record = read_run(self.home)
        assert record is not None, "the stack does not run"
        return record

    @contextmanager
    def company(self) -> Iterator[Company]:
        """A company whose requests carry the administrator's token."""
        there = self.connections
        with httpx.Client(base_url=there.address, timeout=30) as client:
            answer = signed_in(client, without_role(there.administrator))
            client.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"
            yield Company(client)

    async def differences(self) -> list[str]:
        """What `tritally check` finds once nothing is on its way: invariant and guilty rows, [] when all agrees."""
        results = await run_checks(self.connections.databases, PATIENCE_SECONDS)
        assert sum(result.checked for result in results), "nothing was checked"
        return [f"{result.invariant} {result.title}: {result.rows}" for result in results if result.differing]


def signed_in(client: httpx.Client, person: dict[str, str]) -> httpx.Response:
    """Tried again while auth says 503, as the face asks of every client."""
    for _ in range(SIGN_IN_TRIES):
        answer = client.post("/api/auth/sign-in", json=person)
        if answer.status_code != httpx.codes.SERVICE_UNAVAILABLE:
            break
    assert answer.is_success, f"sign-in: {answer.status_code} {answer.text}"
    return answer


def without_role(person: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in person.items() if name != "role"}


@contextmanager
def stack_on_embedded_broker(directory: Path) -> Iterator[RunningStack]:
    home = Home(made(directory))
    try:
        start_detached(home, BrokerKind.EMBEDDED, print)
        yield RunningStack(home)
    finally:
        stop(home)


@contextmanager
def demo_on_embedded_broker(directory: Path) -> Iterator[RunningStack]:
    """With the hardware company and its people, still without its documents."""
    home = Home(made(directory))
    write_json(home.demo_mark, {"since": datetime.now(UTC).isoformat()})
    with stack_on_embedded_broker(directory) as stack:
        yield stack


@contextmanager
def stack_on_kafka(directory: Path) -> Iterator[RunningStack]:
    """On an Apache Kafka of its own, found like any other (tests/servers.py)."""
    home = Home(made(directory))
    kafka = make_kafka(directory / "kafka")
    kafka.start()
    try:
        start_detached(home, BrokerKind.GIVEN, print, {"KAFKA_BOOTSTRAP_SERVERS": kafka.bootstrap_servers})
        yield RunningStack(home)
    finally:
        stop(home)
        kafka.stop()


def stop(home: Home) -> None:
    record = read_run(home)
    if record:
        stop_recorded(home, record, print)
