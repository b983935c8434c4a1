"""Transfers that arrive by themselves, who took their last step, and arrivals of them that nobody finished."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import orjson
from asyncpg import Record

from documents.domain.states.state import UNFINISHED
from documents.domain.trace.nodes import NodeName
from messaging import Connection

_FIND = """
SELECT organisation_id, document_id, business_date,
    jsonb_path_query_array(trace, '$[*] ? (@.name == $step)', jsonb_build_object('step', $2::text)) -> -1 AS step
FROM documents WHERE document_id = ANY($1) AND direct ORDER BY document_id
"""
_UNFINISHED = """
SELECT document_id FROM documents
WHERE (organisation_id = $1) IS TRUE AND origin_id = $2 AND kind = 'transfer_receipt' AND (state = ANY($3)) IS TRUE
ORDER BY document_id
"""


@dataclass(frozen=True, slots=True)
class DirectTransfer:
    """`person`: who took the step that was asked for."""

    organisation_id: UUID
    document_id: UUID
    business_date: date
    person_id: UUID
    person: str


async def find_direct_transfers(connection: Connection, ids: Sequence[UUID], step: NodeName) -> list[DirectTransfer]:
    """Those among the documents, which the caller has locked."""
    rows = await connection.fetch(_FIND, ids, step.value) if ids else []
    return [_transfer(row) for row in rows]


async def find_unfinished_arrivals(connection: Connection, transfer: DirectTransfer) -> list[UUID]:
    states = sorted(UNFINISHED)
    rows = await connection.fetch(_UNFINISHED, transfer.organisation_id, transfer.document_id, states)
    return [row[0] for row in rows]


def _transfer(row: Record) -> DirectTransfer:
    step = orjson.loads(row["step"])
    return DirectTransfer(row[0], row[1], row[2], UUID(step["by_id"]), step["by"])
