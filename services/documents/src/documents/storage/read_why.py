"""What the self-check reads: a document's lines, a product with its documents, and who may do what."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from asyncpg import Record

from contracts import Direction, DocumentKind
from documents.domain.states.state import DocumentState
from documents.domain.why.facts import Entry, WhyLine
from messaging import Connection

ENTRIES_MAX = 200
"""The newest lines of a product that are looked at."""
PEOPLE_MAX = 20
_LINES = """
SELECT l.line_number, l.product_id, p.code, l.quantity, l.direction, l.moves_stock, p.is_service
FROM document_lines AS l JOIN products AS p USING (product_id)
WHERE l.organisation_id = $1 AND l.document_id = $2 ORDER BY l.line_number
"""
_PARKED = """
SELECT EXISTS (
    SELECT FROM dead_letters WHERE replayed_at IS NULL AND subject = $1 AND source IN ('inventory', 'ledger'))
"""
_PRODUCT = """
SELECT code, is_service, in_stock_accounting FROM products WHERE organisation_id = $1 AND product_id = $2
"""
_WAREHOUSE = "SELECT name FROM warehouses WHERE organisation_id = $1 AND warehouse_id = $2"
_ENTRIES = """
WITH newest AS MATERIALIZED (
    SELECT * FROM document_lines WHERE product_id = $2 ORDER BY product_id DESC, document_id DESC LIMIT $3
)
SELECT d.document_id, d.number, d.kind, d.state, d.business_date, d.warehouse_id, w.name,
    l.line_number, l.product_id, p.code, l.quantity, l.direction, l.moves_stock, p.is_service
FROM newest AS l JOIN documents AS d USING (document_id) JOIN products AS p USING (product_id)
    LEFT JOIN warehouses AS w USING (warehouse_id)
WHERE l.organisation_id = $1 ORDER BY l.document_id DESC, l.line_number
"""
_WHO = """
SELECT p.name, array_agg(DISTINCT granted ->> 'role_name') AS roles
FROM access_people AS p, jsonb_array_elements(p.grants) AS granted
WHERE p.organisation_id = $1 AND p.active AND granted -> 'functions' ? $2
GROUP BY p.person_id, p.name ORDER BY p.name LIMIT $3
"""


async def read_why_lines(connection: Connection, organisation_id: UUID, document_id: UUID) -> list[WhyLine]:
    return [_line(row) for row in await connection.fetch(_LINES, organisation_id, document_id)]


async def is_parked(connection: Connection, document_id: UUID) -> bool:
    """What another book said of the document lies in our dead letters."""
    return bool(await connection.fetchval(_PARKED, str(document_id)))


async def read_product(connection: Connection, organisation_id: UUID, product_id: UUID) -> dict[str, Any] | None:
    row = await connection.fetchrow(_PRODUCT, organisation_id, product_id)
    return dict(row) if row else None


async def warehouse_name(connection: Connection, organisation_id: UUID, warehouse_id: UUID) -> str | None:
    name: str | None = await connection.fetchval(_WAREHOUSE, organisation_id, warehouse_id)
    return name


async def read_entries(connection: Connection, organisation_id: UUID, product_id: UUID) -> list[Entry]:
    """The newest documents first."""
    rows = await connection.fetch(_ENTRIES, organisation_id, product_id, ENTRIES_MAX)
    return [
        Entry(row[0], row[1], DocumentKind(row[2]), DocumentState(row[3]), row[4], row[5], row[6], _line(row[7:]))
        for row in rows
    ]


async def who_may(connection: Connection, organisation_id: UUID, function: str) -> list[dict[str, Any]]:
    """People with the permission, and the roles that give it to them."""
    rows = await connection.fetch(_WHO, organisation_id, function, PEOPLE_MAX)
    return [{"person": row[0], "roles": row[1]} for row in rows]


def _line(row: Sequence[Any] | Record) -> WhyLine:
    number, product_id, code, quantity, direction, moves_stock, is_service = row
    way = Direction(direction) if direction else None
    return WhyLine(number, product_id, code, quantity, way, moves_stock, is_service)
