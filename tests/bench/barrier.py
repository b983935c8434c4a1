"""The moment all three books, documents and risk have everything: by positions, not by waiting and hoping."""

import asyncio
import time
from collections.abc import Mapping

from tritally.check.databases import Databases, connected
from tritally.check.traffic import look

LOOK_EVERY_SECONDS = 0.1
"""A look costs some 2 ms of the machine that is measured."""
WORKING_SQL = "SELECT EXISTS (SELECT FROM batches WHERE state <> 'finished')"
AUDITED_SQL = "SELECT count(*) FROM documents WHERE kind = 'sales_delivery' AND state = 'vouchered'"


async def all_books_have(dsns: Mapping[str, str], vouchered: int, patience_seconds: float) -> float:
    """`time.monotonic()` of the moment when so many deliveries are vouchered and nothing is on its way any more."""
    until = time.monotonic() + patience_seconds
    async with connected(dsns) as databases:
        while time.monotonic() < until:
            if await _nothing_is_on_its_way(databases):
                moment = time.monotonic()
                if await databases["documents"].fetchval(AUDITED_SQL) >= vouchered:
                    return moment
            await asyncio.sleep(LOOK_EVERY_SECONDS)
    raise RuntimeError(f"not all books had {vouchered} deliveries within {patience_seconds} s")


async def _nothing_is_on_its_way(databases: Databases) -> bool:
    return not await databases["documents"].fetchval(WORKING_SQL) and not (await look(databases)).waits_for()


async def vouchered_now(dsns: Mapping[str, str]) -> int:
    async with connected(dsns) as databases:
        count: int = await databases["documents"].fetchval(AUDITED_SQL)
    return count


async def analyze(dsns: Mapping[str, str]) -> None:
    async with connected(dsns) as databases:
        for connection in databases.values():
            await connection.execute("ANALYZE")
