"""Which broker a stack speaks through."""

import os
from enum import StrEnum
from typing import Protocol

from tritally.servers.embedded_broker import EmbeddedBroker
from tritally.servers.kafka import KafkaServer
from tritally.servers.process import ChildProcess
from tritally.stack.home import Home
from tritally.stack.ports_book import PortsBook


class BrokerKind(StrEnum):
    EMBEDDED = "embedded"
    KAFKA = "kafka"
    GIVEN = "given"


class Broker(Protocol):
    @property
    def bootstrap_servers(self) -> str: ...
    @property
    def child(self) -> ChildProcess | None: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...


class GivenBroker:
    """Somebody else's Kafka, at KAFKA_BOOTSTRAP_SERVERS: neither started nor stopped here."""

    child = None

    @property
    def bootstrap_servers(self) -> str:
        return os.environ["KAFKA_BOOTSTRAP_SERVERS"]

    def start(self) -> None:
        """It runs already."""

    def stop(self) -> None:
        """It is not ours to stop."""


def chosen_broker(asked: BrokerKind | None) -> BrokerKind:
    """What was asked for; else the Kafka given by KAFKA_BOOTSTRAP_SERVERS; else the embedded one."""
    if asked:
        return asked
    return BrokerKind.GIVEN if os.environ.get("KAFKA_BOOTSTRAP_SERVERS") else BrokerKind.EMBEDDED


def make_broker(kind: BrokerKind, home: Home, ports: PortsBook) -> Broker:
    """A broker that is not started yet."""
    if kind is BrokerKind.GIVEN:
        return GivenBroker()
    log = home.log("broker")
    if kind is BrokerKind.EMBEDDED:
        return EmbeddedBroker(home.of("embedded_broker"), log=log, orphans_live=True)
    kafka, controller = ports.port_for("kafka"), ports.port_for("kafka_controller")
    return KafkaServer(home.of("kafka"), kafka, controller, log=log, orphans_live=True)
