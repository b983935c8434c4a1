"""Documents go on to their next state, many at a time. The caller holds their locks."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from documents.domain.states.state import DocumentState
from documents.storage.rows import as_jsonb
from messaging import Connection

_ADVANCE = """
UPDATE documents SET state = $3, trace = trace || $4::jsonb, changed_at = $5
WHERE (organisation_id = $1) IS TRUE AND document_id = ANY($2)
"""
_AUDIT = """
UPDATE documents SET state = $3, trace = trace || $4::jsonb, changed_at = $5, audited_at = $5
WHERE (organisation_id = $1) IS TRUE AND document_id = ANY($2)
"""
_RETURN = """
UPDATE documents SET state = 'draft', version = version + 1, trace = trace || $3::jsonb, changed_at = $4,
    refusal = NULL, audited_at = NULL, fulfilment = CASE WHEN fulfilment IS NOT NULL THEN 'open' END
WHERE (organisation_id = $1) IS TRUE AND document_id = ANY($2)
"""
_UNAUDIT = """
UPDATE documents SET state = 'unauditing', trace = trace || $3::jsonb, changed_at = $4, unaudit = '{}',
    reversing_since = $4
WHERE (organisation_id = $1) IS TRUE AND document_id = ANY($2)
"""
_TURN = """
UPDATE document_lines AS l SET moves_stock = new.moves
FROM unnest($1::uuid[], $2::boolean[]) AS new (line_id, moves) WHERE l.line_id = new.line_id
"""


async def advance_documents(
    connection: Connection,
    organisation_id: UUID,
    ids: Iterable[UUID],
    state: DocumentState,
    nodes: Sequence[Mapping[str, Any]],
    now: datetime,
) -> None:
    """Set the state and append the nodes to the trace of each."""
    statement = _AUDIT if state is DocumentState.AUDITED else _ADVANCE
    await connection.execute(statement, organisation_id, list(ids), state.value, as_jsonb(nodes), now)


async def return_to_draft(
    connection: Connection, organisation_id: UUID, ids: Iterable[UUID], node: Mapping[str, Any], now: datetime
) -> None:
    """Their next version, a draft. They stand in no book."""
    await connection.execute(_RETURN, organisation_id, list(ids), as_jsonb(node), now)


async def begin_unaudit(
    connection: Connection, organisation_id: UUID, ids: Iterable[UUID], node: Mapping[str, Any], now: datetime
) -> None:
    """From now on they wait for the other books to reverse them."""
    await connection.execute(_UNAUDIT, organisation_id, list(ids), as_jsonb(node), now)


async def turn_lines(connection: Connection, turned: Sequence[tuple[UUID, bool]]) -> None:
    """Keep for each line whether it moves stock, where the product card decided anew."""
    if turned:
        ids, moves = [line_id for line_id, _ in turned], [moves for _, moves in turned]
        await connection.execute(_TURN, ids, moves)
