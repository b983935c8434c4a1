"""A batch's commit waits for no disk: a database server that dies takes the last of them, and the events come again."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from uuid import uuid4

import pytest
from tests.messaging.database import migrate, opened
from tests.messaging.service import Pair, assert_each_once, effect_count, running, speak, wait_for_effects
from tests.servers import Postgres

from tritally.servers.postgres import run_statements, with_database

ROUNDS_MAX = 8
"""On a busy machine a round may last longer than PostgreSQL leaves commits in memory: then nothing is forgotten."""
SELDOM_FLUSHED = ["ALTER SYSTEM SET wal_writer_delay = '10s'", "SELECT pg_reload_conf()", "CREATE DATABASE target"]


@pytest.fixture
async def mortal(pair: Pair, own_postgres: Postgres) -> AsyncIterator[Pair]:
    """The reader's database stands on a server of its own, which leaves commits in memory for long."""
    await asyncio.to_thread(run_statements, own_postgres.dsn, SELDOM_FLUSHED)
    dsn = with_database(own_postgres.dsn, "target")
    await migrate(dsn)
    async with opened(dsn) as target:
        yield replace(pair, target=target, target_dsn=dsn)


@pytest.mark.timeout(480)
async def test_what_a_dying_server_forgets_is_applied_again_once(
    mortal: Pair, own_postgres: Postgres, kafka_server: str
) -> None:
    organisations = [uuid4() for _ in range(30)]
    said, heard = mortal.speaker(kafka_server), mortal.reader(kafka_server)
    forgotten = total = 0
    async with running(said, heard):
        while total < 1500 or (not forgotten and total < ROUNDS_MAX * 500):
            total += 500
            await speak(mortal.source, ["x"] * 500, organisations)
            said.wake()
            await wait_for_effects(mortal.target, total)
            await asyncio.to_thread(own_postgres.kill)
            await asyncio.to_thread(own_postgres.start)
            forgotten += total - await effect_count(mortal.target)
        await wait_for_effects(mortal.target, total)
    assert forgotten > 0
    await assert_each_once(mortal.source, mortal.target)
