"""I11: every movement and voucher line leads back to a document, and to a line of it where it names one."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from tritally.check.databases import Connection, Databases
from tritally.check.result import Result, result_of

PAGE = 5_000
POSTINGS_SQL = """
SELECT DISTINCT document_id FROM postings WHERE document_id > $1 ORDER BY document_id LIMIT $2
"""
DOCUMENTS_SQL = "SELECT document_id, version FROM documents WHERE document_id = ANY($1)"
LINES_SQL = """
SELECT line_id FROM document_lines WHERE document_id = ANY($1)
UNION ALL
SELECT (entry ->> 'line_id')::uuid FROM documents, jsonb_array_elements(entries) AS entry WHERE document_id = ANY($1)
"""
MOVEMENTS_SQL = "SELECT document_id, version, line_id FROM movements WHERE document_id = ANY($1)"
VOUCHER_LINES_SQL = """
SELECT v.document_id, v.document_version AS version, l.document_line_id AS line_id
FROM vouchers v JOIN voucher_lines l ON l.voucher_id = v.id WHERE v.document_id = ANY($1)
"""
FIRST = UUID(int=0)


async def check_lead_back(databases: Databases, service: str, what: str, rows_sql: str) -> Result:
    checked, guilty, last = 0, [], FIRST
    while ids := await _ids(databases[service], last):
        rows = await databases[service].fetch(rows_sql, ids)
        checked += len(rows)
        guilty += await _astray(databases["documents"], ids, rows)
        last = ids[-1]
    return result_of("I11", f"every {what} leads back to its document and line", checked, guilty)


async def check_movements(databases: Databases) -> Result:
    return await check_lead_back(databases, "inventory", "movement", MOVEMENTS_SQL)


async def check_voucher_lines(databases: Databases) -> Result:
    return await check_lead_back(databases, "ledger", "voucher line", VOUCHER_LINES_SQL)


async def _ids(connection: Connection, after: UUID) -> list[UUID]:
    return [row["document_id"] for row in await connection.fetch(POSTINGS_SQL, after, PAGE)]


async def _astray(documents: Connection, ids: list[UUID], rows: Iterable[Any]) -> list[dict[str, object]]:
    """Postings without a document, and rows of a current version whose line is none of it."""
    versions = {row["document_id"]: row["version"] for row in await documents.fetch(DOCUMENTS_SQL, ids)}
    lines = {row["line_id"] for row in await documents.fetch(LINES_SQL, ids)}
    orphans: list[dict[str, object]] = [
        {"document_id": document_id, "fault": "no such document"} for document_id in ids if document_id not in versions
    ]
    return orphans + [
        {"document_id": row["document_id"], "line_id": row["line_id"], "fault": "no such line"}
        for row in rows
        if versions.get(row["document_id"]) == row["version"] and row["line_id"] and row["line_id"] not in lines
    ]
