"""The servers of this machine survive a kill with their data and address."""

import asyncio
import socket
from pathlib import Path

import httpx
import pytest
from confluent_kafka import Consumer, Producer
from tests.databases import FreshDatabases
from tests.servers import Kafka, Postgres

from tritally.servers.caddy import CaddyServer
from tritally.servers.embedded_broker import EmbeddedBroker
from tritally.servers.kafka import PARTITIONS, lists_brokers
from tritally.servers.ports import LOOPBACK, free_port, listening
from tritally.servers.postgres import can_query, run_statements


def produce(bootstrap_servers: str, topic: str, body: str) -> None:
    producer = Producer({"bootstrap.servers": bootstrap_servers})
    producer.produce(topic, body.encode(), key=b"warehouse")
    assert producer.flush(30) == 0


def first_message(bootstrap_servers: str, topic: str) -> str:
    consumer = Consumer({"bootstrap.servers": bootstrap_servers, "group.id": "reader", "auto.offset.reset": "earliest"})
    consumer.subscribe([topic])
    try:
        message = consumer.poll(30)
        assert message is not None
        value = message.value()
        assert isinstance(value, bytes)
        return value.decode()
    finally:
        consumer.close()


def test_postgres_keeps_what_was_committed_before_a_kill(own_postgres: Postgres) -> None:
    address = own_postgres.dsn
    run_statements(address, ["create table kept (id int)", "insert into kept values (7)"])
    own_postgres.kill()
    assert not can_query(address)
    own_postgres.start()
    assert run_statements(address, ["select id from kept"])[0][0]["id"] == 7


def test_postgres_is_durable_and_of_version_18(postgres_server: str) -> None:
    version, fsync = run_statements(postgres_server, ["show server_version", "show fsync"])
    assert version[0][0].startswith("18")
    assert fsync[0][0] == "on"


def test_fresh_databases_are_separate(fresh_database: FreshDatabases) -> None:
    one, other = fresh_database("one"), fresh_database("one")
    run_statements(one, ["create table here (id int)"])
    assert run_statements(other, ["select count(*) from pg_tables where tablename = 'here'"])[0][0][0] == 0


async def test_a_database_can_be_made_from_inside_a_running_loop(fresh_database: FreshDatabases) -> None:
    await asyncio.sleep(0)
    assert can_query(fresh_database("from_loop"))


def test_kafka_makes_topics_with_a_partition_per_shard(kafka_server: str) -> None:
    produce(kafka_server, "partitions", "x")
    consumer = Consumer({"bootstrap.servers": kafka_server, "group.id": "p"})
    assert len(consumer.list_topics("partitions", timeout=10).topics["partitions"].partitions) == PARTITIONS
    consumer.close()


@pytest.mark.timeout(180)
def test_kafka_keeps_messages_through_a_kill_at_the_same_address(own_kafka: Kafka) -> None:
    address = own_kafka.bootstrap_servers
    produce(address, "documents", "before")
    own_kafka.restart()
    own_kafka.kill()
    assert not lists_brokers(address)
    own_kafka.start()
    assert first_message(address, "documents") == "before"


def test_the_embedded_broker_speaks_kafka_and_forgets(embedded_broker: EmbeddedBroker) -> None:
    produce(embedded_broker.bootstrap_servers, "documents", "hello")
    assert first_message(embedded_broker.bootstrap_servers, "documents") == "hello"
    embedded_broker.kill()
    embedded_broker.start()
    consumer = Consumer({"bootstrap.servers": embedded_broker.bootstrap_servers, "group.id": "r"})
    assert "documents" not in consumer.list_topics(timeout=10).topics
    consumer.close()


@pytest.mark.servers
def test_caddy_shares_its_port_with_nobody_and_keeps_it_through_a_kill(tmp_path: Path) -> None:
    services = dict.fromkeys(("auth", "documents", "inventory", "ledger", "risk"), free_port())
    with listening(None) as listener:
        caddy = CaddyServer(tmp_path, listener, services)
        caddy.start()
        try:
            assert not can_share(caddy.port)
            caddy.kill()
            assert not can_share(caddy.port)
            caddy.start()
            assert httpx.get(f"{caddy.address}/").is_success
        finally:
            caddy.stop()


def can_share(port: int) -> bool:
    """Whether another Caddy could listen there too."""
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        try:
            other.bind((LOOPBACK, port))
        except OSError:
            return False
    return True
