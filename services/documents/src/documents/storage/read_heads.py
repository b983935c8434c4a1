"""Documents as their decisions need them: locked first in one order, then read.

`(organisation_id = $1) IS TRUE` checks the organisation and fits no index: with stale statistics a new organisation
looks empty, and PostgreSQL would read all its documents, comparing each with every id, instead of probing the key.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson
from asyncpg import Record

from contracts import DocumentKind
from documents.domain.states.fulfilment import Fulfilment
from documents.domain.states.head import DocumentHead, KeptLine
from documents.domain.states.state import DocumentState
from documents.storage.returns.made_from import made_from
from documents.storage.rows import unique
from messaging import Connection

# In its own statement and sorted: what is read after it is what others committed before us (guide: reliability).
_LOCK = f"""
SELECT 1 FROM documents
WHERE (organisation_id = $1) IS TRUE AND document_id = ANY($2::uuid[] || {made_from("$2::uuid[]")})
ORDER BY document_id FOR NO KEY UPDATE
"""
_HEADS = f"""
SELECT document_id, version, kind, number, state, business_date, warehouse_id, partner_id, origin_id, reason,
    register_only, flag, net, tax, gross, account, settlements, target_warehouse_id, direct, reserve, entries,
    proposal_id, fulfilment, exceeds_order, (SELECT closed_through FROM closed_periods WHERE organisation_id = $1),
    currency, exchange_rate, foreign_net, foreign_tax
FROM documents
WHERE (organisation_id = $1) IS TRUE AND document_id = ANY($2::uuid[] || {made_from("$2::uuid[]")})
"""
_LINE_ORIGINS = """
SELECT document_id, array_agg(DISTINCT origin_document_id) FROM document_lines
WHERE (organisation_id = $1) IS TRUE AND document_id = ANY($2) AND origin_document_id IS NOT NULL GROUP BY document_id
"""
_LINES = """
SELECT document_id, line_id, line_number, product_id, quantity, price, tax_rate, net, tax, moves_stock, origin_line_id,
    direction, value, origin_document_id, basis, unit, unit_quantity, batch_id, serials, foreign_net, foreign_tax
FROM document_lines WHERE organisation_id = $1 AND document_id = ANY($2) ORDER BY document_id, line_number
"""


async def lock_documents(connection: Connection, organisation_id: UUID, ids: Iterable[UUID]) -> None:
    """Lock the documents and the origins of those that are returns."""
    await connection.execute(_LOCK, organisation_id, unique(ids))


async def read_heads(connection: Connection, organisation_id: UUID, ids: Iterable[UUID]) -> dict[UUID, DocumentHead]:
    """Heads by id, of the documents and of their origins."""
    rows = await connection.fetch(_HEADS, organisation_id, unique(ids))
    heads = {row[0]: _head(row) for row in rows}
    if naming := [head.document_id for head in heads.values() if _may_name_origins_by_line(head)]:
        heads |= await _with_line_origins(connection, organisation_id, heads, naming)
    return heads


def _may_name_origins_by_line(head: DocumentHead) -> bool:
    return head.kind is DocumentKind.LANDED_COST or (head.kind.is_return and head.origin_id is None)


async def _with_line_origins(
    connection: Connection, organisation_id: UUID, heads: Mapping[UUID, DocumentHead], naming: Sequence[UUID]
) -> dict[UUID, DocumentHead]:
    """Landed costs and returns over several with what their lines name, and that too."""
    origins = {row[0]: tuple(row[1]) for row in await connection.fetch(_LINE_ORIGINS, organisation_id, naming)}
    wanted = unique(one for of_one in origins.values() for one in of_one if one not in heads)
    found = {row[0]: _head(row) for row in await connection.fetch(_HEADS, organisation_id, wanted)} if wanted else {}
    return found | {key: replace(heads[key], line_origins=value) for key, value in origins.items()}


def _head(row: Record) -> DocumentHead:
    values = list(row)
    values[2], values[4], values[16] = DocumentKind(row[2]), DocumentState(row[4]), _settlements(row[16])
    values[20], values[22] = _entries(row[20]), Fulfilment(row[22]) if row[22] else None
    return DocumentHead(*values)


def _settlements(text: str) -> tuple[tuple[UUID, Decimal], ...]:
    if text == "[]":
        return ()
    return tuple((UUID(item["document_id"]), Decimal(item["amount"])) for item in orjson.loads(text))


def _entries(text: str) -> tuple[dict[str, Any], ...]:
    return () if text == "[]" else tuple(orjson.loads(text))


async def read_lines(connection: Connection, organisation_id: UUID, ids: Iterable[UUID]) -> dict[UUID, list[KeptLine]]:
    """Lines by document, in line order."""
    found: dict[UUID, list[KeptLine]] = {}
    for row in await connection.fetch(_LINES, organisation_id, unique(ids)):
        found.setdefault(row[0], []).append(KeptLine(*row[1:]))
    return found
