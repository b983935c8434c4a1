"""One document as a caller sees it."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import orjson
from asyncpg import Record

from contracts import DocumentKind
from documents.domain.states.fulfilment import taken_figures, taken_state
from documents.storage.rows import unique
from messaging import Connection

_LANDED = DocumentKind.LANDED_COST

_DOCUMENT = """
SELECT d.document_id AS id, d.version, d.kind, d.number, d.state, d.business_date, d.warehouse_id,
    w.code AS warehouse_code, w.name AS warehouse_name, d.partner_id, p.code AS partner_code, p.name AS partner_name,
    d.origin_id, o.number AS origin_number, o.kind AS origin_kind,
    d.reason, d.register_only, d.remark, d.reference, d.flag, d.net, d.tax, d.gross, d.currency,
    d.exchange_rate, d.foreign_net, d.foreign_tax, d.foreign_net + d.foreign_tax AS foreign_gross, d.account,
    d.settlements, d.target_warehouse_id, t.code AS target_warehouse_code, t.name AS target_warehouse_name, d.direct,
    d.reserve, d.fulfilment, d.exceeds_order, d.entries, d.spread_by, d.tax_rate, d.proposal_id, d.refusal, d.unaudit,
    d.stuck_at, d.created_by, d.created_by_name, d.created_at, d.audited_at, d.posted_at, d.vouchered_at, d.changed_at
FROM documents AS d LEFT JOIN warehouses AS w USING (warehouse_id) LEFT JOIN partners AS p USING (partner_id)
    LEFT JOIN warehouses AS t ON t.warehouse_id = d.target_warehouse_id
    LEFT JOIN documents AS o ON o.document_id = d.origin_id
WHERE d.organisation_id = $1 AND d.document_id = $2
"""
_LINES = """
SELECT l.line_id, l.line_number, l.product_id, p.code AS product_code, p.name AS product_name,
    p.name_en AS product_name_en, p.unit AS stock_unit, p.decimals, p.units, p.batch_tracked, p.serial_tracked,
    p.shelf_life_days,
    coalesce(l.unit, p.unit) AS unit, l.quantity,
    l.price, l.tax_rate, l.net, l.tax, l.foreign_net, l.foreign_tax, l.moves_stock,
    l.origin_line_id, l.origin_document_id,
    l.remark, l.direction, l.value, l.basis, l.taken, l.committed, l.unit_quantity,
    l.serials, b.batch_id, b.number AS batch_number, b.production_date, b.expiry_date
FROM document_lines AS l JOIN products AS p USING (product_id) LEFT JOIN goods_batches AS b USING (batch_id)
WHERE l.organisation_id = $1 AND l.document_id = $2 ORDER BY l.line_number
"""
_ORIGINS = """
SELECT document_id, number, kind, business_date FROM documents
WHERE organisation_id = $1 AND document_id = ANY($2) ORDER BY document_id
"""


async def read_document(connection: Connection, organisation_id: UUID, document_id: UUID) -> dict[str, Any] | None:
    """None: there is none in the organisation."""
    row = await connection.fetchrow(_DOCUMENT, organisation_id, document_id)
    if row is None:
        return None
    kind = DocumentKind(row["kind"])
    lines = await connection.fetch(_LINES, organisation_id, document_id)
    document = dict(row)
    document["origins"] = await _origins(connection, organisation_id, row["origin_id"], lines)
    document["amount"] = _amount(kind, row)
    document["receipts"] = unique(line["origin_document_id"] for line in lines) if kind is _LANDED else []
    document["settlements"] = orjson.loads(row["settlements"])
    document["entries"] = orjson.loads(row["entries"])
    document["refusal"] = orjson.loads(row["refusal"]) if row["refusal"] else None
    document["unaudit"] = orjson.loads(row["unaudit"]) if row["unaudit"] else None
    document |= taken_state(kind, ((line["quantity"], line["taken"]) for line in lines))
    return document | {"lines": [_line(kind, line) for line in lines]}


async def _origins(
    connection: Connection, organisation_id: UUID, origin_id: UUID | None, lines: Sequence[Record]
) -> list[dict[str, Any]]:
    """What it is made from: one document, or those that its lines name."""
    ids = unique([origin_id, *(line["origin_document_id"] for line in lines)])
    return [dict(row) for row in await connection.fetch(_ORIGINS, organisation_id, ids)] if ids else []


def _amount(kind: DocumentKind, row: Record) -> Any:
    """What its author gave as its amount."""
    if kind is _LANDED:
        return row["net"]
    if row["account"] is None:
        return None
    return row["gross"] if row["currency"] is None else row["foreign_gross"]


def _batch(line: dict[str, Any]) -> dict[str, Any] | None:
    names = {"batch_id": "batch_id", "batch_number": "number", "production_date": "", "expiry_date": ""}
    batch = {renamed or name: line.pop(name) for name, renamed in names.items()}
    return batch if batch["batch_id"] else None


def _line(kind: DocumentKind, row: Record) -> dict[str, Any]:
    line = dict(row)
    taken, committed, basis = (line.pop(name) for name in ("taken", "committed", "basis"))
    line["batch"], line["units"] = _batch(line), orjson.loads(line["units"])
    line["weight"] = basis if kind is _LANDED else None
    line["billed_quantity"] = basis if kind is DocumentKind.BILL_DIFFERENCE else None
    return line | taken_figures(kind, row["quantity"], taken, committed)
