"""A year of five million movements, generated straight into the inventory's tables, for figures that need depth."""

import asyncio
from pathlib import Path
from urllib.parse import urlsplit
from uuid import UUID

import asyncpg
from tests.bench.bench import Bench

from tritally.servers.postgres import with_database

SQL = Path(__file__).parent / "sql/history.sql"
DOCUMENTS = 1_006_000
"""Of five lines each; one in two hundred was refused."""
DOCUMENTS_OF_ANOTHER = 1_000
NOBODY = UUID(int=1)
MADE_SQL = "SELECT EXISTS (SELECT FROM products WHERE organisation_id = $1)"
INDEXES_SQL = "SELECT indexdef FROM pg_indexes WHERE tablename = 'movements' AND indexname <> 'movements_pkey'"
SETTINGS_SQL = """
SELECT set_config('bench.organisation', $1, false), set_config('bench.documents', $2, false),
    set_config('bench.product', $3, false), set_config('bench.warehouse', $4, false)
"""


def ensure_history(bench: Bench) -> None:
    """Once per stack; the deep stock is that of the bench's first FIFO product in its first warehouse."""
    asyncio.run(_ensure_history(bench))


async def _ensure_history(bench: Bench) -> None:
    connection = await asyncpg.connect(inventory_dsn(bench))
    made = await connection.fetchval(MADE_SQL, NOBODY)
    if not made:
        deep = (bench.cards.fifo_product, bench.cards.warehouses[0])
        await _generate(connection, bench.api.organisation_id, DOCUMENTS, deep)
    await connection.close()
    if not made:
        await _add_another(inventory_dsn(bench))


async def _add_another(dsn: str) -> None:
    """A small organisation beside the large one."""
    connection = await asyncpg.connect(dsn)
    await _generate(connection, NOBODY, DOCUMENTS_OF_ANOTHER, (str(NOBODY), str(NOBODY)))
    await connection.execute("VACUUM ANALYZE")
    await connection.close()


async def _generate(
    connection: asyncpg.Connection, organisation_id: UUID, documents: int, deep: tuple[str, str]
) -> None:
    """Indexes are made afterwards, which is faster."""
    indexes = [definition for (definition,) in await connection.fetch(INDEXES_SQL)]
    await connection.execute(SETTINGS_SQL, str(organisation_id), str(documents), *deep)
    for statement in (*SQL.read_text().rstrip(";\n").split(";\n"), *indexes):
        await connection.execute(statement)


def inventory_dsn(bench: Bench) -> str:
    """The administrator's: only it may leave out triggers."""
    there = bench.stack.connections
    return with_database(there.postgres, urlsplit(there.databases["inventory"]).path.removeprefix("/"))
