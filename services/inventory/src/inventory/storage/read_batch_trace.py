"""Where a batch or a piece came from, where it went, and what is left: one query each."""

from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson

from messaging import Connection

_DOCUMENTS = """
SELECT d.document_id, d.document_number AS number, d.document_kind AS kind, d.business_date, d.version,
    m.warehouse_id, w.code AS warehouse_code, sum(m.quantity) AS quantity,
    convert_from(d.document, 'UTF8')::jsonb -> 'partner' AS partner
FROM movements m
JOIN postings d USING (organisation_id, document_id, version)
LEFT JOIN warehouses w USING (organisation_id, warehouse_id)
WHERE m.organisation_id = $1 AND {which}
GROUP BY d.organisation_id, d.document_id, d.version, m.warehouse_id, w.code
HAVING sum(m.quantity) <> 0
ORDER BY min(m.movement_id::text)
"""
_BATCH = """
SELECT t.batch_id, t.number, t.production_date, t.expiry_date, t.product_id, p.code AS product_code,
    p.name AS product_name, p.unit
FROM batches t LEFT JOIN products p USING (organisation_id, product_id)
WHERE t.organisation_id = $1 AND t.batch_id = $2
"""
_LEFT = """
SELECT s.warehouse_id, w.code AS warehouse_code, w.name AS warehouse_name, s.quantity
FROM batch_stocks s LEFT JOIN warehouses w USING (organisation_id, warehouse_id)
WHERE s.organisation_id = $1 AND s.batch_id = $2 AND s.quantity <> 0 ORDER BY w.code
"""
_PIECE = """
SELECT s.product_id, p.code AS product_code, p.name AS product_name, s.serial, s.warehouse_id,
    w.code AS warehouse_code, s.batch_id, t.number AS batch_number
FROM serials s
LEFT JOIN products p USING (organisation_id, product_id)
LEFT JOIN warehouses w USING (organisation_id, warehouse_id)
LEFT JOIN batches t ON (t.organisation_id, t.batch_id) = (s.organisation_id, s.batch_id)
WHERE s.organisation_id = $1 AND s.product_id = $2 AND s.serial = $3
"""
_OF_BATCH = _DOCUMENTS.format(which="m.batch_id = $2")
_OF_PIECE = _DOCUMENTS.format(
    which="m.movement_id IN (SELECT s.movement_id FROM movement_serials s"
    " WHERE s.organisation_id = $1 AND s.product_id = $2 AND s.serial = $3)"
)
SUPPLIER_KINDS = frozenset({"purchase_receipt", "purchase_return"})
CUSTOMER_KINDS = frozenset({"sales_delivery", "sales_return"})


async def read_batch_trace(connection: Connection, organisation_id: UUID, batch_id: UUID) -> dict[str, Any] | None:
    """`suppliers` and `customers` with what came from or stays with each; None: there is no such batch."""
    batch = await connection.fetchrow(_BATCH, organisation_id, batch_id)
    if batch is None:
        return None
    documents = [_told(row) for row in await connection.fetch(_OF_BATCH, organisation_id, batch_id)]
    left = [dict(row) for row in await connection.fetch(_LEFT, organisation_id, batch_id)]
    return {
        **dict(batch),
        "suppliers": _by_partner(documents, SUPPLIER_KINDS, 1),
        "customers": _by_partner(documents, CUSTOMER_KINDS, -1),
        "left": left,
        "documents": documents,
    }


async def read_serial_trace(
    connection: Connection, organisation_id: UUID, product_id: UUID, serial: str
) -> dict[str, Any] | None:
    """None: there is no such piece."""
    piece = await connection.fetchrow(_PIECE, organisation_id, product_id, serial)
    if piece is None:
        return None
    rows = await connection.fetch(_OF_PIECE, organisation_id, product_id, serial)
    return {**dict(piece), "documents": [_told(row) for row in rows]}


def _told(row: Any) -> dict[str, Any]:
    partner = orjson.loads(row["partner"]) if row["partner"] else None
    return {**dict(row), "partner": partner}


def _by_partner(documents: list[dict[str, Any]], kinds: frozenset[str], sign: int) -> list[dict[str, Any]]:
    """Each partner once, with the quantity that came from it, or that it still has."""
    found: dict[str, dict[str, Any]] = {}
    for one in documents:
        if one["kind"] in kinds and one["partner"]:
            partner = one["partner"]
            entry = found.setdefault(partner["partner_id"], {**partner, "quantity": Decimal(0), "documents": []})
            entry["quantity"] += sign * one["quantity"]
            entry["documents"].append({name: one[name] for name in ("document_id", "number", "kind", "quantity")})
    return list(found.values())
