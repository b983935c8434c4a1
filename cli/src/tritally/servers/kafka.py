"""A single Apache Kafka 4 node (KRaft) in a directory: loopback, topics made on first use with 12 partitions."""

import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from confluent_kafka import KafkaException
from confluent_kafka.admin import AdminClient

from tritally.servers.kafka_install import installed_jars, java_program
from tritally.servers.ports import LOOPBACK, answers, free_port
from tritally.servers.process import ChildProcess
from tritally.servers.server import Server

PARTITIONS = 12
MEMORY = ("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")


@dataclass
class KafkaServer(Server):
    """Keeps its ports, too, across kill, stop and start."""

    name = "Kafka"
    start_seconds_max = 90

    port: int = field(default_factory=free_port)
    controller_port: int = field(default_factory=free_port)
    memory: tuple[str, ...] = MEMORY

    @property
    def bootstrap_servers(self) -> str:
        return f"{LOOPBACK}:{self.port}"

    def prepared(self) -> ChildProcess:
        """With its storage formatted, the first time."""
        java = [java_program() or "java", *self.memory, "-cp", f"{installed_jars()}/*"]
        properties = self.directory / "server.properties"
        properties.write_text(self.properties())
        if not (self.directory / "logs" / "meta.properties").exists():
            format_storage(java, properties)
        return ChildProcess(
            [*java, "kafka.Kafka", str(properties)],
            log=self.log_named("kafka.log"),
            directory=self.directory,
            orphans_live=self.orphans_live,
        )

    def properties(self) -> str:
        listeners = f"PLAINTEXT://{LOOPBACK}:{self.port}"
        settings = {
            "process.roles": "broker,controller",
            "node.id": "1",
            "controller.quorum.voters": f"1@{LOOPBACK}:{self.controller_port}",
            "controller.listener.names": "CONTROLLER",
            "listeners": f"{listeners},CONTROLLER://{LOOPBACK}:{self.controller_port}",
            "advertised.listeners": listeners,
            "log.dirs": str(self.directory / "logs"),
            "auto.create.topics.enable": "true",
            "num.partitions": str(PARTITIONS),
            "offsets.topic.num.partitions": "4",
            "offsets.topic.replication.factor": "1",
            "transaction.state.log.replication.factor": "1",
            "transaction.state.log.min.isr": "1",
            "share.coordinator.state.topic.replication.factor": "1",
            "share.coordinator.state.topic.min.isr": "1",
            "broker.session.timeout.ms": "3000",  # a killed broker may return only after its old session has expired
            "broker.heartbeat.interval.ms": "500",
            "group.initial.rebalance.delay.ms": "0",
            "group.min.session.timeout.ms": "1000",
        }
        return "".join(f"{name}={value}\n" for name, value in settings.items())

    def accepts(self) -> bool:
        return answers(self.port) and lists_brokers(self.bootstrap_servers)


def format_storage(java: list[str], properties: Path) -> None:
    command = [*java, "kafka.tools.StorageTool", "format", "-t", cluster_id(), "-c", str(properties)]
    formatted = subprocess.run(command, cwd=properties.parent, capture_output=True, text=True, check=False)
    if formatted.returncode != 0:
        raise RuntimeError(f"Kafka's storage could not be formatted:\n{formatted.stdout}{formatted.stderr}")


def cluster_id() -> str:
    """Kafka wants 22 characters of URL-safe base64."""
    return uuid4().hex[:22]


def lists_brokers(bootstrap_servers: str) -> bool:
    """Whether the cluster names at least one broker in its metadata."""
    client = AdminClient({"bootstrap.servers": bootstrap_servers, "log_level": 0})
    try:
        return bool(client.list_topics(timeout=2).brokers)
    except KafkaException:
        return False
