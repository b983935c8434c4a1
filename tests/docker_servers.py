"""PostgreSQL and Apache Kafka in containers, on fixed loopback ports: a kill changes no address."""

import atexit
import time
from functools import cache

import docker
from testcontainers.core.container import DockerContainer

from tritally.servers.kafka import PARTITIONS, lists_brokers
from tritally.servers.ports import LOOPBACK, free_port
from tritally.servers.postgres import can_query

POSTGRES_IMAGE = "postgres:18"
KAFKA_IMAGE = "apache/kafka:4.1.0"
PASSWORD = "only-for-this-test-run"


@cache
def docker_answers() -> bool:
    """Whether a Docker engine answers, which a client alone does not."""
    try:
        engine = docker.from_env(timeout=3)
        return bool(engine.ping())
    except Exception:
        return False


class DockerServer:
    """A container that can be killed and started again with its data."""

    def __init__(self, container: DockerContainer) -> None:
        self.container = container
        self.started = False

    def answers(self) -> bool:
        raise NotImplementedError

    def start(self) -> None:
        if self.started:
            self.container.get_wrapped_container().start()
        else:
            self.container.start()
            atexit.register(self.container.stop)
        self.started = True
        self.wait_until_ready()

    def wait_until_ready(self) -> None:
        deadline = time.monotonic() + 120
        while not self.answers():
            if time.monotonic() > deadline:
                raise TimeoutError(self.container.get_logs())
            time.sleep(0.1)

    def stop(self) -> None:
        self.container.get_wrapped_container().stop()

    def kill(self) -> None:
        self.container.get_wrapped_container().kill()

    def restart(self) -> None:
        self.stop()
        self.start()


class DockerPostgres(DockerServer):
    def __init__(self) -> None:
        self.port = free_port()
        container = DockerContainer(POSTGRES_IMAGE).with_bind_ports("5432/tcp", self.port)
        super().__init__(container.with_env("POSTGRES_PASSWORD", PASSWORD).with_command("-c max_connections=400"))

    @property
    def dsn(self) -> str:
        return f"postgresql://postgres:{PASSWORD}@{LOOPBACK}:{self.port}/postgres"

    def answers(self) -> bool:
        return can_query(self.dsn)


class DockerKafka(DockerServer):
    def __init__(self) -> None:
        self.port = free_port()
        container = DockerContainer(KAFKA_IMAGE).with_bind_ports("9092/tcp", self.port)
        for name, value in self.settings().items():
            container.with_env(name, value)
        super().__init__(container)

    def settings(self) -> dict[str, str]:
        return {
            "KAFKA_NODE_ID": "1",
            "KAFKA_PROCESS_ROLES": "broker,controller",
            "KAFKA_LISTENERS": "PLAINTEXT://:9092,CONTROLLER://:9093",
            "KAFKA_ADVERTISED_LISTENERS": f"PLAINTEXT://{self.bootstrap_servers}",
            "KAFKA_CONTROLLER_LISTENER_NAMES": "CONTROLLER",
            "KAFKA_CONTROLLER_QUORUM_VOTERS": "1@localhost:9093",
            "KAFKA_NUM_PARTITIONS": str(PARTITIONS),
            "KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR": "1",
            "KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS": "0",
        }

    @property
    def bootstrap_servers(self) -> str:
        return f"{LOOPBACK}:{self.port}"

    def answers(self) -> bool:
        return lists_brokers(self.bootstrap_servers)
