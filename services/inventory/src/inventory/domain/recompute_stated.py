"""What a document's lines state that its movements do not say."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from uuid import UUID

from contracts import Direction, Document, DocumentLine, to_cents, to_micros
from inventory.domain.recompute_state import Stated
from inventory.domain.value_in import MADE, weights_of_products


def stated_lines(document: Document) -> Iterator[tuple[UUID, Stated]]:
    """All lines; those that bring what an assembly made know their shares."""
    for line in document.lines:
        yield line.line_id, _stated(line)
    if document.kind in MADE:
        made = [line for line in document.lines if line.moves_stock and line.direction is not Direction.OUT]
        weights = weights_of_products(made)
        for place, line in enumerate(made):
            yield line.line_id, replace(_stated(line), weights=weights, place=place)


def _stated(line: DocumentLine) -> Stated:
    card_cost = line.product.card_cost
    return Stated(None if card_cost is None else to_micros(card_cost), to_cents(line.value or Decimal(0)))
