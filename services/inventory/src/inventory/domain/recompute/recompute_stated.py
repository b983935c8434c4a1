"""What a document's lines state that its movements do not say."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from uuid import UUID

from contracts import Direction, Document, DocumentKind, DocumentLine, to_cents, to_micros
from inventory.domain.book.stock import LineKey, StockKey
from inventory.domain.posting.value_in import MADE, weights_of_products
from inventory.domain.recompute.recompute_state import Happened, Stated

STATING = MADE | {DocumentKind.LANDED_COST, DocumentKind.BILL_DIFFERENCE}
"""Kinds whose cost cannot be found from movements alone."""


@dataclass(slots=True)
class Seen:
    """Stocks that have received goods so far in the replay, and lines that others come from."""

    received: set[StockKey] = field(default_factory=set)
    lines: set[LineKey] = field(default_factory=set)

    def look(self, happened: Iterable[Happened]) -> list[Happened]:
        """Those whose documents must be asked: also what is issued or counted where nothing has a cost yet."""
        return [one for one in happened if not (one.is_note or one.is_lost) and self._look(one)]

    def _look(self, one: Happened) -> bool:
        is_count = one.kind is DocumentKind.STOCK_COUNT
        needs_card = (one.quantity < 0 or is_count) and one.stock_key not in self.received
        if one.quantity > 0 and not is_count and (one.origin is None or one.origin in self.lines):
            self.received.add(one.stock_key)
        if one.is_origin:
            self.lines.add(one.line)
        return needs_card or one.kind in STATING


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
