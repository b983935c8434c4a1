"""A hundred thousand products and a year of a million documents, made straight in the documents' tables."""

import asyncio
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import asyncpg
from tests.bench.bench import Bench

from contracts import new_id
from documents.domain.cards.search_text import search_text
from tritally.servers.postgres import with_database

SQL = Path(__file__).parent / "sql/documents.sql"
DOCUMENTS, PRODUCTS = 1_000_000, 100_000
SORTS = "不锈钢 铜 镀锌 十字 一字 加长 重型 绝缘 工业 家用"
KINDS = "螺丝刀 扳手 锤子 钳子 电钻 砂轮 水龙头 弯头 铜管 灯泡 开关 插座 电线 胶带 油漆 刷子 合页 门锁 膨胀螺栓 螺丝"
TABLES = ("documents", "document_lines", "document_numbers")
INDEXES_SQL = """
SELECT i.indexname, i.indexdef FROM pg_indexes AS i WHERE i.tablename = ANY($1)
    AND NOT EXISTS (SELECT FROM pg_constraint AS c WHERE c.conname = i.indexname)
"""
MADE_SQL = "SELECT count(*) >= $2 FROM products WHERE organisation_id = $1"
COLUMNS = (
    *("product_id", "organisation_id", "version", "code", "name", "name_en", "barcode", "unit", "decimals", "tax_rate"),
    *("valuation", "in_stock_accounting", "is_service", "active", "search_text"),
)


def ensure_book(bench: Bench) -> None:
    """Once per stack."""
    there = bench.stack.connections
    name = urlsplit(there.databases["documents"]).path.removeprefix("/")
    asyncio.run(make_book(with_database(there.postgres, name), bench.api.organisation_id, PRODUCTS, DOCUMENTS))


async def make_book(dsn: str, organisation_id: UUID, products: int, documents: int) -> None:
    """`dsn` is the administrator's: only it may leave out triggers."""
    connection = await asyncpg.connect(dsn)
    if not await connection.fetchval(MADE_SQL, organisation_id, products):
        rows = list(cards(organisation_id, products))
        await connection.copy_records_to_table("products", records=rows, columns=COLUMNS)
        await _generate(connection, organisation_id, documents)
    await connection.close()


async def _generate(connection: asyncpg.Connection, organisation_id: UUID, documents: int) -> None:
    """Indexes are made afterwards, which is faster."""
    indexes = await connection.fetch(INDEXES_SQL, TABLES)
    settings = "SELECT set_config('bench.organisation', $1, false), set_config('bench.documents', $2, false)"
    await connection.execute(settings, str(organisation_id), str(documents))
    await connection.execute(f"DROP INDEX {', '.join(name for name, _ in indexes)}")
    for statement in (*SQL.read_text().rstrip(";\n").split(";\n"), *(definition for _, definition in indexes)):
        await connection.execute(statement)
    await connection.execute("VACUUM ANALYZE")


def cards(organisation_id: UUID, count: int) -> Iterator[tuple[Any, ...]]:
    """Products with Chinese names, as COLUMNS have them."""
    chosen, sorts, kinds = random.Random(1), SORTS.split(), KINDS.split()
    for number in range(count):
        name = f"{chosen.choice(sorts)}{chosen.choice(kinds)} {chosen.randint(1, 60)} 寸"
        code, barcode = f"HP-{number:06d}", f"69{chosen.randint(10**10, 10**11 - 1)}"
        found_by = search_text({"code": code, "name": name, "name_en": "Hardware", "barcode": barcode})
        own = (new_id(), organisation_id, 1, code, name, "Hardware", barcode, "把", 0, 0.13)
        yield *own, "moving_average", True, False, True, found_by
