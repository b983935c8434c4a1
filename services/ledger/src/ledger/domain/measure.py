"""What a document amounts to, in integer cents: totals for accounts kept as a whole, shares for those by product."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from uuid import UUID

from contracts import Document, Movement, PartnerRole, TrueUp, to_cents
from ledger.domain.posting_rules import Measure


class Share(NamedTuple):
    """Part of an amount that belongs to one product in one warehouse; `line_id` None when several lines made it."""

    cents: int
    product_id: UUID
    warehouse_id: UUID | None
    line_id: UUID | None


class Amounts(NamedTuple):
    totals: dict[Measure, int]
    shares: dict[Measure, list[Share]]


def measure(document: Document, movements: Sequence[Movement]) -> Amounts:
    """Cost is positive when goods go the way of their kind. Gross is net + tax, so that every voucher balances."""
    kind = document.kind
    if not kind.moves_goods:
        return Amounts({Measure.GROSS: to_cents(document.gross)}, {})
    sign = kind.stock_sign
    cost = shares((sign * to_cents(m.cost), m.product_id, m.warehouse_id, m.line_id) for m in movements)
    goods = shares(_goods(document)) if kind.partner_role is PartnerRole.SUPPLIER else []
    return Amounts(_totals(document, total(goods), total(cost)), {Measure.COST: cost, Measure.GOODS: goods})


def measure_true_up(true_ups: Iterable[TrueUp]) -> Amounts:
    """Positive when the goods turned out dearer than their issue was valued at; of no line of this document."""
    cost = shares((-to_cents(t.cost), t.product_id, t.warehouse_id, None) for t in true_ups)
    return Amounts({Measure.COST: total(cost)}, {Measure.COST: cost})


def shares(parts: Iterable[tuple[int, UUID, UUID | None, UUID | None]]) -> list[Share]:
    """(cents, product, warehouse, line) rows as one share per product and warehouse, in order of first appearance."""
    found: dict[tuple[UUID, UUID | None], Share] = {}
    for cents, product_id, warehouse_id, line_id in parts:
        share = Share(cents, product_id, warehouse_id, line_id)
        seen = found.setdefault((product_id, warehouse_id), share)
        if seen is not share:
            found[product_id, warehouse_id] = Share(seen.cents + cents, product_id, warehouse_id, None)
    return list(found.values())


def total(parts: Iterable[Share]) -> int:
    return sum(share.cents for share in parts)


def _goods(document: Document) -> Iterable[tuple[int, UUID, UUID | None, UUID]]:
    warehouse_id = document.warehouse.warehouse_id if document.warehouse else None
    for line in document.lines:
        if line.moves_stock:
            yield to_cents(line.net), line.product.product_id, warehouse_id, line.line_id


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
    }
