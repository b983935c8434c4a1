"""A PostgreSQL 18 server in a directory: made by initdb once, loopback only, a generated password, fsync on."""

import asyncio
import secrets
import signal
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit, urlunsplit

import asyncpg

from tritally.servers.account import Account, can_enter, database_account, hand_over, identity_of
from tritally.servers.ports import LOOPBACK, answers, free_port
from tritally.servers.postgres_install import PostgresInstall, find_install
from tritally.servers.process import ChildProcess
from tritally.servers.server import Server

ADMINISTRATOR = "postgres"
SETTINGS = {
    "unix_socket_directories": "",
    "listen_addresses": LOOPBACK,
    "max_connections": "300",
    "shared_buffers": "256MB",
    "work_mem": "16MB",
    "maintenance_work_mem": "64MB",
    "max_wal_size": "4GB",
    "checkpoint_timeout": "15min",
    "wal_buffers": "16MB",
    "random_page_cost": "1.1",
    "max_parallel_workers_per_gather": "0",
    "jit": "off",
    "timezone": "UTC",
    "log_min_duration_statement": "1s",
    "idle_in_transaction_session_timeout": "5min",
}


@dataclass
class PostgresServer(Server):
    """Keeps its data in `directory`/data, and its port across stop and start."""

    name = "PostgreSQL"
    start_seconds_max = 60

    port: int = field(default_factory=free_port)
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def data(self) -> Path:
        return self.directory / "data"

    @property
    def secret(self) -> Path:
        return self.directory / "administrator.password"

    @property
    def dsn(self) -> str:
        """Address for the administrator, of the database postgres."""
        return f"postgresql://{ADMINISTRATOR}:{self.secret.read_text()}@{LOOPBACK}:{self.port}/postgres"

    def prepared(self) -> ChildProcess:
        """With its cluster made, the first time. SIGINT is a fast shutdown: roll back what runs, checkpoint, end."""
        account = database_account()
        install = find_install(account)
        if not (self.data / "PG_VERSION").exists():
            make_cluster(install, self.data, self.secret, account)
        options = [f"--{name}={value}" for name, value in {**SETTINGS, **self.settings}.items()]
        return ChildProcess(
            [install.program("postgres"), "-D", str(self.data), f"--port={self.port}", *options],
            log=self.log_named("postgres.log"),
            account=account,
            orphans_live=self.orphans_live,
            stop_signal=signal.SIGINT,
        )

    def accepts(self) -> bool:
        return answers(self.port) and can_query(self.dsn)


def make_cluster(install: PostgresInstall, data: Path, secret: Path, account: Account | None) -> None:
    """initdb with scram and a generated password, which stays in `secret` (mode 0600)."""
    data.mkdir(parents=True, exist_ok=True)
    if not can_enter(data, account):
        raise PermissionError(f"{account.name if account else 'this user'} cannot reach {data}")
    data.chmod(0o700)
    hand_over(data, account)
    if not secret.exists():
        secret.touch(0o600)
        secret.write_text(secrets.token_urlsafe(24))
    initdb = [install.program("initdb"), "-D", str(data), "-U", ADMINISTRATOR, "--auth=scram-sha-256"]
    locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    hand_over(secret, account)
    made = subprocess.run(
        [*initdb, *locale, f"--pwfile={secret}"],
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
        **identity_of(account),
    )
    if made.returncode != 0:
        raise RuntimeError(f"initdb failed:\n{made.stdout}{made.stderr}")


def with_database(dsn: str, database: str, user: str = "", password: str = "") -> str:
    """The same server's address for another database, and another user if given."""
    parts = urlsplit(dsn)
    host = parts.netloc.rpartition("@")[2]
    netloc = f"{user}:{password}@{host}" if user else parts.netloc
    return urlunsplit(parts._replace(netloc=netloc, path=f"/{database}"))


def run_statements(dsn: str, statements: Sequence[str]) -> list[list[asyncpg.Record]]:
    """Run each statement by itself (CREATE DATABASE allows no transaction); callable with or without a running loop."""
    results: list[list[asyncpg.Record]] = []
    failures: list[BaseException] = []

    async def run() -> None:
        connection = await asyncpg.connect(dsn, timeout=10)
        try:
            results.extend([await connection.fetch(statement) for statement in statements])
        finally:
            await connection.close()

    def in_own_loop() -> None:
        try:
            asyncio.run(run())
        except BaseException as failure:
            failures.append(failure)

    thread = Thread(target=in_own_loop)
    thread.start()
    thread.join()
    if failures:
        raise failures[0]
    return results


def can_query(dsn: str) -> bool:
    try:
        run_statements(dsn, ["select 1"])
    except (OSError, asyncpg.PostgresError, asyncpg.InternalClientError, TimeoutError):
        return False
    return True
