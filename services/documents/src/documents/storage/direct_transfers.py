"""Transfers that arrive by themselves, and who audited them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import orjson
from asyncpg import Record

from messaging import Connection

_FIND = """
SELECT organisation_id, document_id, business_date,
    jsonb_path_query_array(trace, '$[*] ? (@.name == "audited")') -> -1 AS audited
FROM documents WHERE document_id = ANY($1) AND direct ORDER BY document_id
"""


@dataclass(frozen=True, slots=True)
class DirectTransfer:
    organisation_id: UUID
    document_id: UUID
    business_date: date
    auditor_id: UUID
    auditor: str


async def find_direct_transfers(connection: Connection, ids: Sequence[UUID]) -> list[DirectTransfer]:
    """Those among the documents, which the caller has locked."""
    rows = await connection.fetch(_FIND, ids) if ids else []
    return [_transfer(row) for row in rows]


def _transfer(row: Record) -> DirectTransfer:
    audited = orjson.loads(row["audited"])
    return DirectTransfer(row[0], row[1], row[2], UUID(audited["by_id"]), audited["by"])
