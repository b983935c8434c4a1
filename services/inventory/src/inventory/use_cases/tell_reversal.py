"""Reversed true-ups as events tell them."""

from collections.abc import Sequence

from contracts import Document, TrueUp, from_cents
from inventory.domain.book.moved import Moved


def true_ups_of(undone: Sequence[Moved], document: Document) -> tuple[TrueUp, ...]:
    codes = {line.line_id: line.product.code for line in document.lines}
    return tuple(_true_up(moved, codes[moved.line_id]) for moved in undone)


def _true_up(moved: Moved, product_code: str) -> TrueUp:
    if moved.origin is None:
        raise ValueError(f"correction {moved.movement_id} corrects nothing")
    return TrueUp(
        movement_id=moved.movement_id,
        product_id=moved.stock.key.product_id,
        product_code=product_code,
        warehouse_id=moved.stock.key.warehouse_id,
        issue_document_id=moved.origin.document_id,
        issue_line_id=moved.origin.line_id,
        cost=from_cents(moved.cost),
    )
