"""What this PostgreSQL can do at all: "minimum durable work" of deliveries by pgbench (guide, performance).

Tables, foreign keys and indexes are in `sql/schema.sql`; one statement makes one delivery, or twenty.
"""

import asyncio
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import asyncpg

from tritally.servers.account import database_account
from tritally.servers.postgres_install import find_install

SQL = Path(__file__).parent / "sql"
DATABASE = "bench_limit"
LIMIT_SECONDS = 8
LINES = 5


@dataclass(frozen=True)
class Limit:
    """Deliveries per second."""

    one_statement: float
    twenty_per_statement: float


async def prepare_limit(administrator_dsn: str) -> str:
    """A fresh database with the limit's tables; answers its dsn."""
    connection = await asyncpg.connect(administrator_dsn)
    await connection.execute(f"DROP DATABASE IF EXISTS {DATABASE}")
    await connection.execute(f"CREATE DATABASE {DATABASE}")
    await connection.close()
    dsn = urlunsplit(urlsplit(administrator_dsn)._replace(path=f"/{DATABASE}"))
    connection = await asyncpg.connect(dsn)
    await connection.execute((SQL / "schema.sql").read_text())
    await connection.close()
    return dsn


async def measure_limit(administrator_dsn: str, seconds: int, lines: int = LINES) -> Limit:
    """Both limits, one after the other, on the server that the services use, for deliveries of so many lines."""
    dsn = await prepare_limit(administrator_dsn)
    one = await asyncio.to_thread(deliveries_per_second, dsn, 1, seconds, lines)
    twenty = await asyncio.to_thread(deliveries_per_second, dsn, 20, seconds, lines)
    return Limit(one, twenty)


def deliveries_per_second(dsn: str, per_statement: int, seconds: int, lines: int = LINES, clients: int = 8) -> float:
    pgbench = find_install(database_account()).program("pgbench")
    script = ["-f", str(SQL / "deliveries.sql"), "-D", f"n={per_statement}", "-D", f"lines={lines}"]
    load = ["-n", "-M", "prepared", "-c", str(clients), "-j", "2", "-T", str(seconds)]
    done = subprocess.run([pgbench, *load, *script, dsn], capture_output=True, text=True, check=True)
    found = re.search(r"tps = ([\d.]+)", done.stdout)
    if found is None:
        raise RuntimeError(f"pgbench printed no rate: {done.stdout}")
    return float(found.group(1)) * per_statement


def mean(limits: list[Limit]) -> Limit:
    """The limit of a run, measured before and after it."""
    count = len(limits)
    return Limit(
        sum(limit.one_statement for limit in limits) / count,
        sum(limit.twenty_per_statement for limit in limits) / count,
    )
