"""A stack from nothing to ready and back, in this order: database and broker, schemas, services, Caddy."""

import time
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from tritally.servers.caddy import CaddyServer
from tritally.servers.postgres import PostgresServer, with_database
from tritally.servers.process import ChildProcess
from tritally.servers.readiness import wait_until
from tritally.stack.broker import Broker, BrokerKind, make_broker
from tritally.stack.companies import demo_sign_ins
from tritally.stack.connections import Connections
from tritally.stack.databases import migrate_databases, provide_database
from tritally.stack.first_people import SignIn, provide_people
from tritally.stack.home import Home
from tritally.stack.known_services import SERVICES
from tritally.stack.ports_book import PortsBook
from tritally.stack.secrets import Secrets, secrets_of
from tritally.stack.service_process import Wiring, is_ready, service_process

READY_TIMEOUT_SECONDS = 120

Say = Callable[[str], None]


@dataclass
class Stack:
    """Holds the children; only the process that started them may use it."""

    home: Home
    broker_kind: BrokerKind
    say: Say
    secrets: Secrets = field(init=False)
    ports: PortsBook = field(init=False)
    postgres: PostgresServer = field(init=False)
    broker: Broker = field(init=False)
    caddy: CaddyServer = field(init=False)
    services: dict[str, ChildProcess] = field(default_factory=dict)
    sign_ins: list[SignIn] = field(default_factory=list)
    started_one: Callable[[], None] = lambda: None

    def __post_init__(self) -> None:
        self.secrets = secrets_of(self.home)
        self.ports = PortsBook(self.home)
        port = self.ports.port_for("postgres")
        self.postgres = PostgresServer(self.home.of("postgres"), port, log=self.home.log("postgres"), orphans_live=True)
        self.broker = make_broker(self.broker_kind, self.home, self.ports)
        ports = {service: self.ports.port_for(service) for service in SERVICES}
        self.caddy = CaddyServer(
            self.home.of("caddy"),
            self.ports.listener_for("web"),
            ports,
            demo_files=self.home.demo_files,
            log=self.home.log("caddy"),
            orphans_live=True,
        )

    # --- up

    def start(self) -> None:
        """Return when every service says that it is ready."""
        self.start_servers()
        self.started_one()
        self.provide_databases()
        self.launch_services()
        self.sign_ins = provide_people(self.home, self.database_of("auth"))
        self.await_services()
        self.caddy.start()
        self.connections().save(self.home)
        self.say(f"Caddy serves everything at {self.caddy.address}")

    def start_servers(self) -> None:
        with ThreadPoolExecutor(2) as both:
            database, broker = both.submit(self.postgres.start), both.submit(self.broker.start)
            database.result()
            self.say(f"PostgreSQL 18 answers on port {self.postgres.port}")
            broker.result()
        self.say(f"broker ({self.broker_kind}) answers at {self.broker.bootstrap_servers}")

    def provide_databases(self) -> None:
        for service in SERVICES:
            provide_database(self.postgres.dsn, service, self.secrets.database_passwords[service])
        migrate_databases(self.wiring().databases)
        self.say("five databases have the newest schema")

    def launch_services(self) -> None:
        """Start all five at the addresses of today."""
        wiring = self.wiring()
        self.services = {name: service_process(name, wiring, self.home.log(name)) for name in SERVICES}
        for service in self.services.values():
            service.start()
        self.started_one()

    def await_services(self) -> None:
        wiring = self.wiring()
        deadline = time.monotonic() + READY_TIMEOUT_SECONDS
        for name, service in self.services.items():
            address = wiring.address(name)
            left = max(1.0, deadline - time.monotonic())
            wait_until(lambda address=address: is_ready(address), service, name=name, timeout_seconds=left)  # type: ignore[misc]
            self.say(f"{name} is ready")

    # --- what it is made of

    def database_of(self, service: str) -> str:
        password = self.secrets.database_passwords[service]
        return with_database(self.postgres.dsn, service, service, password)

    def wiring(self) -> Wiring:
        return Wiring(
            databases={service: self.database_of(service) for service in SERVICES},
            ports=self.caddy.services,
            bootstrap_servers=self.broker.bootstrap_servers,
            secrets=self.secrets,
            demo_sign_ins=demo_sign_ins(self.home),
        )

    def connections(self) -> Connections:
        wiring = self.wiring()
        return Connections(
            address=self.caddy.address,
            databases=dict(wiring.databases),
            services={service: wiring.address(service) for service in SERVICES},
            bootstrap_servers=wiring.bootstrap_servers,
            sign_ins=self.sign_ins,
            postgres=self.postgres.dsn,
        )

    def children(self) -> dict[str, ChildProcess]:
        """Those that were started, in that order."""
        servers = {"postgres": self.postgres.child, "broker": self.broker.child}
        everything = {**servers, **self.services, "caddy": self.caddy.child}
        return {name: child for name, child in everything.items() if child is not None}

    # --- down

    def stop(self) -> None:
        """Callers first, then services together, then what they stand on."""
        children = self.children()
        last = [children.pop(name) for name in ("broker", "postgres") if name in children]
        stop_together(children.values())
        for child in last:
            child.stop()
        self.caddy.listener.close()


def stop_together(children: Collection[ChildProcess]) -> None:
    """Stop them at once; return when all have ended."""
    with ThreadPoolExecutor(max(1, len(children))) as together:
        list(together.map(ChildProcess.stop, children))
