"""Which later movements would cost otherwise with a document, or without it, once all is recomputed (rule 10)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from contracts import Document, DocumentKind, from_cents, from_micros
from inventory.domain.recompute.recompute_portions import bound_to
from inventory.domain.recompute.recompute_state import Happened, Period, Recosted
from inventory.storage.read_drawn_layers import read_document_names
from inventory.storage.recompute.comes_after import comes_after
from inventory.storage.recompute.recomputes import read_bound_products
from inventory.storage.snapshot import begin_snapshot
from inventory.use_cases.recompute_products import recompute_products
from messaging import Connection

LATER_MAX = 500
EVER = Period(date.max)
SALES = frozenset({DocumentKind.SALES_DELIVERY, DocumentKind.SALES_RETURN})


@dataclass(frozen=True, slots=True)
class Change:
    """What is tried: a document that comes in (`more`), or one that goes (`without`), and its order of audit."""

    document: Document
    audit_order: int
    more: Sequence[Happened] = ()
    without: Collection[UUID] = ()


async def look_ahead(connection: Connection, organisation_id: UUID, change: Change) -> list[dict[str, Any]]:
    """Old and new cost of each later movement that would change, in business-date order; at most LATER_MAX.

    In a transaction of its own that locks nothing. The margin of sales changes by `margin_effect`.
    """
    await begin_snapshot(connection)
    lines = change.document.lines
    products = list(dict.fromkeys(line.product.product_id for line in lines if line.moves_stock))
    products = bound_to(products, await read_bound_products(connection, organisation_id))
    if not await comes_after(
        connection, organisation_id, products, (change.document.business_date, change.audit_order)
    ):
        return []
    as_it_is = await recompute_products(connection, organisation_id, products, EVER)
    tried = await recompute_products(connection, organisation_id, products, EVER, change.without, change.more)
    changed = _changed(change.document.document_id, as_it_is.recosted, tried.recosted)[:LATER_MAX]
    names = await read_document_names(connection, [one.happened.movement_id for one in changed])
    return [_told(one, names) for one in changed]


def _changed(document_id: UUID, before: Sequence[Recosted], after: Sequence[Recosted]) -> list[Recosted]:
    """Costs after, where the change makes them others than the recompute would have made them without it."""
    old = {one.happened.movement_id: one for one in before}
    new = {one.happened.movement_id: one for one in after}
    found = [one for key, one in new.items() if key not in old or old[key].cost != one.cost]
    found += [Recosted(one.happened, one.happened.posted_cost) for key, one in old.items() if key not in new]
    others = [one for one in found if one.happened.line.document_id != document_id]
    return sorted(others, key=lambda one: (one.happened.place, one.happened.sequence))


def _told(one: Recosted, names: Mapping[UUID, Mapping[str, Any]]) -> dict[str, Any]:
    happened = one.happened
    old_cost, new_cost = from_cents(happened.posted_cost), from_cents(one.cost)
    return {
        **names[happened.movement_id],
        "line_id": happened.line.line_id,
        "product_id": happened.stock_key.product_id,
        "warehouse_id": happened.stock_key.warehouse_id,
        "quantity": from_micros(happened.quantity),
        "old_cost": old_cost,
        "new_cost": new_cost,
        "margin_effect": new_cost - old_cost if happened.kind in SALES else None,
    }
