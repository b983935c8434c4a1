"""What purchase orders are to bring, and what has come of it."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from contracts import Document, DocumentKind
from inventory.storage.save_postings import PostingKey
from messaging import Connection

_SAVE = """
INSERT INTO purchase_lines (organisation_id, document_id, line_id, product_id, warehouse_id, ordered, closed)
SELECT k.*, false FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::numeric[]) AS k
ORDER BY 1, 2, 3
ON CONFLICT (organisation_id, document_id, line_id) DO UPDATE
SET product_id = excluded.product_id, warehouse_id = excluded.warehouse_id, ordered = excluded.ordered, closed = false
"""
_CLOSE = """
UPDATE purchase_lines p SET closed = true
FROM unnest($1::uuid[], $2::uuid[]) AS k (organisation_id, document_id)
WHERE (p.organisation_id, p.document_id) = (k.organisation_id, k.document_id) AND NOT closed
"""
_RECEIVE = """
INSERT INTO purchase_receipts (organisation_id, document_id, version, line_id, order_line_id, quantity)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::uuid[], $5::uuid[], $6::numeric[])
ON CONFLICT DO NOTHING
"""
_TAKE_BACK = """
DELETE FROM purchase_receipts r USING unnest($1::uuid[], $2::uuid[], $3::integer[])
    AS k (organisation_id, document_id, version)
WHERE (r.organisation_id, r.document_id, r.version) = (k.organisation_id, k.document_id, k.version)
"""


class PurchaseLine(NamedTuple):
    organisation_id: UUID
    document_id: UUID
    line_id: UUID
    product_id: UUID
    warehouse_id: UUID
    ordered: Decimal


async def save_purchase_lines(connection: Connection, lines: Sequence[PurchaseLine]) -> None:
    """Each line once; what was closed is open again."""
    await connection.execute(_SAVE, *([line[place] for line in lines] for place in range(6)))


async def close_purchase_orders(connection: Connection, orders: Sequence[tuple[UUID, UUID]]) -> None:
    """All lines of orders, given as (organisation, document)."""
    await connection.execute(_CLOSE, [one[0] for one in orders], [one[1] for one in orders])


async def receive_purchases(connection: Connection, documents: Iterable[tuple[PostingKey, Document]]) -> None:
    """What receipts among the documents brought of orders; no statement where none is made from one."""
    rows = [
        (*key, line.line_id, line.origin_line_id, line.quantity)
        for key, document in documents
        if is_of_order(document)
        for line in document.lines
        if line.origin_line_id and line.moves_stock
    ]
    if rows:
        await connection.execute(_RECEIVE, *([row[place] for row in rows] for place in range(6)))


async def take_back_purchases(connection: Connection, documents: Iterable[tuple[PostingKey, Document]]) -> None:
    keys = [key for key, document in documents if is_of_order(document)]
    if keys:
        await connection.execute(_TAKE_BACK, *([key[place] for key in keys] for place in range(3)))


def is_of_order(document: Document) -> bool:
    """A receipt that was made from a purchase order."""
    origin = document.origin
    is_receipt = document.kind is DocumentKind.PURCHASE_RECEIPT
    return is_receipt and origin is not None and origin.kind is DocumentKind.PURCHASE_ORDER
