"""Fixtures for servers. A test that uses one is marked `servers` by itself.

| fixture | gives |
|---|---|
| `postgres_server` | administrator address (str) of the session's PostgreSQL |
| `fresh_database` | `fresh_database(name="test", service=None) -> dsn`, migrated when a service is named |
| `kafka_server` | bootstrap servers (str) of the session's Apache Kafka, 12 partitions a topic |
| `embedded_broker` | the in-memory broker of this test: .bootstrap_servers .kill() .restart() |
| `running_stack` | the session's whole stack on real Apache Kafka: .connections .record .company() |
| `company` | a signed-in client of that stack (tests/company.py), its token fresh for this test |
| `own_postgres`, `own_kafka` | a server of this test alone: .dsn / .bootstrap_servers, .kill() .stop() .start() |
"""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.company import Company
from tests.databases import FreshDatabases
from tests.servers import Kafka, Postgres, chosen_kafka, chosen_postgres, make_kafka, make_postgres
from tests.stacks import RunningStack, stack_on_kafka

from tritally.servers.embedded_broker import EmbeddedBroker

SERVER_FIXTURES = {
    "postgres_server",
    "fresh_database",
    "kafka_server",
    "embedded_broker",
    "own_postgres",
    "own_kafka",
    "running_stack",
}


def pytest_report_header() -> list[str]:
    return [f"PostgreSQL: {chosen_postgres()}; Apache Kafka: {chosen_kafka()}"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if SERVER_FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.servers)


@pytest.fixture(scope="session")
def servers_directory() -> Iterator[Path]:
    """Short, private to no one's home, so that the database account can enter it."""
    directory = Path(tempfile.mkdtemp(prefix="tritally-"))
    directory.chmod(0o755)
    yield directory
    shutil.rmtree(directory, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_server(servers_directory: Path) -> Iterator[str]:
    server = make_postgres(servers_directory / "postgres")
    server.start()
    yield server.dsn
    server.stop()


@pytest.fixture(scope="session")
def fresh_database(postgres_server: str) -> Iterator[FreshDatabases]:
    """A server of our own goes with all that is in it; one that was given is left as it was."""
    databases = FreshDatabases(postgres_server)
    yield databases
    if chosen_postgres() == "address":
        databases.drop_all()


@pytest.fixture(scope="session")
def kafka_server(servers_directory: Path) -> Iterator[str]:
    server = make_kafka(servers_directory / "kafka")
    server.start()
    yield server.bootstrap_servers
    server.stop()


@pytest.fixture
def embedded_broker(servers_directory: Path) -> Iterator[EmbeddedBroker]:
    broker = EmbeddedBroker(Path(tempfile.mkdtemp(dir=servers_directory)))
    broker.start()
    yield broker
    broker.stop()


@pytest.fixture
def own_postgres(servers_directory: Path) -> Iterator[Postgres]:
    directory = Path(tempfile.mkdtemp(dir=servers_directory))
    directory.chmod(0o755)
    server = make_postgres(directory)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def own_kafka(servers_directory: Path) -> Iterator[Kafka]:
    server = make_kafka(Path(tempfile.mkdtemp(dir=servers_directory)))
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def running_stack(servers_directory: Path) -> Iterator[RunningStack]:
    with stack_on_kafka(servers_directory / "stack") as stack:
        yield stack


@pytest.fixture
def company(running_stack: RunningStack) -> Iterator[Company]:
    with running_stack.company() as company:
        yield company
