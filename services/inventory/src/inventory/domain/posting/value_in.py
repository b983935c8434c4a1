"""What goods that come in are worth, by the kind of their document (valuation rules 1, 6, 8; guide: posting.md)."""

from collections.abc import Sequence
from decimal import Decimal

from contracts import Document, DocumentKind, DocumentLine, to_cents, to_micros
from inventory.domain.book.books import Books, MovingLine
from inventory.domain.book.layers import last_layer
from inventory.domain.book.rounding import cost_at, round_half_up
from inventory.domain.book.stock import Stock
from inventory.domain.posting.origin import cost_of_sales_return
from inventory.domain.posting.spread import spread

MADE = frozenset({DocumentKind.ASSEMBLY, DocumentKind.DISASSEMBLY})
"""What comes in has the cost of what went out."""


def value_in(document: Document, line: MovingLine, books: Books) -> int:
    """Cents. What arrives of a transfer is no longer on its way."""
    if line.origin_key:
        transit = books.transits.get(line.origin_key)
        if transit:
            return transit.give(line.quantity)
        return cost_of_sales_return(books.origins[line.origin_key], line.quantity)
    if document.kind is DocumentKind.STOCK_COUNT:
        card_cost = line.line.product.card_cost
        return current_cost(line.stock, line.quantity, None if card_cost is None else to_micros(card_cost))
    return to_cents(line.line.net)


def current_cost(stock: Stock, quantity: int, card_cost: int | None) -> int:
    """Of goods found: at the average, or the last layer's cost; the last known, else the card's, where none are."""
    if stock.quantity > 0:
        last = last_layer(stock) if stock.is_fifo() else None
        value, whole = (last.value, last.quantity) if last else (stock.value, stock.quantity)
        return round_half_up(value * quantity, whole)
    return cost_at(quantity, (card_cost if stock.last_unit_cost is None else stock.last_unit_cost) or 0)


def values_of_products(cost: int, lines: Sequence[MovingLine]) -> list[int]:
    """Cost of the components over the products, by net, or by quantity where all nets are 0; plus processing cost."""
    shares = spread(cost, weights_of_products([line.line for line in lines]))
    return [part + to_cents(line.line.value or Decimal(0)) for part, line in zip(shares, lines, strict=True)]


def weights_of_products(lines: Sequence[DocumentLine]) -> list[int]:
    """By what the products of one document share the cost of its components."""
    nets = [to_cents(line.net) for line in lines]
    return nets if any(nets) else [to_micros(line.quantity) for line in lines]
