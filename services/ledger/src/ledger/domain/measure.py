"""What a document amounts to, in integer cents: totals for accounts kept as a whole, shares for those by product."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from uuid import UUID

from contracts import Document, DocumentKind, Movement, PartnerRole, TrueUp, to_cents
from ledger.domain.posting_terms import Measure

Row = tuple[int, UUID, UUID | None, UUID | None, UUID | None]
"""Cents, product, warehouse, line, batch."""
TRANSFERS = frozenset({DocumentKind.TRANSFER, DocumentKind.TRANSFER_RECEIPT})


class Share(NamedTuple):
    """Part of an amount: of one product and batch in one warehouse. `line_id` None when several lines made it."""

    cents: int
    product_id: UUID
    warehouse_id: UUID | None
    line_id: UUID | None
    batch_id: UUID | None = None


class Amounts(NamedTuple):
    """`bound_for`: the warehouse that goods on the way go to, of a transfer and its arrival."""

    totals: dict[Measure, int]
    shares: dict[Measure, list[Share]]
    bound_for: UUID | None = None


def measure(document: Document, movements: Sequence[Movement], losses: Sequence[Movement] = ()) -> Amounts:
    """Cost is positive when goods go the way of their kind. Gross is net + tax, so that every voucher balances.

    `losses`: what left the way of a transfer without arriving.
    """
    kind = document.kind
    if not kind.moves_goods:
        return Amounts({Measure.GROSS: to_cents(document.gross)}, {})
    if kind.lines_say_direction:
        return _two_ways(movements)
    cost = shares(_moved(movements, kind.stock_sign or 1))
    goods = shares(_goods(document)) if kind.partner_role is PartnerRole.SUPPLIER else []
    totals = _totals(document, total(goods), total(cost))
    if kind in TRANSFERS:
        return _on_the_way(document, totals, cost, losses)
    return Amounts(totals, {Measure.COST: cost, Measure.GOODS: goods})


def _on_the_way(
    document: Document, totals: dict[Measure, int], cost: list[Share], losses: Sequence[Movement]
) -> Amounts:
    lost = shares(_moved(losses))
    warehouse = document.target_warehouse or document.warehouse
    bound_for = warehouse.warehouse_id if warehouse else None
    parts = {Measure.COST: cost, Measure.LOST: lost}
    return Amounts(totals | {Measure.LOST: total(lost)}, parts, bound_for)


def _two_ways(movements: Sequence[Movement]) -> Amounts:
    came = shares(_moved([m for m in movements if m.quantity > 0]))
    went = shares(_moved([m for m in movements if m.quantity < 0], -1))
    parts = {Measure.COST_IN: came, Measure.COST_OUT: went}
    return Amounts({what: total(part) for what, part in parts.items()}, parts)


def measure_true_up(true_ups: Iterable[TrueUp]) -> Amounts:
    """Positive when the goods turned out dearer than their issue was valued at; of no line of this document."""
    return measure_cost((-to_cents(t.cost), t.product_id, t.warehouse_id, None, None) for t in true_ups)


def measure_cost(rows: Iterable[Row]) -> Amounts:
    cost = shares(rows)
    return Amounts({Measure.COST: total(cost)}, {Measure.COST: cost})


def shares(rows: Iterable[Row]) -> list[Share]:
    """One share per product, warehouse and batch, in order of first appearance."""
    found: dict[tuple[UUID, UUID | None, UUID | None], Share] = {}
    for row in rows:
        _, product_id, warehouse_id, _, batch_id = row
        share = Share(*row)
        seen = found.setdefault((product_id, warehouse_id, batch_id), share)
        if seen is not share:
            whole = Share(seen.cents + share.cents, product_id, warehouse_id, None, batch_id)
            found[product_id, warehouse_id, batch_id] = whole
    return list(found.values())


def _moved(movements: Iterable[Movement], sign: int = 1) -> Iterator[Row]:
    for m in movements:
        yield sign * to_cents(m.cost), m.product_id, m.warehouse_id, m.line_id, m.batch_id


def total(parts: Iterable[Share]) -> int:
    return sum(share.cents for share in parts)


def _goods(document: Document) -> Iterator[Row]:
    warehouse_id = document.warehouse.warehouse_id if document.warehouse else None
    for line in document.lines:
        if line.moves_stock:
            batch_id = line.batch.batch_id if line.batch else None
            yield to_cents(line.net), line.product.product_id, warehouse_id, line.line_id, batch_id


def _totals(document: Document, goods: int, cost: int) -> dict[Measure, int]:
    net, tax = to_cents(document.net), to_cents(document.tax)
    return {
        Measure.GROSS: net + tax,
        Measure.NET: net,
        Measure.TAX: tax,
        Measure.GOODS: goods,
        Measure.SERVICES: net - goods,
        Measure.COST: cost,
        Measure.DIFFERENCE: goods - cost,
        Measure.REST: net - cost,
    }
