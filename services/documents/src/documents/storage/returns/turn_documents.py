"""Goods of an inbound become returns: its lines have less, or are gone. The caller holds its lock."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeAlias
from uuid import UUID

from documents.storage.rows import as_jsonb
from messaging import Connection

_TURNED = """
(SELECT id, sum(quantity) AS quantity FROM unnest($2::uuid[], $3::numeric[]) AS t (id, quantity) GROUP BY id) AS turned
"""
_IS_ALL = f"""
SELECT bool_and(l.quantity = coalesce(turned.quantity, 0))
FROM document_lines AS l LEFT JOIN {_TURNED} ON turned.id = l.line_id WHERE l.document_id = $1
"""
_REMOVE = f"""
DELETE FROM document_lines AS l USING {_TURNED}
WHERE l.line_id = turned.id AND l.document_id = $1 AND l.quantity = turned.quantity
"""
_REDUCE = f"""
UPDATE document_lines AS l SET quantity = kept.quantity, unit_quantity = kept.unit_quantity,
    net = kept.net, tax = round(kept.net * l.tax_rate, 2),
    serials = ARRAY(SELECT serial FROM unnest(l.serials) AS serial WHERE serial <> ALL($4))
FROM (
    SELECT o.line_id, o.quantity - turned.quantity AS quantity,
        round(o.unit_quantity * (o.quantity - turned.quantity) / o.quantity, 6) AS unit_quantity,
        round(coalesce(o.unit_quantity, o.quantity) * (o.quantity - turned.quantity) / o.quantity * o.price, 2) AS net
    FROM document_lines AS o JOIN {_TURNED} ON turned.id = o.line_id
) AS kept
WHERE l.line_id = kept.line_id AND l.document_id = $1
"""
_NEXT = """
UPDATE documents AS d SET state = 'draft', version = d.version + 1, changed_at = $2,
    net = total.net, tax = total.tax, gross = total.net + total.tax
FROM (SELECT sum(net) AS net, sum(tax) AS tax FROM document_lines WHERE document_id = $1) AS total
WHERE d.document_id = $1
"""
_NOTE = "UPDATE documents SET trace = trace || $2::jsonb, changed_at = $3 WHERE document_id = $1"
_MADE = "UPDATE documents SET turned_from_id = $2, trace = trace || $3::jsonb WHERE document_id = ANY($1)"

Turned: TypeAlias = Sequence[tuple[UUID, Decimal]]
"""Lines of the inbound, with the quantity that becomes returns."""


async def turns_all(connection: Connection, document_id: UUID, turned: Turned) -> bool:
    """Whether nothing is left of the document."""
    return bool(await connection.fetchval(_IS_ALL, document_id, *_columns(turned)))


async def reduce_lines(
    connection: Connection, document_id: UUID, turned: Turned, serials: Sequence[str], now: datetime
) -> None:
    """What is left, without these pieces, as its next version, a draft."""
    await connection.execute(_REMOVE, document_id, *_columns(turned))
    await connection.execute(_REDUCE, document_id, *_columns(turned), list(serials))
    await connection.execute(_NEXT, document_id, now)


async def note_turned(connection: Connection, document_id: UUID, node: Mapping[str, Any], now: datetime) -> None:
    await connection.execute(_NOTE, document_id, as_jsonb(node), now)


async def mark_made_from(
    connection: Connection, returns: Sequence[UUID], document_id: UUID, node: Mapping[str, Any]
) -> None:
    """The returns say which inbound they were."""
    await connection.execute(_MADE, returns, document_id, as_jsonb(node))


def _columns(turned: Turned) -> tuple[list[UUID], list[Decimal]]:
    return [line_id for line_id, _ in turned], [quantity for _, quantity in turned]
