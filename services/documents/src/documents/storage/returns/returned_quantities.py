"""What returns, deliveries and arrivals take from the lines they are made from.

The caller holds the locks of the origin documents. An order may be exceeded, and delivered at other prices: of its
lines only quantities are taken.
"""

from collections.abc import Iterable, Sequence
from uuid import UUID

from documents.domain.states.head import KeptLine
from documents.storage.rows import unique
from messaging import Connection

_SHIFT = """
UPDATE document_lines AS o
SET taken = o.taken + back.quantity * $2::integer,
    committed = o.committed + back.quantity * $3::integer,
    committed_net = CASE WHEN o.exceedable THEN 0 ELSE o.committed_net + back.net * $3::integer END,
    committed_tax = CASE WHEN o.exceedable THEN 0 ELSE o.committed_tax + back.tax * $3::integer END,
    committed_foreign_net = CASE WHEN NOT o.exceedable
        THEN coalesce(o.committed_foreign_net, 0) + back.foreign_net * $3::integer END,
    committed_foreign_tax = CASE WHEN NOT o.exceedable
        THEN coalesce(o.committed_foreign_tax, 0) + back.foreign_tax * $3::integer END
FROM (
    SELECT origin_line_id, sum(quantity) AS quantity, sum(net) AS net, sum(tax) AS tax,
        sum(foreign_net) AS foreign_net, sum(foreign_tax) AS foreign_tax
    FROM document_lines WHERE document_id = ANY($1) AND origin_line_id IS NOT NULL AND quantity > 0
    GROUP BY origin_line_id
) AS back
WHERE o.line_id = back.origin_line_id
RETURNING o.document_id, o.exceedable
"""
_FULFIL = """
UPDATE documents AS d
SET fulfilment = CASE WHEN is_whole THEN 'done' WHEN is_begun THEN 'partly_delivered' ELSE 'open' END
FROM (SELECT document_id, bool_and(taken >= quantity) AS is_whole, bool_or(taken > 0) AS is_begun
      FROM document_lines WHERE document_id = ANY($1) GROUP BY document_id) AS delivered
WHERE d.document_id = delivered.document_id AND d.fulfilment <> 'closed'
"""
_ARRIVE = """
UPDATE documents AS d SET arrived = is_whole
FROM (SELECT document_id, bool_and(taken >= quantity) AS is_whole
      FROM document_lines WHERE document_id = ANY($1) GROUP BY document_id) AS come
WHERE d.document_id = come.document_id AND d.target_warehouse_id IS NOT NULL AND d.arrived IS DISTINCT FROM is_whole
"""
_AMOUNTS = """
UPDATE document_lines AS l
SET net = new.net, tax = new.tax, foreign_net = new.foreign_net, foreign_tax = new.foreign_tax
FROM unnest($1::uuid[], $2::numeric[], $3::numeric[], $4::numeric[], $5::numeric[])
    AS new (line_id, net, tax, foreign_net, foreign_tax)
WHERE l.line_id = new.line_id
    AND (l.net, l.tax, l.foreign_net, l.foreign_tax)
    IS DISTINCT FROM (new.net, new.tax, new.foreign_net, new.foreign_tax)
"""
_TOTALS = """
UPDATE documents AS d SET net = total.net, tax = total.tax, gross = total.net + total.tax,
    foreign_net = total.foreign_net, foreign_tax = total.foreign_tax
FROM (SELECT document_id, sum(net) AS net, sum(tax) AS tax, sum(foreign_net) AS foreign_net,
          sum(foreign_tax) AS foreign_tax
      FROM document_lines WHERE document_id = ANY($1) GROUP BY document_id) AS total
WHERE d.document_id = total.document_id AND (d.net, d.tax, d.foreign_net, d.foreign_tax)
    IS DISTINCT FROM (total.net, total.tax, total.foreign_net, total.foreign_tax)
"""
_EXCEED = """
UPDATE documents SET exceeds_order = document_id = ANY($2)
WHERE document_id = ANY($1) AND exceeds_order IS DISTINCT FROM (document_id = ANY($2))
"""
_WITH_RETURNS = "SELECT DISTINCT document_id FROM document_lines WHERE document_id = ANY($1) AND committed > 0"


async def commit_quantities(connection: Connection, returns: Sequence[UUID], lines: Iterable[KeptLine]) -> None:
    """At submission: keep the amounts that each line takes, and reserve quantity and amounts at the origin."""
    kept = list(lines)
    names = ("line_id", "net", "tax", "foreign_net", "foreign_tax")
    await connection.execute(_AMOUNTS, *([getattr(line, name) for line in kept] for name in names))
    await connection.execute(_TOTALS, returns)
    await _shift(connection, returns, taken=0, committed=1)


async def mark_exceeding(connection: Connection, of_orders: Sequence[UUID], exceeding: Sequence[UUID]) -> None:
    """Which of the deliveries and receipts take more than their order had left."""
    if of_orders:
        await connection.execute(_EXCEED, of_orders, exceeding)


async def count_returned(connection: Connection, returns: Sequence[UUID]) -> None:
    """At audit: what was reserved is returned."""
    await _shift(connection, returns, taken=1, committed=0)


async def uncommit_quantities(connection: Connection, returns: Sequence[UUID]) -> None:
    """A submitted return is voided."""
    await _shift(connection, returns, taken=0, committed=-1)


async def give_back_quantities(connection: Connection, returns: Sequence[UUID]) -> None:
    """An audited return was refused or rolled back."""
    await _shift(connection, returns, taken=-1, committed=-1)


async def find_with_returns(connection: Connection, ids: Sequence[UUID]) -> set[UUID]:
    """Which of the documents have lines that submitted or audited returns have taken from."""
    return {row[0] for row in await connection.fetch(_WITH_RETURNS, ids)}


async def _shift(connection: Connection, returns: Sequence[UUID], *, taken: int, committed: int) -> None:
    if not returns:
        return
    shifted = await connection.fetch(_SHIFT, returns, taken, committed)
    if taken and (orders := unique(row[0] for row in shifted if row[1])):
        await connection.execute(_FULFIL, orders)
    if taken and (others := unique(row[0] for row in shifted if not row[1])):
        await connection.execute(_ARRIVE, others)
