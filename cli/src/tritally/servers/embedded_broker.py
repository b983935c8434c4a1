"""The broker that ships in the confluent-kafka wheel, in a child process: Kafka's protocol over TCP, in memory only.

Topics are made on first use (4 partitions) and vanish with it; a partition keeps about 5 MB; its port is chosen by the
library and differs after each start.
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from tritally.servers.kafka import lists_brokers
from tritally.servers.process import ChildProcess
from tritally.servers.server import Server


@dataclass
class EmbeddedBroker(Server):
    name = "the embedded broker"
    start_seconds_max = 30
    stop_seconds_max = 5

    @property
    def address_file(self) -> Path:
        return self.directory / "embedded_broker.json"

    @property
    def bootstrap_servers(self) -> str:
        """Known once started; another one after each start."""
        return str(json.loads(self.address_file.read_text())["bootstrap_servers"])

    def prepared(self) -> ChildProcess:
        self.address_file.unlink(missing_ok=True)
        return ChildProcess(
            [sys.executable, "-m", "tritally.servers.embedded_broker", str(self.address_file)],
            log=self.log_named("embedded_broker.log"),
            orphans_live=self.orphans_live,
        )

    def accepts(self) -> bool:
        return self.address_file.exists() and lists_brokers(self.bootstrap_servers)


def serve(address_file: Path) -> None:
    """Hold the mock cluster until a signal ends this process; its address is in the file once it listens."""
    from confluent_kafka import Producer

    cluster = Producer({"bootstrap.servers": "embedded", "test.mock.num.brokers": 1, "log_level": 0})
    brokers = cluster.list_topics(timeout=10).brokers.values()
    addresses = ",".join(f"{broker.host}:{broker.port}" for broker in brokers)
    partial = address_file.with_suffix(".partial")
    partial.write_text(json.dumps({"bootstrap_servers": addresses}))
    partial.rename(address_file)
    Event().wait()


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
